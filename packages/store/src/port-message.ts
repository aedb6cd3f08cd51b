/**
 * What a frame and the page around it say to each other. Either may be anybody's, so nothing
 * is taken for a message before it was looked at.
 */
import { isRegister, type Progress } from '@roadmap-tracker/core/progress';
import { StoreError, type StoreErrorCode, type StorePlace } from './progress-store.ts';
import { toProgress } from './register.ts';

/** What a frame says first, with a port. */
export const connectMessage = 'roadmap-tracker-connect';

/** Registers on their way. Not an object: a key may be `__proto__`. */
export type Entries = readonly (readonly [key: string, register: unknown])[];

/** What the frame asks for; answered under the same number. */
export type PortRequest =
  | { readonly ask: number; readonly what: 'load' | 'erase'; readonly roadmapId: string }
  | {
      readonly ask: number;
      readonly what: 'join';
      readonly roadmapId: string;
      readonly registers: Entries;
    }
  | { readonly ask: number; readonly what: 'replica' }
  | { readonly what: 'subscribe'; readonly roadmapId: string };

/** What the page says: an answer, a failure, or news. */
export type PortReply =
  | { readonly answer: number; readonly registers?: Entries; readonly replica?: string }
  | { readonly answer: number; readonly error: StoreErrorCode }
  | { readonly news: string; readonly registers: Entries }
  | { readonly erased: string };

/** Nobody's progress is larger; whoever sends more means harm. */
const mostRegisters = 100_000;

/** A request that can be answered; `undefined` for anything else. */
export function readRequest(data: unknown): PortRequest | undefined {
  if (!isObject(data)) return undefined;
  const { ask, what, roadmapId, registers } = data;
  if (what === 'subscribe' && typeof roadmapId === 'string') return { what, roadmapId };
  if (!Number.isSafeInteger(ask)) return undefined;
  const number = Number(ask);
  if (what === 'replica') return { ask: number, what };
  if (typeof roadmapId !== 'string') return undefined;
  if (what === 'load' || what === 'erase') return { ask: number, what, roadmapId };
  if (what !== 'join' || !isEntries(registers)) return undefined;
  return { ask: number, what, roadmapId, registers };
}

/** A reply that says something; `undefined` for anything else. */
export function readReply(data: unknown): PortReply | undefined {
  if (!isObject(data)) return undefined;
  const { answer, registers, replica, error, news, erased } = data;
  if (typeof erased === 'string') return { erased };
  if (typeof news === 'string' && isEntries(registers)) return { news, registers };
  if (!Number.isSafeInteger(answer)) return undefined;
  const number = Number(answer);
  if (isCode(error)) return { answer: number, error };
  return {
    answer: number,
    ...(isEntries(registers) && { registers }),
    ...(typeof replica === 'string' && { replica }),
  };
}

/** The registers that came. */
export function readEntries(entries: Entries): Progress {
  return toProgress(entries);
}

/** Whether it is the name of a place. */
export function isPlace(place: unknown): place is StorePlace {
  const places: readonly unknown[] = [
    'indexeddb',
    'local-storage',
    'elsewhere',
    'memory',
  ] satisfies readonly StorePlace[];
  return places.includes(place);
}

/** What an error is called on the way. */
export function codeOf(error: unknown): StoreErrorCode {
  return error instanceof StoreError ? error.code : 'failed';
}

function isCode(code: unknown): code is StoreErrorCode {
  const codes: readonly unknown[] = [
    'unavailable',
    'full',
    'timeout',
    'failed',
  ] satisfies readonly StoreErrorCode[];
  return codes.includes(code);
}

function isEntries(candidate: unknown): candidate is Entries {
  return (
    Array.isArray(candidate) &&
    candidate.length <= mostRegisters &&
    candidate.every(
      (entry) => Array.isArray(entry) && typeof entry[0] === 'string' && isRegister(entry[1]),
    )
  );
}

function isObject(candidate: unknown): candidate is Readonly<Record<string, unknown>> {
  return typeof candidate === 'object' && candidate !== null;
}
