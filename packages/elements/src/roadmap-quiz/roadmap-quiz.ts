import type { Question, Quiz } from '@roadmap-tracker/core/model';
import { type Answer, answerOf, attemptsOf } from '@roadmap-tracker/core/progress';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { blockLabel } from '../internal/block-label.ts';
import { define } from '../internal/define.ts';
import { Leaf } from '../internal/leaf.ts';
import { renderText } from '../internal/render-text.ts';
import controls from '../styles/controls.ts';
import tokens from '../styles/tokens.ts';
import type { Strings } from '../strings.ts';
import type { View } from '../view.ts';
import styles from './roadmap-quiz.styles.ts';

const answers: readonly Answer[] = ['yes', 'partly', 'no'];

/**
 * Questions the reader asks themselves. Only a yes counts towards the score; a finished
 * attempt is kept with its date, and the quiz can be taken again.
 *
 * @tag roadmap-quiz
 *
 * @event {ProgressChangeRequestEvent} roadmap-progress-change-request - The reader
 *   answered, finished an attempt, or started over. Cancel it to keep things as they are.
 *
 * @csspart question - One question with its three answers.
 * @csspart score - How many are answered yes.
 * @csspart attempts - The earlier attempts.
 */
export class RoadmapQuiz extends Leaf {
  static override styles: CSSResultGroup = [tokens, controls, styles];

  static override properties: PropertyDeclarations = {
    quiz: { attribute: false },
  };

  /** The quiz to take. */
  declare quiz: Quiz | null;

  /** An attempt has just been finished, so that pressing twice does not store it twice. */
  #finished = false;

  constructor() {
    super();
    this.quiz = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { quiz, view } = this;
    if (!quiz || !view) return nothing;
    const { questions, label } = quiz;
    const given = questions.map(({ id }) => answerOf(view.progress, id));
    const score = given.filter((answer) => answer === 'yes').length;
    const left = given.filter((answer) => answer === null).length;
    return html`${blockLabel(label, view, this.level)}
      <ol role="list" aria-labelledby=${label ? 'label' : nothing}>
        ${repeat(
          questions,
          ({ id }) => id,
          (question, index) => html`<li>
            ${this.#renderQuestion(view, question, index + 1, given[index] ?? null)}
          </li>`,
        )}
      </ol>
      <div class="row end">
        <strong part="score" class="figure score" tabindex="-1"
          >${scoreText(view, quiz, score, left)}</strong
        >
        ${
          left > 0
            ? html`<span class="small muted">${view.strings.leftToAnswer(left)}</span>`
            : nothing
        }
        ${view.readonly ? nothing : this.#renderActions(view.strings, quiz, score, left)}
      </div>
      ${this.#renderAttempts(view, quiz)}`;
  }

  #renderQuestion(
    view: View,
    question: Question,
    number: number,
    given: Answer | null,
  ): TemplateResult {
    return html`<fieldset class="question" part="question">
      <legend class="words">${renderText(question, view)}</legend>
      <span class="answers">
        ${answers.map(
          (answer) => html`<label class="answer" data-answer=${answer}>
            <input
              type="radio"
              name="a${number}"
              .checked=${live(given === answer)}
              ?disabled=${view.readonly}
              @change=${() => this.#answer(question.id, answer)}
            />
            <span>${view.strings.answers[answer]}</span>
          </label>`,
        )}
      </span>
    </fieldset>`;
  }

  #renderActions(strings: Strings, quiz: Quiz, score: number, left: number): TemplateResult {
    const finishable = left === 0 && !this.#finished;
    const started = left < quiz.questions.length;
    return html`${
      finishable
        ? html`<button
          type="button"
          class="primary"
          @click=${() => this.#finish(quiz, score)}
        >
          ${strings.finishAttempt}
        </button>`
        : nothing
    }
    ${
      started
        ? html`<button type="button" class="quiet" @click=${() => this.#startOver(quiz)}>
          ${strings.startOver}
        </button>`
        : nothing
    }`;
  }

  #renderAttempts(view: View, quiz: Quiz): TemplateResult | typeof nothing {
    const attempts = attemptsOf(view.progress, quiz.id);
    if (attempts.length === 0) return nothing;
    const total = quiz.questions.length;
    return html`<div class="small attempts" part="attempts">
      <span class="muted" id="attempts">${view.strings.attempts}</span>
      <ul role="list" aria-labelledby="attempts">
        ${repeat(
          attempts,
          ({ attempt }) => attempt,
          ({ at, score }) => html`<li class="figure">
            ${view.strings.attempt(view.format.date(at), score, total)}
          </li>`,
        )}
      </ul>
    </div>`;
  }

  #answer(id: string, answer: Answer): void {
    this.#finished = false;
    this.request({ type: 'answer', id, answer });
  }

  #finish({ id }: Quiz, score: number): void {
    this.#finished = true;
    // No questions are named, because those would lose their answers: which of them were a
    // "not yet" is what the reader wants to see now.
    this.request({ type: 'attempt', quizId: id, questionIds: [], score });
    this.renderRoot.querySelector<HTMLElement>('.score')?.focus();
  }

  #startOver({ questions }: Quiz): void {
    this.#finished = false;
    for (const { id } of questions) this.request({ type: 'answer', id, answer: null });
    // The button goes away with the answers; the focus goes to the first question.
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }
}

/** Of the answers as they stand; of the last attempt where there are none. */
function scoreText(view: View, quiz: Quiz, score: number, left: number): string {
  const total = quiz.questions.length;
  const last = left === total ? attemptsOf(view.progress, quiz.id).at(-1) : undefined;
  return last ? view.strings.lastScore(last.score, total) : view.strings.score(score, total);
}

define('roadmap-quiz', RoadmapQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-quiz': RoadmapQuiz;
  }
}
