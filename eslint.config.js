import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'storybook-static',
      'coverage',
      'shots',
      'node_modules',
      'bench/.built',
      'examples/wordpress-plugin/build',
    ],
  },
  ...tseslint.configs.recommended,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    plugins: { 'lit-a11y': litA11y },
    rules: {
      'lit-a11y/alt-text': 'error',
      'lit-a11y/anchor-is-valid': 'error',
      'lit-a11y/click-events-have-key-events': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Connecting is what custom elements do; guards against it stand in ReactiveElement.
      'wc/guard-super-call': 'off',
    },
  },
  {
    // Only an interface can be merged into a framework's own.
    files: ['frameworks/types/**'],
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: ['scripts/**', 'bench/**', 'test/**', '*.js', '*.mjs', 'examples/**', '.storybook/**'],
    rules: { 'no-console': 'off' },
  },
);
