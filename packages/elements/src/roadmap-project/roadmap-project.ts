import type { Project } from '@roadmap-tracker/core/model';
import { isUnjoined } from '@roadmap-tracker/core/progress';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { blockLabel } from '../internal/block-label.ts';
import { define } from '../internal/define.ts';
import { ItemMenus } from '../internal/item-menu.ts';
import { itemRow } from '../internal/item-row.ts';
import { Leaf } from '../internal/leaf.ts';
import { idsOf, stateOf } from '../internal/standing.ts';
import controls from '../styles/controls.ts';
import items from '../styles/items.ts';
import tokens from '../styles/tokens.ts';
import type { View } from '../view.ts';
import styles from './roadmap-project.styles.ts';

/**
 * Something to build. Where the completion criteria name the same project, both share one
 * tick, which is said, and which the reader may undo.
 *
 * @tag roadmap-project
 *
 * @event {ProgressChangeRequestEvent} roadmap-progress-change-request - The reader marked
 *   the project, or parted it from its criterion. Cancel it to keep things as they are.
 *
 * @csspart item - The box, the text and the menu.
 */
export class RoadmapProject extends Leaf {
  static override styles: CSSResultGroup = [tokens, controls, items, styles];

  static override properties: PropertyDeclarations = {
    project: { attribute: false },
  };

  /** The project to show. */
  declare project: Project | null;

  readonly #menus = new ItemMenus(this);

  constructor() {
    super();
    this.project = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { project, view } = this;
    if (!project || !view) return nothing;
    return html`${blockLabel(project.label, view, this.level)}
    ${itemRow({
      view,
      id: project.id,
      text: project,
      state: stateOf(view, project.id),
      set: (state) => this.request({ type: 'item', ids: idsOf(view, project.id), state }),
      menus: this.#menus,
      about: this.#renderJoin(view, project.id),
    })}`;
  }

  #renderJoin(view: View, id: string): TemplateResult | undefined {
    const ids = view.roadmap.joins.find((join) => join.ids.includes(id))?.ids;
    if (!ids) return undefined;
    const { strings } = view;
    const joined = !isUnjoined(view.progress, ids);
    const part = (): void => this.request({ type: 'join', ids, joined: !joined });
    return html`${joined ? strings.joined : strings.unjoined}
    ${
      view.readonly
        ? nothing
        : html`<button type="button" class="quiet" @click=${part}>
          ${joined ? strings.unjoin : strings.join}
        </button>`
    }`;
  }
}

define('roadmap-project', RoadmapProject);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-project': RoadmapProject;
  }
}
