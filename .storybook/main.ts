import type { StorybookConfig } from '@storybook/web-components-vite';

/** `sideEffects` in package.json speaks of dist/ only: an element of a story's own would be dropped without a word. */
const keepStoryModules = {
  name: 'keep-story-modules',
  transform: (code: string, id: string) =>
    /\/(stories|\.storybook)\/[^?]*\.ts$/.test(id) ? { code, map: null, moduleSideEffects: true } : undefined,
};

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../examples/assets', to: '/assets' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The toolbar's scheme gives the background; Storybook's own would lie under it and hide a fault in ours.
  features: { backgrounds: false, measure: false, outline: false },
  viteFinal: (vite) => {
    // The stylesheets are the built package's: shown as they are shipped, not rewritten for older browsers.
    vite.build = {
      ...vite.build,
      cssMinify: false,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { pluginTimings: false } },
    };
    // A list of hundreds of chunks would bury the one line that says how it ended.
    vite.logLevel = 'warn';
    vite.plugins = [...(vite.plugins ?? []), keepStoryModules];
    return vite;
  },
};

export default config;
