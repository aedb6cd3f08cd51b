/**
 * Goals: how many, where a sentence asks for a number.
 */
import type { Goal } from '../model/nodes.ts';

/** A number or range before the word for what is counted: "5+ PRs", "2-3 videos". */
const amount = /(?<![\p{L}\p{N}.])(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?(\+)?\s+(?=\p{L})/u;

/** The first amount a text names, if any. */
export function goalIn(text: string): Goal | undefined {
  const match = amount.exec(text);
  if (!match) return undefined;
  const min = Number(match[1]);
  const max = match[2] === undefined ? undefined : Number(match[2]);
  return {
    min,
    ...(max !== undefined && max > min ? { max } : {}),
    ...(match[3] ? { openEnded: true } : {}),
  };
}

/**
 * The goal of a task: more than one of something, named within its first words ("Reviewed
 * 10+ PRs"). Further on a number rather describes than asks ("systems for 100 users").
 */
export function taskGoal(text: string): Goal | undefined {
  const match = /^(?:\p{L}+\s+){1,3}(?=\d)/u.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const goal = goalIn(rest);
  const first = amount.exec(rest)?.index === 0;
  return goal && first && goal.min > 1 ? goal : undefined;
}
