import type { WordsController } from '../../controllers/words-controller.js';
import { adoptStyles } from '../../internal/adopted-styles.js';
import { DEVELOPMENT } from '../../internal/development.js';
import { element } from '../../internal/element.js';
import { atLevel } from '../../internal/heading-level.js';
import { commentsStyles } from './comments.styles.js';
import { explainMissingHost } from './comments.warnings.js';

/** The least and the most height that a frame may ask for, in CSS pixels. */
const LEAST = 120;
const MOST = 30_000;

let count = 0;

/**
 * Comments of another site's. Nothing of it is requested before the reader has pressed a button that names it; then the
 * frame at `src` is made, or the snippet in a `<template>` comes into the page and its scripts run.
 */
export class Embed {
  readonly #host: HTMLElement;
  readonly #words: WordsController;
  readonly #note = element('p', { class: 'notice' });
  readonly #button = element('button', { type: 'button' });
  readonly #section: HTMLElement;
  #heading: HTMLElement;
  #frame?: HTMLIFrameElement;
  #isShown = false;
  /** What the button stands for. */
  #address = '';

  /**
   * @param host - The element.
   * @param words - Its words.
   */
  constructor(host: HTMLElement, words: WordsController) {
    this.#host = host;
    this.#words = words;
    this.#heading = element('h2', { id: `news-embed-${++count}` });
    const labelled = { 'aria-labelledby': this.#heading.id, 'data-news-rendered': true, tabindex: -1 };
    this.#section = element('section', labelled, this.#heading, this.#note, this.#button);
    this.#button.addEventListener('click', () => this.#show());
  }

  /**
   * Brings it up to date with its element.
   * @param level - The heading's level, 2 to 6.
   */
  update(level: number): void {
    const template = this.#host.querySelector('template');
    const address = this.#host.getAttribute('src') || (template ? addressIn(template) : '');
    const site = hostOf(address);
    if (!site) {
      if (DEVELOPMENT) explainMissingHost(this.#host);
      return this.remove();
    }
    // Another address has not been agreed to.
    if (this.#address && this.#address !== address) this.remove();
    this.#address = address;
    adoptStyles(this.#host.getRootNode(), commentsStyles);
    addEventListener('message', this.#hear);
    this.#heading = atLevel(this.#heading, level);
    this.#heading.textContent = this.#words.word('comments');
    if (this.#frame) this.#frame.title = this.#words.word('comments');
    this.#note.textContent = this.#words.word('commentsEmbedNote', site);
    this.#button.textContent = this.#words.word('commentsEmbed', site);
    if (!this.#isShown) this.#section.replaceChildren(this.#heading, this.#note, this.#button);
    if (this.#section.parentNode !== this.#host) this.#host.prepend(this.#section);
  }

  /** Stops listening. */
  pause(): void {
    removeEventListener('message', this.#hear);
  }

  /** Takes it out of the page. */
  remove(): void {
    this.pause();
    this.#section.remove();
    this.#frame = undefined;
    this.#isShown = false;
  }

  #show(): void {
    this.#isShown = true;
    const template = this.#host.querySelector('template');
    if (template) {
      const content = document.importNode(template.content, true);
      this.#section.replaceChildren(this.#heading, content);
    } else {
      this.#frame = element('iframe', {
        title: this.#words.word('comments'),
        loading: 'lazy',
        referrerpolicy: 'strict-origin-when-cross-origin',
        height: 600,
        src: this.#address,
      });
      this.#section.replaceChildren(this.#heading, this.#frame);
    }
    // The button is gone, and the focus must not be.
    this.#section.focus({ preventScroll: true });
  }

  /** Only our own frame, still showing the site that was agreed to, may say how high it is. */
  readonly #hear = ({ origin, source, data }: MessageEvent<unknown>): void => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
    const height = heightIn(data);
    if (height) frame.height = String(Math.round(Math.min(MOST, Math.max(LEAST, height))));
  };
}

/** A height in a message: of Discourse, of giscus, or plain. */
function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height, giscus } = data as {
    type?: unknown;
    height?: unknown;
    giscus?: { resizeHeight?: unknown };
  };
  const found =
    type === undefined || type === 'discourse-resize' ? (height ?? giscus?.resizeHeight) : undefined;
  return typeof found === 'number' && Number.isFinite(found) && found > 0 ? found : undefined;
}

/** The first address of another site's that a snippet asks for. */
const addressIn = ({ content }: HTMLTemplateElement): string =>
  content.querySelector('[src^="http"], [src^="//"]')?.getAttribute('src') ?? '';

function hostOf(address: string): string | undefined {
  try {
    const { protocol, host } = new URL(address, location.href);
    return address && /^https?:$/.test(protocol) ? host : undefined;
  } catch {
    return undefined;
  }
}
