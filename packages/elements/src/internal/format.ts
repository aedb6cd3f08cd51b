/** Numbers, lists and dates as one language writes them. */
import type { CalendarDay } from '@roadmap-tracker/core/schedule';

/** The forms a phrase takes with a number, each with `#` where the number stands. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** What the sentences of one language are written with. */
export interface Format {
  /** BCP 47: the language, and the region whose numbers and dates it writes. */
  readonly locale: string;
  /** The language alone, without region or script. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A whole number. */
  readonly number: (value: number) => string;
  /** A year, which has no thousands. */
  readonly year: (value: number) => string;
  /** A share as a percentage, rounded down: 79.9 % is not yet 80 %. */
  readonly percent: (done: number, total: number) => string;
  /** "1 topic", "4 topics": the form that goes with a number, and the number in it. */
  readonly count: (value: number, forms: PluralForms) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** A moment as a date, in the reader's time zone. */
  readonly date: (milliseconds: number) => string;
  /** A calendar day, whatever the time zone; the day and month by default. */
  readonly day: (day: CalendarDay, shape?: Intl.DateTimeFormatOptions) => string;
  /** The name of a weekday, counted from 0 for Sunday. */
  readonly weekday: (weekday: number) => string;
  /** Someone's own words, kept from turning around the sentence they are put into. */
  readonly isolate: (text: string) => string;
}

const formats = new Map<string, Format>();

/** The format of a locale; English where the tag is not well formed, as `Intl` would throw. */
export function formatOf(locale: string): Format {
  const known = formats.get(locale);
  if (known) return known;
  const format = makeFormat(canonical(locale) ?? 'en');
  formats.set(locale, format);
  return format;
}

/** A tag as `Intl` spells it; `undefined` where it is not well formed. */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function makeFormat(locale: string): Format {
  // Formatters are slow to make and free to use: each is made once, when it is first asked for.
  const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const years = once(() => new Intl.NumberFormat(locale, { useGrouping: false }));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const plurals = once(() => new Intl.PluralRules(locale));
  const lists = once(() => new Intl.ListFormat(locale));
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
  const days = once(() => dayFormat(locale, { day: 'numeric', month: 'short' }));
  const weekdays = once(() => dayFormat(locale, { weekday: 'long' }));

  const { language, script } = new Intl.Locale(locale).maximize();
  // The one script of the interface's languages that is written from right to left.
  const direction = script === 'Arab' ? 'rtl' : 'ltr';
  const number = (value: number): string => numbers().format(value);

  return {
    locale,
    language,
    direction,
    number,
    year: (value) => years().format(value),
    percent: (done, total) =>
      percents().format(total > 0 ? Math.floor((done * 100) / total) / 100 : 0),
    count: (value, forms) =>
      (forms[plurals().select(value)] ?? forms.other).replace('#', number(value)),
    list: (items) => lists().format(items),
    date: (milliseconds) => dates().format(milliseconds),
    day: (day, shape) => (shape ? dayFormat(locale, shape) : days()).format(utc(day)),
    // The first of January 2023 was a Sunday.
    weekday: (weekday) => weekdays().format(Date.UTC(2023, 0, 1 + (weekday % 7))),
    isolate: (text) =>
      direction === 'rtl' || fromTheRight.test(text) ? `\u2068${text}\u2069` : text,
  };
}

const fromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

const dayFormat = (locale: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });

const utc = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day);

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
