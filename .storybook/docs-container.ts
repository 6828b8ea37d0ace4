// Docs pages in the toolbar's scheme: Storybook's own blocks would stay light beside dark stories.
import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type PropsWithChildren, type ReactElement } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { getPreferredColorScheme, themes } from 'storybook/theming';
import './docs.css';

interface Told {
  readonly globals: Readonly<Record<string, unknown>>;
}

/** Storybook has two themes: beside sepia it is light, beside high contrast dark. */
function sideOf(scheme: string): 'light' | 'dark' {
  if (scheme === 'page') return getPreferredColorScheme();
  return scheme === 'dark' || scheme === 'contrast' ? 'dark' : 'light';
}

/** Stands in the place of Storybook's container, which knows one theme only. */
export function FollowingContainer(props: PropsWithChildren<DocsContainerProps>): ReactElement {
  const { channel } = props.context;
  // Storybook says it before it shows a page; one without stories has no story's context to ask.
  const [{ globals }, setTold] = useState<Told>(() => channel.last(GLOBALS_UPDATED)[0]);
  useEffect(() => {
    channel.on(GLOBALS_UPDATED, setTold);
    return () => channel.off(GLOBALS_UPDATED, setTold);
  }, [channel]);
  const scheme = String(globals['scheme']);
  // The class is the stage's: it gives scrollbars and native controls their side.
  return createElement(
    'div',
    { className: `stage-${scheme}` },
    createElement(DocsContainer, { ...props, theme: themes[sideOf(scheme)] }),
  );
}
