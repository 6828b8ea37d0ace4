/**
 * The address of `news.css`, beside the folder this module is served from. It holds in `dist/internal/` and in
 * `dist/cdn/` alike, since both lie one folder below the stylesheet; `dist/development/internal/` lies one deeper.
 * @param module - The `import.meta.url` of a module of this package.
 * @returns An absolute address.
 */
export function stylesheetUrl(module: string = import.meta.url): string {
  const up = module.includes('/development/') ? '../../news.css' : '../news.css';
  return new URL(up, module).href;
}
