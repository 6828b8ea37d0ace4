/**
 * A page component as a site of its own might have one: it shows a template of the page inside its shadow root.
 * Written without any library, so that the example proves nothing but the article inside it.
 *
 * `template` names the `<template>` by its id; `stylesheet`, if given, is linked in the shadow root before the
 * content, because a sheet in the document does not reach in there.
 */
class PageShell extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return; // moved in the page, already filled
    const template = document.getElementById(this.getAttribute('template') ?? '');
    if (!(template instanceof HTMLTemplateElement)) return;
    const root = this.attachShadow({ mode: 'open' });
    const href = this.getAttribute('stylesheet');
    if (href) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      root.append(link);
    }
    root.append(document.importNode(template.content, true));
    // Tells a loader of news-elements, if the page has one, to look in here too.
    root.dispatchEvent(new Event('news-watch', { bubbles: true, composed: true }));
  }
}

customElements.define('page-shell', PageShell);
