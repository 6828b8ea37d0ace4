/** What a form that sends by script needs, in one module to fetch. */
export { Outbox } from './outbox.js';
export { CommentSender, submitForm } from './sender.js';
export { randomName } from './storage.js';
