import { expect } from '@open-wc/testing';
import { loadSanitiser, type Sanitise } from '../../src/comments/sanitise.js';

/** A fragment as HTML. */
const html = (fragment: DocumentFragment): string => {
  const box = document.createElement('div');
  box.append(fragment);
  return box.innerHTML;
};

const setHTML = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');

/** Takes the platform's sanitiser away for as long as one is loaded. */
async function withoutPlatform(): Promise<Sanitise> {
  if (setHTML) Reflect.deleteProperty(Element.prototype, 'setHTML');
  try {
    return await loadSanitiser();
  } finally {
    if (setHTML) Object.defineProperty(Element.prototype, 'setHTML', setHTML);
  }
}

const REL = 'rel="nofollow ugc noopener"';
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'keeps what is allowed',
    '<p>a <em>b</em> <strong>c</strong><br></p>',
    '<p>a <em>b</em> <strong>c</strong><br></p>',
  ],
  [
    'keeps lists, quotes and code',
    '<ul><li>a</li></ul><blockquote>b</blockquote><pre><code>c</code></pre>',
    '<ul><li>a</li></ul><blockquote>b</blockquote><pre><code>c</code></pre>',
  ],
  ['keeps text and its entities', 'Tom &amp; Jerry &lt;3', 'Tom &amp; Jerry &lt;3'],
  ['drops scripts whole', 'a<script>alert(1)</script>b<style>p{}</style>', 'ab'],
  ['unwraps what is not allowed', '<h2>a</h2><div><span>b</span></div>', 'ab'],
  [
    'drops every other attribute',
    '<p class="x" id="y" style="color:red" onclick="z()" data-a="b">a</p>',
    '<p>a</p>',
  ],
  [
    'marks a link as a stranger’s',
    '<a href="https://x.example/" target="_blank" rel="author">a</a>',
    `<a href="https://x.example/" ${REL}>a</a>`,
  ],
  [
    'makes a link without a good address text',
    '<a href="javascript:alert(1)">a</a><a href="JAVA&#10;SCRIPT:alert(1)">b</a><a href="data:text/html,x">c</a><a href="//x.example">d</a><a>e</a>',
    'abcde',
  ],
  ['drops pictures', 'a<img src=x onerror=alert(1)>b', 'ab'],
  ['drops comments', 'a<!-- <script>alert(1)</script> -->b', 'ab'],
  [
    'drops svg and math with what is in them',
    '<svg><a href="javascript:alert(1)">x</a></svg><math><mi>y</mi></math>a',
    'a',
  ],
  [
    'drops frames, forms’ fields and templates',
    '<iframe src="https://x.example"></iframe><form action="/x">a<input name="b"></form><template><p>c</p></template>',
    'a',
  ],
  ['withstands tags that are not closed', '<p>a<b>b', '<p>a<b>b</b></p>'],
  [
    'withstands a document',
    '<!doctype html><html><head><title>x</title></head><body onload="y()"><p>a</p></body></html>',
    '<p>a</p>',
  ],
  [
    'withstands mutation',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '',
  ],
  ['gives nothing for nothing', '', ''],
];

for (const [name, load] of [
  ['the platform’s sanitiser', loadSanitiser],
  ['DOMPurify', withoutPlatform],
] as const) {
  describe(`a stranger’s HTML, by ${name}`, () => {
    let sanitise: Sanitise;
    before(async () => (sanitise = await load()));

    for (const [what, given, expected] of CASES) {
      it(what, () => expect(html(sanitise(given))).to.equal(expected));
    }

    it('runs nothing and asks for nothing while it is read', async () => {
      const touched: string[] = [];
      Object.assign(globalThis, { touch: (what: string) => touched.push(what) });
      const observer = new PerformanceObserver((list) =>
        touched.push(...list.getEntries().map((entry) => entry.name)),
      );
      observer.observe({ type: 'resource' });
      const address = `${location.origin}/never-asked-for-${name.length}.png`;
      sanitise(
        `<img src="${address}" onload="touch('load')" onerror="touch('error')"><script>touch('script')</script>`,
      );
      await fetch(location.href);
      await new Promise((resolve) => setTimeout(resolve, 50));
      observer.disconnect();
      expect(touched.filter((what) => !what.startsWith(location.href))).to.deep.equal([]);
    });

    it('withstands names that hide the DOM’s own', () => {
      const given = '<form onclick="x()"><input name="attributes"><input name="childNodes">a</form>';
      // One sanitiser keeps the words, the other distrusts the form and what is in it.
      expect(['', 'a']).to.include(html(sanitise(given)));
    });

    it('gives nodes of this document', () => {
      const fragment = sanitise('<p>a</p>');
      expect(fragment.ownerDocument === document).to.equal(true);
      expect(fragment.firstChild!.ownerDocument === document).to.equal(true);
    });
  });
}
