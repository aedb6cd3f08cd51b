import {
  mergeProgress,
  noProgress,
  readProgress,
  type Progress,
  type ProgressChange,
} from '@roadmap-tracker/core/progress';
import type { Roadmap } from '@roadmap-tracker/core/model';
import { isBackupDue, isPersisted, onBackup, type OpenedStore } from '@roadmap-tracker/store';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sessionOf, type ProgressSession } from './progress-session.ts';
import type { SaveState } from './save-state.ts';

/** What a {@link ProgressController} needs of the world. */
export interface ProgressControllerOptions {
  /** Opens the store; never rejects. */
  readonly open: () => Promise<OpenedStore>;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Called after each change of this host has been saved. */
  readonly saved?: (delta: Progress) => void;
}

/**
 * Keeps a host in step with what a learner has done in one roadmap.
 *
 * The only place where the view meets storage. A change shows at once; until it is saved,
 * `state` says so, and a change that could not be saved stays shown, is called unsaved and
 * is tried again.
 */
export class ProgressController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ProgressControllerOptions;
  #roadmap: Roadmap | undefined;
  #key: string | undefined;
  #session: ProgressSession | undefined;
  #leave: (() => void) | undefined;
  #connected = false;
  // Until it is known: a reminder that comes and goes is worse than one that comes late.
  #persisted = true;
  #written: Progress = noProgress;
  #joined: readonly [of: Progress, on: Progress, joined: Progress] | undefined;

  constructor(host: ReactiveControllerHost, options: ProgressControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /**
   * Follows a roadmap; `undefined` follows none.
   *
   * @param key What progress is kept under, by default the roadmap's id.
   */
  follow(roadmap: Roadmap | undefined, key: string | undefined = roadmap?.id): void {
    if (roadmap !== this.#roadmap) {
      this.#roadmap = roadmap;
      this.#written = roadmap === undefined ? noProgress : readProgress(roadmap);
    }
    if (key === this.#key) return;
    this.#stop();
    this.#key = key;
    this.#start();
  }

  /** The document's own ticks, what is saved, and what is about to be. */
  get progress(): Progress {
    const session = this.#session?.progress ?? noProgress;
    // The same object while nothing changes, so that a view is built once per change.
    if (this.#joined?.[0] !== session || this.#joined[1] !== this.#written) {
      this.#joined = [session, this.#written, mergeProgress(session, this.#written)];
    }
    return this.#joined[2];
  }

  get state(): SaveState {
    const state = this.#session?.state ?? { kind: 'loading' };
    if (state.kind !== 'saved' || this.#persisted) return state;
    const isDue = isBackupDue(this.progress, this.#roadmap?.id ?? '', this.#options.now());
    return isDue ? { ...state, backupDue: true } : state;
  }

  /** Makes a change: shown now, saved soon. Resolves once that was tried; never rejects. */
  async change(change: ProgressChange): Promise<void> {
    const { now, saved } = this.#options;
    await this.#session?.write(change, this.progress, now(), (delta) => saved?.(delta));
  }

  /** Joins what was written elsewhere, in a copy for instance. Never rejects; see `state`. */
  async add(delta: Progress): Promise<void> {
    await this.#session?.add(delta, (added) => this.#options.saved?.(added));
  }

  /** Erases everything the learner did in this roadmap. Never rejects; see `state`. */
  async erase(): Promise<void> {
    await this.#session?.erase();
  }

  /** Tries again to save what could not be. */
  async retry(): Promise<void> {
    await this.#session?.retry();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #start(): void {
    const key = this.#key;
    if (!this.#connected || key === undefined) return;
    void this.#options.open().then((opened) => {
      // Meanwhile the host may have left, or turned to another roadmap.
      if (!this.#connected || this.#key !== key || this.#session !== undefined) return;
      this.#session = sessionOf(opened, key);
      const update = (): void => this.#host.requestUpdate();
      const leaves = [this.#session.listen(update), onBackup(update)];
      this.#leave = () => leaves.forEach((leave) => leave());
      update();
    });
    void isPersisted().then((persisted) => {
      if (persisted === this.#persisted) return;
      this.#persisted = persisted;
      this.#host.requestUpdate();
    });
  }

  #stop(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#session = undefined;
  }
}
