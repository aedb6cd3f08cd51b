/** The sentences of the owners: the frame around the roadmap, and where its progress is kept. */
import type { LightColor } from '@roadmap-tracker/core/model';
import type { StoreErrorCode } from '@roadmap-tracker/store';
import { formatNumber } from '../internal/format.ts';
import { strings } from '../strings.ts';

/** Why nothing can be kept here. */
const forThisVisit: Readonly<Record<StoreErrorCode, string>> = {
  unavailable: 'this page has no storage',
  full: 'the browser has no room left for this site',
  timeout: 'the browser’s storage does not answer',
  failed: 'the browser’s storage does not work',
};

const notSaved: Readonly<Record<StoreErrorCode, string>> = {
  ...forThisVisit,
  unavailable: 'this page has no storage now',
};

export const trackerStrings = {
  loading: 'Loading the roadmap…',
  tryAgain: 'Try again',

  // Overview
  overview: 'Where you stand',
  periodsCompleted: (done: number, total: number, unit: string, locale: string): string =>
    `${strings.ofTotal(done, total, locale)} ${total === 1 ? unit : `${unit}s`} completed`,
  allCompleted: 'All of it is completed. Well done.',
  stepsToGreen: (name: string): string => `What gets ${name} to green`,
  isGreen: (name: string): string => `${name} is green: you have what it asks for.`,
  markCompleted: (name: string): string => `Mark ${name} as completed`,
  notMeasured: 'Nothing here is counted towards a light. Everything can still be ticked.',
  continueWith: 'Continue',
  start: 'Start',
  /** "Quarter 1: yellow". */
  lightIs: (name: string, light: LightColor): string =>
    `${name}: ${strings.lights[light].toLowerCase()}`,
  noSuchPeriod: (asked: string): string => `There is no “${asked}” in this roadmap.`,
  noPeriods: 'This roadmap has no periods to be ready for.',

  // Start date
  startedOn: 'Started on',
  week: (week: number, locale: string): string => `Week ${formatNumber(week, locale)}`,
  startsLater: 'not yet started',

  // Saving
  saved: 'Saved on this device',
  thisVisitOnly: (code: StoreErrorCode | undefined): string =>
    `For this visit only: ${forThisVisit[code ?? 'unavailable']}. What you tick here is gone when you leave.`,
  notSaved: (code: StoreErrorCode): string =>
    `Not saved yet: ${notSaved[code]}. It is kept in this page and tried again.`,

  // Backup
  download: 'Download a copy',
  restore: 'Bring back a copy…',
  restored: 'The copy was added to what is here.',
  otherRoadmap: 'This copy belongs to another roadmap. Nothing was changed.',
  unreadable: 'This file could not be read. Nothing was changed.',
} as const;
