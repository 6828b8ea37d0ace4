/**
 * The comment whose answer an earlier visit left unfinished: on its way, or else the draft that was written last.
 * @param thread - The article.
 * @param storage - Where its form keeps what is written.
 * @returns The comment's id; undefined where there is none, or where what was written last answers no comment.
 */
export async function leftReply(thread: string, storage: string): Promise<string | undefined> {
  try {
    const [{ Drafts, openStore }, { Outbox }] = await Promise.all([
      import('../../comments/drafts.js'),
      import('../../comments/outbox.js'),
    ]);
    const store = openStore(storage);
    const pending = new Outbox({ store }).pending(thread).at(-1);
    if (pending) return pending.submission.parent;
    const drafts = new Drafts({ store });
    const savedAt = (parent: string): number => drafts.open(thread, parent).load()?.savedAt ?? 0;
    const [last = ''] = ['', ...drafts.parents(thread)].sort((left, right) => savedAt(right) - savedAt(left));
    return last || undefined;
  } catch {
    return undefined;
  }
}
