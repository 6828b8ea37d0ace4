import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { NewsCommentSubmitEvent } from 'news-elements';
import 'news-elements/all.js';

@Component({
  selector: 'app-story',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <news-article lang="en" [attr.scheme]="scheme" [attr.drop-cap]="dropCap ? '' : null">
      <article><h1>The tram crosses the river</h1></article>
      <news-comment-form thread="42" (news-comment-submit)="send($event)"></news-comment-form>
    </news-article>
  `,
})
export class Story {
  scheme = 'light';
  dropCap = false;

  send(event: NewsCommentSubmitEvent): void {
    event.preventDefault();
  }
}
