/**
 * The export file: everything a learner has done, and the outline it belongs to.
 */
import type { Roadmap } from '../model/nodes.ts';
import { type Outline, outlineOf } from '../model/outline.ts';
import { homeOf } from './homes.ts';
import { isKey } from './keys.ts';
import type { Progress } from './progress.ts';
import { readOutline } from './read-outline.ts';
import { isRegister, registersUnder, toProgress } from './registers.ts';

/** What is in an export file, as JSON. */
export interface ProgressFile {
  readonly format: 'roadmap-progress';
  readonly version: 1;
  readonly roadmapId: string;
  readonly title: string | null;
  /** The roadmap the progress was made with, to find its items in a later one. */
  readonly outline: Outline;
  readonly progress: Progress;
}

/** Why a file was not imported. */
export type ImportErrorCode =
  /** More than a learner could fill in a lifetime. */
  | 'too-large'
  /** Not JSON, or cut off. */
  | 'not-json'
  /** JSON, but something else. */
  | 'not-progress'
  /** Written by a version that knows more than this one. */
  | 'newer'
  /** A progress file in which something is not as it should be. */
  | 'damaged';

/** All of a file, or nothing of it and the reason. */
export type ImportResult =
  | {
      readonly ok: true;
      readonly roadmapId: string;
      readonly title: string | null;
      readonly outline: Outline;
      readonly progress: Progress;
    }
  | {
      readonly ok: false;
      readonly code: ImportErrorCode;
      /** What is the matter, and what to do; in English. */
      readonly reason: string;
    };

const format = 'roadmap-progress';
const version = 1;

/** In UTF-16 code units. A year of ticks and notes stays under a hundredth of it. */
const mostCharacters = 20_000_000;
/** A hundred ticks a day for two years, no two alike, stay below. */
const mostRegisters = 100_000;

/**
 * Writes an export file. The same progress gives the same text, whatever order it was
 * made in.
 */
export function exportProgress(
  roadmap: Pick<Roadmap, 'id' | 'title' | 'content'>,
  progress: Progress,
): string {
  const file: ProgressFile = {
    format,
    version,
    roadmapId: roadmap.id,
    title: roadmap.title?.text ?? null,
    outline: settledOutline(roadmap, progress),
    // Only what an import will take: a backup that is refused is no backup.
    progress: toProgress(
      registersUnder(progress, '')
        .filter(([key]) => isKey(key))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
  return `${JSON.stringify(file)}\n`;
}

/** The outline, with the homes its items have in this progress. */
function settledOutline(roadmap: Pick<Roadmap, 'content'>, progress: Progress): Outline {
  const outline = outlineOf(roadmap);
  const homes = outline.items.map(({ id }) => [id, homeOf(progress, id)] as const);
  return { ...outline, homes: homes.filter(([id, home]) => home !== id) };
}

/**
 * Reads an export file. Never throws.
 *
 * Registers of a kind this version does not know are kept; fields it does not know are
 * ignored. The stamps are as they are in the file: clamp them with `clampProgress` before
 * the progress is joined.
 *
 * @param json The text of the file; it may start with a byte order mark.
 */
export function importProgress(json: string): ImportResult {
  if (json.length > mostCharacters) {
    return refuse('too-large', 'This file is too large to be progress. Was it the right one?');
  }
  const file = parse(json.replace(/^\uFEFF/, ''));
  if (file === undefined) {
    return refuse('not-json', 'This file cannot be read. Was it saved or copied completely?');
  }
  if (!isObject(file) || file['format'] !== format) {
    return refuse('not-progress', 'This file does not hold the progress of a roadmap.');
  }
  if (typeof file['version'] === 'number' && file['version'] > version) {
    return refuse(
      'newer',
      'This file was written by a newer version of the tracker. Update this one and try again.',
    );
  }
  return read(file);
}

function read(file: Json): ImportResult {
  const { roadmapId, title, progress } = file;
  const outline = readOutline(file['outline']);
  if (file['version'] !== version) return damaged('its version is not a number we know');
  if (typeof roadmapId !== 'string' || roadmapId === '')
    return damaged('it does not name its roadmap');
  if (title !== null && typeof title !== 'string') return damaged('its title is not text');
  if (!outline) return damaged('its outline is not the outline of a roadmap');
  if (!isObject(progress)) return damaged('its progress is not a set of registers');

  const keys = Object.keys(progress);
  if (keys.length > mostRegisters) return damaged('it holds too many registers');
  const entries = keys.flatMap((key) => {
    const register = progress[key];
    return isKey(key) && isRegister(register) ? [[key, register] as const] : [];
  });
  if (entries.length < keys.length) {
    const sound = new Set(entries.map(([key]) => key));
    const culprit = keys.find((key) => !sound.has(key)) ?? '';
    return damaged(`${JSON.stringify(culprit.slice(0, 60))} is not a register`);
  }
  return {
    ok: true,
    roadmapId,
    title,
    outline,
    progress: toProgress(entries),
  };
}

function refuse(code: ImportErrorCode, reason: string): ImportResult {
  return { ok: false, code, reason };
}

function damaged(what: string): ImportResult {
  return refuse('damaged', `This file is damaged: ${what}. Nothing was imported.`);
}

/** `undefined` for what is not JSON; JSON itself has no such value. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A RangeError too, where a parser runs out of stack.
    return undefined;
  }
}

type Json = Readonly<Record<string, unknown>>;

function isObject(candidate: unknown): candidate is Json {
  return typeof candidate === 'object' && candidate !== null && !Array.isArray(candidate);
}
