import { assess, standingOf } from '@roadmap-tracker/core/readiness';
import type { Roadmap } from '@roadmap-tracker/core/model';
import type { Progress, ProgressChange } from '@roadmap-tracker/core/progress';
import type { CalendarDay } from '@roadmap-tracker/core/schedule';
import type { LitElement, ReactiveController } from 'lit';
import { ProgressChangeEvent } from '../events.ts';
import type { View } from '../view.ts';
import type { StringChanges } from '../strings.ts';
import { InlineSourceController } from './inline-source.ts';
import { LanguageController } from './language-controller.ts';
import { pageStore } from './page-store.ts';
import { ProgressController } from './progress-controller.ts';
import { RoadmapController, type RoadmapState } from './roadmap-controller.ts';
import type { SaveState } from './save-state.ts';
import { chooseSource } from './source.ts';
import { today } from './today.ts';

/** What an owner's attributes and properties say. */
export interface ViewSettings {
  readonly roadmap: Roadmap | undefined;
  readonly src: string | undefined;
  readonly storageKey: string | undefined;
  readonly locale: string | undefined;
  readonly strings: StringChanges | undefined;
  readonly readonly: boolean;
}

/**
 * Everything an owner needs to show a roadmap: its source, its progress, the reader's
 * language, and of all of them one {@link View}, built once per change.
 */
export class ViewController implements ReactiveController {
  /** In which language to speak, also while there is nothing to show. */
  readonly language: LanguageController;
  readonly #host: LitElement;
  readonly #inline: InlineSourceController;
  readonly #roadmap: RoadmapController;
  readonly #progress: ProgressController;
  #today: CalendarDay = today();
  #view: View | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.language = new LanguageController(host);
    this.#inline = new InlineSourceController(host);
    this.#roadmap = new RoadmapController(host);
    this.#progress = new ProgressController(host, {
      open: pageStore,
      now: Date.now,
      saved: (delta) => host.dispatchEvent(new ProgressChangeEvent(delta)),
    });
    host.addController(this);
  }

  /** What to show; `undefined` until the roadmap and what was saved of it are there. */
  get view(): View | undefined {
    return this.#view;
  }

  get state(): RoadmapState {
    return this.#roadmap.state;
  }

  get saving(): SaveState {
    return this.#progress.state;
  }

  /** Brings everything up to date; to be called in the host's `willUpdate`. */
  update(settings: ViewSettings): void {
    this.language.update(settings.locale, settings.strings);
    this.#roadmap.load(chooseSource({ ...settings, inline: this.#inline.text }));
    const { state } = this.#roadmap;
    const roadmap = state.kind === 'ready' ? state.roadmap : undefined;
    this.#progress.follow(roadmap, settings.storageKey ?? roadmap?.id);
    this.#view =
      roadmap === undefined || this.saving.kind === 'loading'
        ? undefined
        : this.#nextView(roadmap, settings.readonly);
  }

  /** Makes a change. Never rejects; see `saving`. */
  async change(change: ProgressChange): Promise<void> {
    await this.#progress.change(change);
  }

  /** Joins what was written elsewhere, in a copy for instance. Never rejects; see `saving`. */
  async add(delta: Progress): Promise<void> {
    await this.#progress.add(delta);
  }

  /** Loads the roadmap again, after a failure. */
  retry(): void {
    this.#roadmap.retry();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
  }

  #nextView(roadmap: Roadmap, readonly: boolean): View {
    const { progress } = this.#progress;
    const { locale, strings, format } = this.language;
    const old = this.#view;
    const next: View = {
      roadmap,
      progress,
      ...judge(old, roadmap, progress),
      today: this.#today,
      locale,
      strings,
      format,
      readonly,
    };
    return old && sameView(old, next) ? old : next;
  }

  /** A page may stay open for days, and a disk may have room again. */
  readonly #onVisibilityChange = (): void => {
    if (document.visibilityState !== 'visible') return;
    const now = today();
    if (now.day !== this.#today.day || now.month !== this.#today.month) this.#today = now;
    void this.#progress.retry();
    this.#host.requestUpdate();
  };
}

/** What is worth working out once per change, and not again for a new day. */
function judge(
  old: View | undefined,
  roadmap: Roadmap,
  progress: Progress,
): Pick<View, 'assessment' | 'standing'> {
  if (old?.roadmap === roadmap && old.progress === progress) {
    return { assessment: old.assessment, standing: old.standing };
  }
  return { assessment: assess(roadmap, progress), standing: standingOf(roadmap, progress) };
}

function sameView(a: View, b: View): boolean {
  return (
    a.assessment === b.assessment &&
    a.today === b.today &&
    a.locale === b.locale &&
    a.strings === b.strings &&
    a.readonly === b.readonly
  );
}
