import type { LitElement, ReactiveController } from 'lit';

/**
 * Watches the `<script type="text/markdown">` inside an element.
 *
 * A script keeps a browser from reading Markdown as HTML, and keeps it unseen; its text may
 * come late or change, because pages are built by frameworks and edited live.
 */
export class InlineSourceController implements ReactiveController {
  readonly #host: LitElement;
  #text: string | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The script's text, dedented; `undefined` without such a script. */
  get text(): string | undefined {
    return this.#text;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#read());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const script = this.#host.querySelector(':scope > script[type="text/markdown"]');
    const text = script ? dedent(script.textContent ?? '') : undefined;
    if (text === this.#text) return;
    this.#text = text;
    this.#host.requestUpdate();
  }
}

/**
 * Takes away the indentation that all lines share: in an indented page every line of the
 * document would otherwise be a block of code.
 */
export function dedent(text: string): string {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => indentOf(line));
  const shared = indents.reduce(
    (a, b) => (b.startsWith(a) ? a : commonStart(a, b)),
    indents[0] ?? '',
  );
  return lines
    .map((line) => (line.trim() === '' ? '' : line.slice(shared.length)))
    .join('\n')
    .trim();
}

function indentOf(line: string): string {
  return line.slice(0, line.length - line.trimStart().length);
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
