import { ContextProvider } from '@lit/context';
import { CustomBackend } from '../../../src/comments/custom.js';
import {
  commentsContext,
  type CommentsThread,
  type SavedComment,
} from '../../../src/contexts/comments-context.js';
import type { CommentSubmission } from '../../../src/model/comment-backend.js';
import type { Comment } from '../../../src/model/comment.js';
import { page, settled } from '../../support/fixtures.js';
import { until } from '../../support/frames.js';

/** A service that answers as it is told, one answer after the other, and lists what it was sent. */
export function service(
  answers: readonly unknown[] = [],
  more: {
    readonly capabilities?: object;
    readonly confirm?: () => unknown;
    readonly ready?: () => unknown;
  } = {},
) {
  const sent: CommentSubmission[] = [];
  const left = [...answers];
  const custom = {
    list: () => [],
    submit: (submission: CommentSubmission) => {
      sent.push(submission);
      return left.length ? left.shift() : { kind: 'published' };
    },
    ...more,
  };
  return { sent, custom };
}

/** A form in a thread of a service, as `<news-comments>` gives one. */
export interface FormInThread {
  readonly wrapper: HTMLElement;
  readonly host: HTMLElementTagNameMap['news-comment-form'];
  readonly accepted: SavedComment[];
  /** Gives the form another thread, or the same one changed. */
  readonly give: (change: Partial<CommentsThread>) => Promise<void>;
}

/**
 * Puts a form into a thread.
 * @param custom - The publisher's object that is its service.
 * @param markup - The form.
 * @param change - What is to be different about the thread.
 */
export async function inThread(
  custom: object,
  markup = '<news-comment-form></news-comment-form>',
  change: Partial<CommentsThread> = {},
): Promise<FormInThread> {
  const accepted: SavedComment[] = [];
  const backend = new CustomBackend({ custom });
  const known: readonly Comment[] = [
    { id: '7', parent: null, author: { name: 'Odile' }, body: { text: 'First' }, state: 'published' },
    { id: '8', parent: '7', author: { name: 'Karim' }, body: { text: 'Second' }, state: 'published' },
  ];
  let thread: CommentsThread = {
    thread: '42',
    open: true,
    service: () => Promise.resolve(backend),
    find: (id) => known.find((comment) => comment.id === id),
    accept: async (saved) => void accepted.push(saved),
    ...change,
  };
  const wrapper = await page('<div></div>');
  const place = wrapper.querySelector('div')!;
  const provider = new ContextProvider(place, { context: commentsContext, initialValue: thread });
  const parsed = new DOMParser().parseFromString(`<body>${markup}`, 'text/html');
  place.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  const host = wrapper.querySelector('news-comment-form')!;
  await until(() => host.querySelector('form')?.noValidate === true);
  await settled(wrapper);
  const give = async (next: Partial<CommentsThread>): Promise<void> => {
    thread = { ...thread, ...next };
    provider.setValue(thread);
    await settled(wrapper);
  };
  return { wrapper, host, accepted, give };
}
