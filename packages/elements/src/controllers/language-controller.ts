import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canonical, type Format, formatOf } from '../internal/format.ts';
import type { Language, StringChanges, Strings } from '../strings.ts';
import { en, english } from '../strings/en.ts';
import {
  loadedLanguage,
  loadLanguage,
  type OtherLanguage,
  otherLanguageOf,
} from '../strings/load-language.ts';
import { replaceStrings } from '../strings/replace-strings.ts';
import { readPageLanguage, rootsAround } from './page-language.ts';

/**
 * The language of an owner's interface: the one it is given, else the page's, else the
 * browser's.
 *
 * English is there at once and stays until another language is loaded, and for good where
 * we have no such language or it cannot be loaded.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  #locale = 'en';
  #directed = false;
  #wanted: OtherLanguage | undefined;
  #failed: OtherLanguage | undefined;
  #language: Language | undefined;
  #changes: StringChanges | undefined;
  #format: Format = formatOf('en');
  #strings: Strings = english;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47: where the reader lives, as far as page and browser tell. */
  get locale(): string {
    return this.#locale;
  }

  /** The sentences in force. */
  get strings(): Strings {
    return this.#strings;
  }

  /** How these sentences write numbers and dates. */
  get format(): Format {
    return this.#format;
  }

  /**
   * The direction of the interface; `undefined` where the page sets it. A language on its
   * way already counts, so that nothing changes sides when it comes.
   */
  get direction(): 'ltr' | 'rtl' | undefined {
    if (this.#directed) return undefined;
    const coming = this.#wanted === this.#failed ? undefined : this.#wanted;
    return (coming ? formatOf(coming) : this.#format).direction;
  }

  /**
   * Brings it up to date; to be called in the host's `willUpdate`.
   *
   * @param given The language that is asked for, before what the page says.
   * @param changes Sentences of the page's own.
   */
  update(given: string | undefined, changes: StringChanges | undefined): void {
    const { tag, directed } = readPageLanguage(this.#host, given);
    const locale = canonical(tag ?? navigator.language) ?? 'en';
    this.#directed = directed;
    this.#want(otherLanguageOf(locale));

    const language = (this.#wanted && loadedLanguage(this.#wanted)) ?? en;
    const same = locale === this.#locale && language === this.#language;
    if (same && changes === this.#changes) return;
    this.#locale = locale;
    this.#language = language;
    this.#changes = changes;
    this.#format = formatFor(locale, language === en ? 'en' : this.#wanted);
    this.#strings = replaceStrings(language(this.#format), changes);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
    }
    // It may have moved to a part of the page in another language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #want(language: OtherLanguage | undefined): void {
    if (language === this.#wanted) return;
    this.#wanted = language;
    this.#failed = undefined;
    if (language !== undefined && !loadedLanguage(language)) void this.#load(language);
  }

  async #load(language: OtherLanguage): Promise<void> {
    if (!(await loadLanguage(language))) this.#failed = language;
    this.#host.requestUpdate();
  }
}

/**
 * The reader's own region, where what is shown is in their language and script: Swiss
 * numbers in German sentences, but no Korean dates in English ones.
 */
function formatFor(locale: string, language: string = 'en'): Format {
  const [theirs, ours] = [new Intl.Locale(locale).maximize(), new Intl.Locale(language).maximize()];
  const same = theirs.language === ours.language && theirs.script === ours.script;
  return formatOf(same ? locale : language);
}
