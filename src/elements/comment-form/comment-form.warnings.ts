import { warn } from '../../internal/warn.js';
import type { NewsCommentForm } from './comment-form.js';
import { fieldsOf, labelOf, submitButton } from './form-fields.js';

/**
 * Development build: says what is wrong with a comment form.
 * @param host - The element, after it was updated and the page has loaded.
 */
export function checkCommentForm(host: NewsCommentForm): void {
  const form = host.querySelector('form');
  if (form && !form.hasAttribute('data-news-rendered')) checkForm(host, form);
  else if (!form && (host.childElementCount || host.textContent?.trim())) {
    warn(
      'form-missing',
      host,
      'there is no <form> among its children. Write one, or leave the element empty and it renders one.',
    );
  } else if (!host.thread && !host.closest('news-comments')) {
    warn(
      'thread-missing',
      host,
      'there is no thread: a comment would belong to no article. Write thread="…".',
    );
  }
}

/**
 * Development build: says that a form that we rendered is not shown.
 * @param host - The element.
 */
export function explainReadOnly(host: Element): void {
  warn(
    'thread-read-only',
    host,
    'the comments here can only be read: the form is not shown. Leave it out, or write a <form> that is sent elsewhere.',
  );
}

function checkForm(host: Element, form: HTMLFormElement): void {
  const method = form.getAttribute('method') ?? 'get';
  if (method.toLowerCase() !== 'post') {
    warn(
      'form-method',
      host,
      `the form has method="${method}": the comment would stand in the address. Allowed: post.`,
    );
  }
  if (!form.getAttribute('action')) {
    warn('form-action-missing', host, 'the form has no action: without script it is sent to this very page.');
  }
  if (!submitButton(form)) {
    warn('submit-missing', host, 'the form has no submit button. Write <button type="submit">.');
  }
  for (const field of fieldsOf(form)) {
    if (field.name && !labelOf(field) && !field.hasAttribute('aria-labelledby')) {
      warn(
        'label-missing',
        field,
        `the field “${field.name}” has no label. Write <label for="${field.id || '…'}">.`,
      );
    }
  }
}
