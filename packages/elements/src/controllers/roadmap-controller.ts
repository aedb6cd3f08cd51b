import type { Roadmap } from '@roadmap-tracker/core/model';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchText } from './fetch-text.ts';
import { LoadError } from './load-error.ts';
import { checkModel } from './read-model.ts';
import { readRoadmap } from './read-roadmap.ts';
import { sameSource, type Source } from './source.ts';

/** How far a roadmap has come. */
export type RoadmapState =
  /** There is no source. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly roadmap: Roadmap }
  | { readonly kind: 'failed'; readonly error: LoadError };

/**
 * Turns a source into a roadmap, for a host.
 *
 * Whatever goes wrong ends as a state to show: nothing here throws or rejects. Of several
 * sources given in turn only the newest counts, however slowly an earlier one answers.
 */
export class RoadmapController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: RoadmapState = { kind: 'idle' };
  #source: Source = { kind: 'none' };
  #loading: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): RoadmapState {
    return this.#state;
  }

  /** Loads a source, unless it is the one that is loaded or being loaded. */
  load(source: Source): void {
    if (sameSource(source, this.#source)) return;
    this.#source = source;
    this.#cancel();
    switch (source.kind) {
      case 'none':
        this.#state = { kind: 'idle' };
        return;
      case 'model':
        this.#state = checked(source.roadmap);
        return;
      case 'text':
        // While its author is typing, the last roadmap is better than none.
        if (this.#state.kind !== 'ready') this.#state = { kind: 'loading' };
        break;
      case 'url':
        this.#state = { kind: 'loading' };
    }
    const loading = new AbortController();
    this.#loading = loading;
    void this.#settle(source, loading);
  }

  /** Loads the same source again, after a failure. */
  retry(): void {
    const source = this.#source;
    this.#source = { kind: 'none' };
    this.load(source);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#loading === undefined) return;
    this.#cancel();
    // Forgotten, so that the host's next update starts it again.
    this.#source = { kind: 'none' };
  }

  #cancel(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }

  async #settle(
    source: Extract<Source, { kind: 'url' | 'text' }>,
    loading: AbortController,
  ): Promise<void> {
    let state: RoadmapState;
    try {
      state = { kind: 'ready', roadmap: await read(source, loading.signal) };
    } catch (error) {
      state = { kind: 'failed', error: asLoadError(error) };
    }
    if (this.#loading !== loading) return;
    this.#loading = undefined;
    this.#state = state;
    this.#host.requestUpdate();
  }
}

async function read(
  source: Extract<Source, { kind: 'url' | 'text' }>,
  signal: AbortSignal,
): Promise<Roadmap> {
  if (source.kind === 'text') return await readRoadmap(source.text, null);
  return await readRoadmap(await fetchText(source.url, signal), source.url);
}

function checked(roadmap: Roadmap): RoadmapState {
  try {
    return { kind: 'ready', roadmap: checkModel(roadmap, null) };
  } catch (error) {
    return { kind: 'failed', error: asLoadError(error) };
  }
}

function asLoadError(error: unknown): LoadError {
  return error instanceof LoadError ? error : new LoadError('parser', null, { cause: error });
}
