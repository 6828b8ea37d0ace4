// In every engine, with the built files: what the loader fetches, when, and what it does where it cannot.
import { expect } from '@open-wc/testing';
import { bringNear, closeFrames, defined, frameOf, until, type Serving } from '../support/frames.js';

type View = Window & typeof globalThis;

const open = (page: string, ...serving: readonly Serving[]): Promise<View> =>
  frameOf(`/test/loader/pages/${page}`, 800, ...serving);
const isDefined = (view: View, name: string) => view.customElements.get(`news-${name}`) !== undefined;
const pause = (time: number) => new Promise((later) => setTimeout(later, time));

/** The scripts of ours that a page has fetched, by name, without their hash and without what a browser only asked ahead for. */
const scripts = (view: View) =>
  view.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => /\/dist\/cdn\/.*\.js$/.test(path));

/** What is thrown in a page, or rejected with nobody to hear it. */
function thrown(view: View): string[] {
  const heard: string[] = [];
  view.addEventListener('error', ({ message }) => heard.push(message));
  view.addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  return heard;
}

/** An element with a link inside: what is empty may have no box where no stylesheet gives it one, and is never near. */
function filled(view: View, tag: string): HTMLElement {
  const made = view.document.createElement(tag);
  made.append(Object.assign(view.document.createElement('a'), { href: '/b/', textContent: 'Un' }));
  return made;
}

describe('loader', () => {
  afterEach(closeFrames);

  it('defines at once what the text means, and the rest when it comes near', async () => {
    const view = await open('long.html', 'loader');
    await defined(view);
    await until(() => ['article', 'breadcrumb', 'figure', 'summary'].every((name) => isDefined(view, name)));
    await pause(300);
    for (const name of ['related', 'comments', 'comment-form', 'read-also'])
      expect(isDefined(view, name), name).to.equal(false);
    const fetched = scripts(view).flatMap((path) => path.match(/\/chunks\/(.*)-.{8}\.js$/)?.[1] ?? []);
    expect(fetched.sort()).to.deep.equal(['article', 'core', 'fr']);
    view.scrollTo(0, view.document.documentElement.scrollHeight);
    await until(() => ['related', 'comments'].every((name) => isDefined(view, name)));
    await pause(300);
    expect(isDefined(view, 'read-also'), 'what the page does not use').to.equal(false);
  });

  it('links the stylesheet from its own address, whatever the query', async () => {
    const view = await open('long.html', 'loader');
    view.document.querySelector('link')?.remove();
    await defined(view);
    const links = () => [...view.document.querySelectorAll<HTMLLinkElement>('head > link[rel="stylesheet"]')];
    await until(() => links().some(({ href }) => /\/with\/loader\/\d+\/dist\/news\.css$/.test(href)));
    expect(links()[0]?.href).to.match(/\/with\/loader\/\d+\/dist\/news\.css$/);
    await until(() => links()[0]?.sheet !== null);
  });

  it('sees what is added later, in the page and inside what is added', async () => {
    const view = await open('long.html', 'loader');
    await defined(view);
    const box = view.document.createElement('div');
    box.append(filled(view, 'news-read-also'));
    view.document.body.prepend(box, filled(view, 'news-related'));
    await until(() => isDefined(view, 'read-also') && isDefined(view, 'related'));
  });

  it('looks into a shadow root that it is told of, open or closed, and into those where elements of ours are', async () => {
    const view = await open('long.html', 'loader');
    await defined(view);
    const root = (mode: ShadowRootMode, ...tags: string[]) => {
      const host = view.document.createElement('div');
      const shadow = host.attachShadow({ mode });
      shadow.append(...tags.map((tag) => filled(view, tag)));
      view.document.body.prepend(host);
      return shadow;
    };
    root('open', 'news-article', 'news-read-also');
    await until(() => isDefined(view, 'read-also'));

    const silent = root('open', 'news-related');
    await pause(300);
    expect(isDefined(view, 'related'), 'a root nobody told of').to.equal(false);
    silent.dispatchEvent(new view.Event('news-watch', { bubbles: true, composed: true }));
    await until(() => isDefined(view, 'related'));

    const closed = root('closed', 'news-comment-form');
    const script = view.document.querySelector<HTMLScriptElement>('script')!;
    // The page's own import of the page's own loader, which the test's `import()` would make another copy of.
    const { watch } = (await importIn(view, script.src)) as { watch(root: ShadowRoot): void };
    watch(closed);
    await until(() => isDefined(view, 'comment-form'));
    closed.append(filled(view, 'news-comments'));
    await until(() => isDefined(view, 'comments'));
  });

  it('does not care in which order the definitions come: a part hears of its article all the same', async () => {
    const view = await open('long.html', 'loader', 'lateArticle');
    const related = view.document.querySelector('news-related')!;
    view.document.querySelector('news-article')!.prepend(related); // near at once
    const heading = (name: string) => related.shadowRoot?.querySelector(name);
    await until(() => heading('h2')?.textContent === 'À lire');
    expect(isDefined(view, 'article')).to.equal(false);
    await until(() => heading('h3')?.textContent === 'À lire');
    expect(isDefined(view, 'article')).to.equal(true);
  });

  it('leaves the page as it is where files cannot be had, throws nothing, and asks again by itself', async () => {
    const view = await open('long.html', 'loader', 'flaky');
    const faults = thrown(view);
    await until(() => scripts(view).some((path) => path.includes('/core-')));
    expect(view.document.querySelector('h2')?.getBoundingClientRect().height).to.be.greaterThan(10);
    if (await remembersFailures(view)) await pause(3000);
    else await until(() => ['article', 'breadcrumb', 'summary'].every((name) => isDefined(view, name)));
    expect(faults).to.deep.equal([]);
  });

  it('asks again when the connection is back', async () => {
    const view = await open('long.html', 'loader', 'flaky');
    if (await remembersFailures(view)) return;
    // WebKit does not list a file that was refused; the one that needs it comes first.
    await until(() => scripts(view).some((path) => path.includes('/article-')));
    await pause(700);
    expect(isDefined(view, 'article')).to.equal(false);
    view.dispatchEvent(new view.Event('online'));
    await pause(800);
    expect(isDefined(view, 'article')).to.equal(true);
  });

  it('fetches the comments at once for a reader who comes for one of them', async () => {
    const view = await open('long.html#comment-7', 'loader');
    view.scrollTo(0, 0);
    await until(() => isDefined(view, 'comments'));
  });

  it('is one of two without a second copy of anything', async () => {
    const view = await open('two-loaders.html');
    const faults = thrown(view);
    await defined(view);
    await bringNear(view);
    const copies = new Set(
      scripts(view)
        .filter((path) => path.includes('/chunks/'))
        .map((path) => path.split('/dist/')[0]),
    );
    expect(copies.size).to.equal(1);
    expect(faults).to.deep.equal([]);
  });

  for (const page of ['two-copies.html', 'two-copies-strict.html']) {
    it(`shares ${page} with another loader and the one file`, async () => {
      const view = await open(page);
      const faults = thrown(view);
      const refused: string[] = [];
      view.document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
        refused.push(`${violatedDirective} ${sample}`),
      );
      await defined(view);
      await bringNear(view);
      await pause(300);
      const breadcrumb = view.document.querySelector('news-breadcrumb')!;
      expect(breadcrumb.shadowRoot?.querySelectorAll('li').length).to.equal(2);
      const related = view.document.querySelector('news-related')!;
      expect(related.shadowRoot?.querySelector('h2')?.textContent).to.equal('À lire');
      expect(refused).to.deep.equal([]);
      expect(faults).to.deep.equal([]);
    });
  }
});

/** True in an engine that never asks again for a module it could not have once, until the page is loaded anew (Firefox). */
async function remembersFailures(view: View): Promise<boolean> {
  const [path] = view.location.pathname.split('/test/');
  const file = `${path}/test/loader/pages/core-flaky.js`;
  await import(file).catch(() => undefined);
  return import(file).then(
    () => false,
    () => true,
  );
}

/** Imports a module in another window: `import()` is of the window whose script says it. */
function importIn(view: View, address: string): Promise<unknown> {
  return new Promise((arrived) => {
    const script = view.document.createElement('script');
    script.type = 'module';
    (view as View & { arrived?: (module: unknown) => void }).arrived = arrived;
    script.text = `import * as loader from ${JSON.stringify(address)}; arrived(loader);`;
    view.document.head.append(script);
  });
}
