import type {
  Block,
  Condition,
  Criterion,
  Light,
  LightColor,
  Measure,
  Roadmap,
  Section,
  Threshold,
} from '../model/nodes.ts';
import type { RuleText, ThresholdSource } from './assessment.ts';
import { blocksIn } from './blocks.ts';
import { endOf, neededFor } from './thresholds.ts';

/** What a document, or one period of it, says about moving on. */
export interface Rules {
  readonly lights: readonly Light[];
  readonly criteria: readonly Criterion[];
}

/** The rules one period is held to. */
export interface PeriodRules {
  /** The period's own criteria. */
  readonly own: readonly Criterion[];
  /** The document's criteria, for every period. */
  readonly general: readonly Criterion[];
  readonly lights: readonly Light[];
  readonly lightSource: ThresholdSource;
}

/** A bound as a number, and the sentence it was read from. */
export interface Bound {
  readonly needed: number;
  readonly unit: Threshold['unit'];
  readonly source: ThresholdSource;
  readonly rule: RuleText;
}

/** The rules that stand outside all periods. */
export function documentRules(roadmap: Roadmap): Rules {
  const periods = new Set(roadmap.periods);
  return rulesIn(blocksIn(roadmap.content, ({ id }) => !periods.has(id)));
}

/** A period's own rules, and behind them the document's. */
export function periodRules(period: Section, document: Rules): PeriodRules {
  const own = rulesIn(blocksIn(period.content));
  const ownLights = own.lights.length > 0;
  return {
    own: own.criteria,
    general: document.criteria,
    lights: ownLights ? own.lights : document.lights,
    lightSource: ownLights ? 'period' : 'document',
  };
}

/**
 * Whether a measure is one the period's light goes by. Light lists are the author's word
 * on what decides; only what the period itself asks for is added to them, save watching
 * and reading, which are means to the rest. Without lists every rule decides.
 */
export function isJudged(measure: Measure, { lights, own }: PeriodRules): boolean {
  if (lights.length === 0) return true;
  return (
    lights.some(({ conditions }) => conditions.some((it) => it.threshold?.measure === measure)) ||
    (measure !== 'resources' && own.some((criterion) => thresholdOf(criterion, measure)))
  );
}

/** What green asks of a measure; `null` when no sentence says. */
export function greenBound(measure: Measure, total: number, rules: PeriodRules): Bound | null {
  return (
    boundIn(rules.own, 'period', measure, total) ??
    lightBound('green', measure, total, rules) ??
    boundIn(rules.general, 'document', measure, total) ??
    // Where nothing names green, all that is above yellow's bound is green.
    lightBound('yellow', measure, total, rules)
  );
}

/** What yellow asks of a measure; `null` when no light list says. */
export function yellowBound(measure: Measure, total: number, rules: PeriodRules): Bound | null {
  return lightBound('yellow', measure, total, rules);
}

/** What the criteria alone ask of a measure, whether or not the light goes by it. */
export function criteriaBound(
  measure: Measure,
  total: number,
  { own, general }: PeriodRules,
): Bound | null {
  return boundIn(own, 'period', measure, total) ?? boundIn(general, 'document', measure, total);
}

/** The threshold a criterion sets for a measure, if it does. */
export function thresholdOf({ rule }: Criterion, measure: Measure): Threshold | null {
  if (rule?.kind === 'measure') {
    const { threshold } = rule;
    return threshold.measure === measure && !threshold.below ? threshold : null;
  }
  if (rule?.kind !== 'offer' && rule?.kind !== 'whole') return null;
  return rule.measure === measure ? { measure, unit: 'count', value: rule.needed } : null;
}

function rulesIn(blocks: Iterable<Block>): Rules {
  const lights: Light[] = [];
  const criteria: Criterion[] = [];
  for (const block of blocks) {
    if (block.type === 'light') lights.push(block);
    if (block.type === 'criteria') criteria.push(...block.criteria);
  }
  return { lights, criteria };
}

/** Several offers of the same measure ask for their sum; otherwise the most demanding counts. */
function boundIn(
  criteria: readonly Criterion[],
  source: ThresholdSource,
  measure: Measure,
  total: number,
): Bound | null {
  let offered = 0;
  let bound: Bound | null = null;
  for (const criterion of criteria) {
    const threshold = thresholdOf(criterion, measure);
    if (!threshold) continue;
    const { unit } = threshold;
    const isOffer = criterion.rule?.kind !== 'measure';
    if (isOffer) offered += threshold.value;
    const needed = isOffer ? Math.min(offered, total) : neededFor(threshold, total);
    if (!bound || needed > bound.needed) {
      bound = { needed, unit, source, rule: textOf(criterion) };
    }
  }
  return bound;
}

/** A light begins where its own list says, or else where the list below it ends. */
function lightBound(
  color: 'green' | 'yellow',
  measure: Measure,
  total: number,
  { lights, lightSource }: PeriodRules,
): Bound | null {
  const dimmer = color === 'green' ? 'yellow' : 'red';
  const beginnings = conditionsOf(lights, color, (it) => (it.below ? null : it));
  const ends = conditionsOf(lights, dimmer, endOf);
  const found = [...beginnings, ...ends].find(({ threshold }) => threshold.measure === measure);
  if (!found) return null;
  const { threshold, condition } = found;
  const needed = neededFor(threshold, total);
  return { needed, unit: threshold.unit, source: lightSource, rule: textOf(condition) };
}

/** The conditions of a light from which `read` gets a threshold. */
function conditionsOf(
  lights: readonly Light[],
  color: LightColor,
  read: (threshold: Threshold) => Threshold | null,
): readonly { readonly threshold: Threshold; readonly condition: Condition }[] {
  return lights
    .filter((light) => light.color === color)
    .flatMap(({ conditions }) => conditions)
    .flatMap((condition) => {
      const threshold = condition.threshold && read(condition.threshold);
      return threshold ? [{ threshold, condition }] : [];
    });
}

function textOf({ text, inline, span }: RuleText): RuleText {
  return { text, ...(inline ? { inline } : {}), span };
}
