import { html, nothing, type TemplateResult } from 'lit';
import type { LoadError } from '../controllers/load-error.ts';
import type { LanguageController } from '../controllers/language-controller.ts';
import type { RoadmapState } from '../controllers/roadmap-controller.ts';

/** What to say while there is no roadmap: that it comes, or why it does not. */
export function renderLoadState(
  state: RoadmapState,
  language: LanguageController,
  retry: () => void,
): TemplateResult | typeof nothing {
  const { strings } = language;
  if (state.kind === 'loading') return html`<p class="muted">${strings.loading}</p>`;
  if (state.kind !== 'failed') return nothing;
  return html`<div class="failed" part="message" role="alert">
    <p>${loadTrouble(state.error, language)}</p>
    <button type="button" @click=${retry}>${strings.tryAgain}</button>
  </div>`;
}

/** Why there is no roadmap, in the reader's language. */
export function loadTrouble(
  { code, address }: LoadError,
  { strings, format }: Pick<LanguageController, 'strings' | 'format'>,
): string {
  const what = address === null ? strings.theRoadmap : format.isolate(address);
  return strings.loadTroubles[code](what);
}
