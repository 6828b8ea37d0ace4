import { ContextConsumer } from '@lit/context';
import type { ReactiveElement } from '@lit/reactive-element';
import { LocalizeController, type Translation } from '@shoelace-style/localize';
import { languageContext } from '../contexts/language-context.js';
import { closestComposed } from '../internal/composed.js';
import { DEVELOPMENT } from '../internal/development.js';
import { warn } from '../internal/warn.js';
import { en, type Words } from '../locales/en.js';
import { wordsReady } from '../locales/words.js';

type Key = keyof Words;
type Arguments<K extends Key> = Words[K] extends (...args: infer A) => string ? A : [];

/**
 * Gives an element its words in the language it stands in: that of the nearest `lang`, across shadow roots, else
 * English. The element updates when the language changes, and when a language's file arrives.
 */
export class WordsController extends LocalizeController<Translation & Words> {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    super(host);
    this.#host = host;
    new ContextConsumer(host, {
      context: languageContext,
      subscribe: true,
      callback: () => host.requestUpdate(),
    });
  }

  /** A host that was moved may stand in another language now. */
  override hostConnected(): void {
    super.hostConnected();
    this.#host.requestUpdate();
  }

  /** The BCP 47 tag of the language the host stands in. */
  override lang(): string {
    // Never the reader's own: the article reads the same on every screen.
    const tag = closestComposed(this.#host, '[lang]:not([lang=""])')?.getAttribute('lang');
    if (!tag) return 'en';
    try {
      return new Intl.Locale(tag.replace(/_/g, '-')).toString();
    } catch {
      return 'en';
    }
  }

  /** False while the language's words are on their way: leave room, rather than show another language for a moment. */
  get ready(): boolean {
    return wordsReady(this.lang());
  }

  /**
   * A word or sentence.
   * @param key - Its name in `src/locales/en.ts`.
   * @param args - What it is about: counts, names.
   * @returns The words; English where the language has none, the empty string while the language is on its way.
   */
  word<K extends Key>(key: K, ...args: Arguments<K>): string {
    if (!this.ready) return '';
    if (!this.exists(key, { lang: this.lang(), includeFallback: false })) return this.#english(key, args);
    return this.term(key, ...(args as never));
  }

  #english<K extends Key>(key: K, args: Arguments<K>): string {
    if (DEVELOPMENT)
      warn('missing-words', this.#host, `no words for “${key}” in “${this.lang()}”; English stands in.`);
    const word = en[key] as string | ((...values: unknown[]) => string);
    return typeof word === 'function' ? word(...args) : word;
  }
}
