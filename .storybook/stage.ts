import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { dress } from './dress.js';
import { followMode } from './script-mode.js';
import { toolbarValue } from './toolbar.js';
import './stage.css';

/** The frame every story stands in: page colour, width, language and direction for parts that stand alone. */
export const withStage: Decorator = (story, context) => {
  followMode(context.globals);
  const { scheme, text, width } = context.globals as Record<string, string>;
  document.documentElement.dataset['text'] = text;
  const classes = {
    stage: true,
    'stage-narrow': width !== 'full',
    [`stage-${width}`]: true,
  };
  return html`<div class="stage-room stage-in-${context.viewMode} stage-${scheme}">
    <div
      class=${classMap(classes)}
      lang=${toolbarValue(context.globals, 'lang') ?? nothing}
      dir=${toolbarValue(context.globals, 'dir') ?? nothing}
    >
      ${story()}${dress(context)}
    </div>
  </div>`;
};
