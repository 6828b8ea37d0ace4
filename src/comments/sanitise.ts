import { ALLOWED_ELEMENTS, DROPPED_ELEMENTS, enforce } from './allowed-html.js';
import { plainText } from './plain-text.js';
import { newsPolicy } from '../internal/trusted-types.js';

/** Turns a stranger's HTML into nodes that may stand in the page. It never throws. */
export type Sanitise = (html: string) => DocumentFragment;

/** What is used of the platform's own sanitiser. */
interface SanitizingElement {
  setHTML(html: string, options: { sanitizer: object }): void;
}

/** The platform's sanitiser reads a list of names; what is only named here is replaced by its children. */
const UNWRAPPED = [
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'div',
    'span',
    'section',
    'article',
    'aside',
    'header',
    'footer',
    'main',
  ],
  ...[
    'nav',
    'figure',
    'figcaption',
    'table',
    'caption',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
    'dl',
    'dt',
    'dd',
  ],
  ...[
    'u',
    's',
    'strike',
    'ins',
    'small',
    'big',
    'sub',
    'sup',
    'mark',
    'q',
    'cite',
    'abbr',
    'acronym',
    'time',
    'font',
  ],
  ...[
    'center',
    'tt',
    'kbd',
    'samp',
    'var',
    'dfn',
    'bdi',
    'bdo',
    'address',
    'details',
    'summary',
    'label',
    'form',
  ],
];

function platform(): Sanitise | undefined {
  if (!('setHTML' in Element.prototype)) return undefined;
  const sanitizer = {
    elements: ALLOWED_ELEMENTS.map((name) => (name === 'a' ? { name, attributes: ['href'] } : name)),
    replaceWithChildrenElements: UNWRAPPED,
    attributes: [],
    comments: false,
  };
  const sanitise: Sanitise = (html) => {
    // In a document that does not show, so that a picture is not asked for before it has been judged.
    const inert = document.implementation.createHTMLDocument('');
    const box: HTMLElement & Partial<SanitizingElement> = inert.createElement('div');
    box.setHTML?.(html, { sanitizer });
    const fragment = inert.createDocumentFragment();
    fragment.append(...box.childNodes);
    return document.adoptNode(enforce(fragment));
  };
  try {
    // Early versions read the options otherwise, or not at all: one that fails this is not used.
    const probe = sanitise('<h2>a</h2><p title="b">c<script>d</script></p>');
    return probe.textContent === 'ac' && !probe.querySelector('[title]') ? sanitise : undefined;
  } catch {
    return undefined;
  }
}

async function purifier(): Promise<Sanitise> {
  const { default: purify } = await import('dompurify');
  if (!purify.isSupported) return textOnly;
  const config = {
    ALLOWED_TAGS: [...ALLOWED_ELEMENTS],
    ALLOWED_ATTR: ['href'],
    FORBID_CONTENTS: [...DROPPED_ELEMENTS],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: true,
    RETURN_DOM_FRAGMENT: true as const,
    TRUSTED_TYPES_POLICY: newsPolicy() ?? undefined,
  };
  return (html) => document.adoptNode(enforce(purify.sanitize(html, config)));
}

/** Where there is no sanitiser there is no HTML: the words, as text. */
const textOnly: Sanitise = (html) => {
  const fragment = document.createDocumentFragment();
  const [first = '', ...rest] = plainText(html).split('\n');
  fragment.append(first);
  for (const line of rest) fragment.append(document.createElement('br'), line);
  return fragment;
};

/** A page's policy may forbid parsing altogether, and a sanitiser may meet what it does not expect. */
const careful =
  (sanitise: Sanitise): Sanitise =>
  (html) => {
    try {
      return sanitise(html);
    } catch {
      return textOnly(html);
    }
  };

/**
 * The one door by which a stranger's HTML comes in: the platform's sanitiser where there is one (it needs no Trusted
 * Types policy and no download), else DOMPurify, which is fetched then; after either, our own list decides. Allowed are
 * `p br a blockquote code pre em strong b i ul ol li del`, and `href` with http and https; links get
 * `rel="nofollow ugc noopener"`.
 * @returns The sanitiser; one that gives plain text where none could be had.
 */
export async function loadSanitiser(): Promise<Sanitise> {
  try {
    return careful(platform() ?? (await purifier()));
  } catch {
    return textOnly;
  }
}
