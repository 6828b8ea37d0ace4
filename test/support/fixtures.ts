import { setWarningSink } from '../../src/internal/warn.js';

/** What the tests of a file have put into the page; taken away after each. */
const wrappers: HTMLElement[] = [];
afterEach(() => {
  for (const wrapper of wrappers.splice(0)) wrapper.remove();
});

/**
 * Puts HTML into the page as an author would write it and waits until its elements have updated.
 * @param markup - The HTML.
 * @returns The wrapper that holds it.
 */
export async function page(markup: string): Promise<HTMLElement> {
  const wrapper = document.createElement('div');
  wrappers.push(wrapper);
  document.body.append(wrapper);
  const parsed = new DOMParser().parseFromString(`<body>${markup}`, 'text/html');
  wrapper.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  await settled(wrapper);
  return wrapper;
}

/** Waits for every element of ours below a root, for a language file that is on its way, and for the tasks after load. */
export async function settled(root: ParentNode = document): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((done) => setTimeout(done));
    for (const element of root.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*')) {
      await element.updateComplete;
    }
  }
}

/** Collects what the development build says while a task runs. */
export async function warnings(task: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const previous = setWarningSink((message) => heard.push(message));
  try {
    await task();
    await settled();
  } finally {
    setWarningSink(previous);
  }
  return heard;
}

/** The text of a heading, label or landmark as a reader of the page gets it: slots filled, white space folded. */
export function visibleText(node: Node): string {
  const children =
    node instanceof HTMLSlotElement
      ? node.assignedNodes()
      : [...((node as Element).shadowRoot ?? node).childNodes];
  const text =
    node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : children.map(visibleText).join(' ');
  return text.replace(/\s+/g, ' ').trim();
}
