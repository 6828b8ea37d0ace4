/** @param {import('@11ty/eleventy').UserConfig} config */
export default function (config) {
  // No bundler: the files of the package are copied as they are.
  config.addPassthroughCopy({
    'node_modules/news-elements/dist/news.css': 'news/news.css',
    'node_modules/news-elements/dist/cdn': 'news/cdn',
    'src/*.{svg,css,js}': '.',
  });
  return { dir: { input: 'src', output: 'dist' } };
}
