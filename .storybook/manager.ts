import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'news-elements',
    colorPrimary: '#7c1d1d',
    colorSecondary: '#7c1d1d',
    appBg: '#f4f1ea',
    appBorderColor: '#d9d4c9',
    appBorderRadius: 2,
    barSelectedColor: '#7c1d1d',
    barHoverColor: '#7c1d1d',
    fontBase: 'system-ui, "Segoe UI", Roboto, sans-serif',
    fontCode: 'ui-monospace, "Cascadia Mono", Menlo, monospace',
  }),
  // Pages have neither controls nor actions: the panel would only take their room.
  layoutCustomisations: {
    showPanel: ({ storyId }, isShown) => isShown && !/^(markup|theming|tokens)--/.test(storyId ?? ''),
  },
  toolbar: { zoom: { hidden: true } },
});
