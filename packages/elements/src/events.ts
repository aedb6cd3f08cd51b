/**
 * Every event an element fires, in one place.
 *
 * A `-request` asks the owner of the progress to change something and can be canceled; a
 * `-change` tells the page what has been saved and cannot. Both bubble and cross shadow
 * roots, so a page can listen on `document`.
 */
import type { Progress, ProgressChange } from '@roadmap-tracker/core/progress';

/** The reader asks for a change: a tick, an answer, a count. Cancel it to keep things as they are. */
export class ProgressChangeRequestEvent extends Event {
  static readonly type = 'roadmap-progress-change-request';

  /** What the reader did. */
  readonly change: ProgressChange;

  constructor(change: ProgressChange) {
    super(ProgressChangeRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.change = change;
  }
}

/** A change has been saved; or, where nothing can be saved, is kept for this visit. */
export class ProgressChangeEvent extends Event {
  static readonly type = 'roadmap-progress-change';

  /** What was written. */
  readonly delta: Progress;

  constructor(delta: Progress) {
    super(ProgressChangeEvent.type, { bubbles: true, composed: true });
    this.delta = delta;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roadmap-progress-change-request': ProgressChangeRequestEvent;
    'roadmap-progress-change': ProgressChangeEvent;
  }
}
