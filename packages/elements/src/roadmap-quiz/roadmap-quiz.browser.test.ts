import { expect, fixture, html } from '@open-wc/testing';
import type { Quiz } from '@roadmap-tracker/core/model';
import type { Answer, ProgressChange } from '@roadmap-tracker/core/progress';
import { sendKeys } from '@web/test-runner-commands';
import {
  agreeTo,
  all,
  button,
  question,
  requestsOf,
  roadmapOf,
  span,
  textOf,
  viewOf,
} from '../internal/test-view.ts';
import type { RoadmapQuiz } from './roadmap-quiz.ts';
import './roadmap-quiz.ts';

const quiz: Quiz = {
  type: 'quiz',
  id: 'quiz',
  label: { text: 'Quiz' },
  questions: [question('q1'), question('q2')],
  span,
};

const answer = (id: string, given: Answer | null): ProgressChange => ({
  type: 'answer',
  id,
  answer: given,
});
const answered = [answer('q1', 'yes'), answer('q2', 'no')];

const render = (changes: readonly ProgressChange[] = [], readonly = false) =>
  fixture<RoadmapQuiz>(html`
    <roadmap-quiz .quiz=${quiz} .view=${viewOf(roadmapOf([quiz]), changes, { readonly })}>
    </roadmap-quiz>
  `);

const chosen = (el: RoadmapQuiz) => all(el, 'input').map((radio) => radio.checked);

describe('<roadmap-quiz>', () => {
  it('is accessible', async () => {
    await expect(await render(answered)).to.be.accessible();
  });

  it('names every group of answers after its question', async () => {
    const legends = all<HTMLElement>(await render(), 'fieldset > legend');
    expect(legends.map((legend) => legend.textContent)).to.deep.equal([
      'Can you q1?',
      'Can you q2?',
    ]);
  });

  it('counts only a yes', async () => {
    const el = await render([answer('q1', 'yes'), answer('q2', 'partly')]);
    expect(textOf(el)).to.contain('Score: 1 of 2');
  });

  it('asks for an answer and shows it only once the owner agrees', async () => {
    const el = await render(answered);
    const requests = requestsOf(el);
    all(el, 'input')[3]!.click();
    await el.updateComplete;
    expect(requests).to.deep.equal([answer('q2', 'yes')]);
    const before = [true, false, false, false, false, true];
    expect(chosen(el), 'before the owner answers').to.deep.equal(before);
    await agreeTo(el, requests);
    const after = [true, false, false, true, false, false];
    expect(chosen(el), 'after the owner agrees').to.deep.equal(after);
  });

  it('is answered by the arrow keys', async () => {
    const el = await render(answered);
    const requests = requestsOf(el);
    all(el, 'input')[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(requests).to.deep.equal([answer('q1', 'partly')]);
  });

  it('can be finished once every question is answered', async () => {
    const el = await render([answer('q1', 'yes')]);
    expect(textOf(el)).to.contain('1 question left to answer').and.not.to.contain('Finish');
  });

  it('stores a finished attempt, once, and leaves the answers standing', async () => {
    const el = await render(answered);
    const requests = requestsOf(el);
    button(el, 'Finish attempt').click();
    await agreeTo(el, requests);
    expect(requests).to.deep.equal([
      { type: 'attempt', quizId: 'quiz', questionIds: [], score: 1 },
    ]);
    expect(textOf(el)).to.contain('22 Nov 2026: 1 of 2').and.not.to.contain('Finish attempt');
    expect(chosen(el)).to.deep.equal([true, false, false, false, false, true]);
  });

  it('starts over with no answers and the last score', async () => {
    const attempt = { type: 'attempt', quizId: 'quiz', questionIds: [], score: 1 } as const;
    const el = await render([...answered, attempt]);
    const requests = requestsOf(el);
    button(el, 'Start over').click();
    await agreeTo(el, requests);
    expect(requests).to.deep.equal([answer('q1', null), answer('q2', null)]);
    expect(chosen(el).some(Boolean)).to.equal(false);
    expect(textOf(el)).to.contain('Last attempt: 1 of 2');
    expect(el.shadowRoot!.activeElement === all(el, 'input')[0], 'has the focus').to.equal(true);
  });

  it('lets nobody answer a readonly quiz', async () => {
    const el = await render(answered, true);
    expect(all(el, 'input').every((radio) => radio.disabled)).to.equal(true);
    expect(all(el, 'button')).to.have.length(0);
  });
});
