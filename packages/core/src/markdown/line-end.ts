/** The offset after a line's end: after LF, CR or both, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  for (let end = at; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 10) return end + 1;
    if (code === 13) return text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return text.length;
}
