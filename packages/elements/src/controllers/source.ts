import type { Roadmap } from '@roadmap-tracker/core/model';

/** Where a roadmap comes from. */
export type Source =
  | { readonly kind: 'none' }
  /** A model the page made or kept. */
  | { readonly kind: 'model'; readonly roadmap: Roadmap }
  /** An address of Markdown or of a model's JSON, as the page wrote it. */
  | { readonly kind: 'url'; readonly url: string }
  /** Markdown or a model's JSON itself. */
  | { readonly kind: 'text'; readonly text: string };

/** What a page may have said about where its roadmap is. */
export interface SourceHints {
  readonly roadmap?: Roadmap | undefined;
  readonly src?: string | undefined;
  /** Text of a `<script type="text/markdown">` inside the element. */
  readonly inline?: string | undefined;
}

/** The one source that counts: a model before an address, an address before inline text. */
export function chooseSource({ roadmap, src, inline }: SourceHints): Source {
  if (roadmap !== undefined) return { kind: 'model', roadmap };
  if (src !== undefined && src.trim() !== '') return { kind: 'url', url: src.trim() };
  if (inline !== undefined) return { kind: 'text', text: inline };
  return { kind: 'none' };
}

/** Whether two sources are the same, so that nothing has to be loaded again. */
export function sameSource(a: Source, b: Source): boolean {
  switch (a.kind) {
    case 'none':
      return b.kind === 'none';
    case 'model':
      return b.kind === 'model' && a.roadmap === b.roadmap;
    case 'url':
      return b.kind === 'url' && a.url === b.url;
    case 'text':
      return b.kind === 'text' && a.text === b.text;
  }
}
