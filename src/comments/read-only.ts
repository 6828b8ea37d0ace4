import type { Confirmation, SubmitResult } from '../model/comment-backend.js';

/** What a service can do that is only read here. */
export const READ_ONLY = {
  submit: false,
  navigate: false,
  fields: { name: 'none', email: 'none', url: 'none' },
  limits: {},
  edit: false,
  source: false,
  delete: false,
  vote: 'none',
  since: false,
} as const;

/** The half of the port that a service has not got which can only be read. */
export class ReadOnly {
  submit(): Promise<SubmitResult> {
    return Promise.resolve({ kind: 'rejected', reason: 'forbidden', field: 'form', retry: 'never' });
  }

  confirm(): Promise<Confirmation> {
    return Promise.resolve({ kind: 'absent' });
  }
}
