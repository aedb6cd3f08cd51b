/**
 * What the Markdown parser would spend on a text, estimated in one pass over it.
 *
 * The parser's time grows with the square of what may open emphasis, code or HTML in one
 * paragraph, and of the list items in one text; the figures below were fitted to measured
 * times, and ordinary text comes to about six units a character. Spending is bounded,
 * so no text can keep the parser busy for longer than a large roadmap does.
 */

/** What things cost, in units of some three to a microsecond. */
const price = {
  character: 1,
  line: 25,
  /** A container that is opened: a list item, a quote. */
  container: 300,
  /** The containers before it, which the parser goes over again when one ends. */
  containerSquared: 0.05,
  /** What looks like a link definition, by its `]:`. */
  definition: 300,
  /** A character that may open or close inline markup. */
  delimiter: 15,
  /** The delimiters before it in its paragraph, which may be what it closes. */
  delimiterSquared: 0.1,
} as const;

/** What a text would cost the parser, in time linear in its length. */
export function parsingCost(text: string): number {
  let cost = 0;
  let lines = 0;
  let lineContainers = 0;
  let containers = 0;
  let delimiters = 0;
  let paragraph = 0;
  let opening = true;

  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      // A blank line ends the paragraph, and so does a line that opens an item.
      if (opening) paragraph = endParagraph();
      lines += 1;
      containers += lineContainers;
      if (lineContainers > 0) cost += price.containerSquared * containers;
      lineContainers = 0;
      opening = true;
    } else if (opening && isContainerMark(code, text.charCodeAt(at + 1))) {
      if (lineContainers === 0 && code !== greaterThan) paragraph = endParagraph();
      lineContainers += 1;
    } else if (opening && !isSpace(code) && !isDigit(code)) opening = false;
    if (code === 93 && text.charCodeAt(at + 1) === 58) cost += price.definition;
    if (isDelimiter(code)) {
      delimiters += 1;
      paragraph += 1;
    }
  }
  endParagraph();

  return (
    cost +
    price.character * text.length +
    price.line * lines +
    price.container * (containers + lineContainers) +
    price.delimiter * delimiters
  );

  function endParagraph(): 0 {
    cost += price.delimiterSquared * paragraph ** 2;
    return 0;
  }
}

const greaterThan = 62;

/** What may begin a list item or a quote: `-`, `*`, `+`, `>`, or the end of a number. */
function isContainerMark(code: number, next: number): boolean {
  if (code === greaterThan) return true;
  const ends = isSpace(next) || next === 10 || next === 13 || Number.isNaN(next);
  return ends && (code === 45 || code === 42 || code === 43 || code === 46 || code === 41);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `!` `&` `*` `:` `<` `@` `[` `]` `_` `` ` `` `|` `~` */
const delimiterCodes: ReadonlySet<number> = new Set(
  [...'!&*:<@[]_`|~'].map((mark) => mark.charCodeAt(0)),
);

function isDelimiter(code: number): boolean {
  return code < 127 && delimiterCodes.has(code);
}
