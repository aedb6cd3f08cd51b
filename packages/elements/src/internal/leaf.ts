import type { Section } from '@roadmap-tracker/core/model';
import type { ProgressChange } from '@roadmap-tracker/core/progress';
import type { PeriodAssessment } from '@roadmap-tracker/core/readiness';
import { LitElement, type PropertyDeclarations } from 'lit';
import { ProgressChangeRequestEvent } from '../events.ts';
import type { View } from '../view.ts';

/**
 * What every part of a roadmap on a page has in common: it shows the view it is given,
 * keeps no progress of its own, and asks its owner for every change.
 */
export abstract class Leaf extends LitElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    level: { type: Number },
  };

  /** The roadmap and its learner; nothing is shown before it is set. */
  declare view: View | null;

  /** Level of the leaf's own heading, 2 to 6. */
  declare level: number;

  constructor() {
    super();
    this.view = null;
    this.level = 3;
  }

  /** Asks the owner for a change; it shows once the owner sets a new view. */
  protected request(change: ProgressChange): void {
    this.dispatchEvent(new ProgressChangeRequestEvent(change));
    // The browser has already moved the control; rendering again puts it back (`live`)
    // unless the owner agreed in the meantime.
    this.requestUpdate();
  }

  /** How a period stands, where the assessment knows it. */
  protected assessmentOf(period: Section | null): PeriodAssessment | undefined {
    return this.view?.assessment.periods.find(({ id }) => id === period?.id);
  }
}
