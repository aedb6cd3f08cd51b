/**
 * Lights: what green, yellow and red mean, each a section of its own.
 *
 *     ### ✅ Green Light (Advance to Next Quarter)
 *     - ✓ 80%+ topic checkboxes completed
 */
import type { List } from 'mdast';
import { spanOf } from '../markdown/source.ts';
import { toText, withoutMark } from '../markdown/to-text.ts';
import type { RawContent, RawSection } from '../markdown/to-sections.ts';
import type { Condition, Light, LightColor } from '../model/nodes.ts';
import { type Context, idOf } from './context.ts';
import { plainTitle } from './join-periods.ts';
import { itemText } from './tasks.ts';
import { parseThreshold } from './thresholds.ts';
import { beginsWith, roleOf } from './words.ts';

/** A light, and what of its section it did not take up. */
export interface LightSection {
  readonly light: Light;
  readonly rest: readonly RawContent[];
}

/** Reads a section titled after a light with a list of conditions in it. */
export function readLight(context: Context, section: RawSection): LightSection | undefined {
  const color = colorOf(context, plainTitle(section));
  const found = section.content.find((item) => item.kind === 'block' && item.node.type === 'list');
  if (!color || found?.kind !== 'block' || found.node.type !== 'list') return undefined;

  const action = section.content.find(
    (item) =>
      item.kind === 'labelled' &&
      roleOf(toText(context.source, item.label).text, context.words) === 'action',
  );
  const advice = action?.kind === 'labelled' ? toText(context.source, action.rest) : undefined;
  return {
    light: {
      type: 'light',
      id: idOf(context, 'light', color),
      color,
      conditions: readConditions(context, found.node),
      ...(advice ? { action: advice } : {}),
      span: spanOf(context.source, found.node),
    },
    rest: section.content.filter((item) => item !== found && item !== action),
  };
}

function colorOf({ words }: Context, title: string): LightColor | undefined {
  // Object.keys forgets the key type; a vocabulary names the three lights and nothing else.
  return (Object.keys(words.lights) as LightColor[]).find((color) =>
    beginsWith(title, words.lights[color]),
  );
}

function readConditions(context: Context, list: List): readonly Condition[] {
  return list.children.map((item) => {
    const text = withoutMark(itemText(context, item), bullet);
    const threshold = parseThreshold(text.text, context.words);
    return { ...text, ...(threshold ? { threshold } : {}), span: spanOf(context.source, item) };
  });
}

/** The symbol authors put in place of a bullet: ✓, ⚠️, ✗. */
const bullet = /^[\p{So}\p{Sk}\uFE0F\u200D]+\s+/u;
