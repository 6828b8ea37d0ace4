// Hands what the toolbar and the controls say to the story's elements: before they are connected on the first render,
// in place on later ones.
import type { StoryContext } from '@storybook/web-components-vite';
import { noChange } from 'lit';
import { Directive, directive, PartType, type ChildPart, type PartInfo } from 'lit/directive.js';
import { action } from 'storybook/actions';
import { lend, writtenValue } from './attributes.js';
import { declarationOf } from './manifest.js';
import { initialGlobals, toolbarValue } from './toolbar.js';

const ARTICLE_ATTRIBUTES = ['theme', 'scheme', 'lang', 'dir'] as const;

/**
 * A story keeps a theme, scheme or direction that it writes, in its markup or its args; `parameters.fixed` lists further
 * attributes that it keeps. A language is part of almost every story's markup, so it is kept with a direction only.
 */
function isFixed(article: Element, name: string, { args, parameters }: StoryContext): boolean {
  const fixed = parameters['fixed'] as readonly string[] | undefined;
  return Boolean(
    fixed?.includes(name) || args[name] || writtenValue(article, name === 'lang' ? 'dir' : name),
  );
}

function applyToolbar(stage: Element, context: StoryContext): void {
  for (const article of stage.querySelectorAll('news-article')) {
    // A text that keeps its language does not take another one's direction.
    const language = isFixed(article, 'lang', context)
      ? initialGlobals['language']
      : context.globals['language'];
    const globals = { ...context.globals, language };
    for (const name of ARTICLE_ATTRIBUTES)
      if (!isFixed(article, name, context)) lend(article, name, toolbarValue(globals, name));
  }
}

/** Controls that were moved act on the story's first element, also where its render function reads no args. */
function applyControls(stage: Element, { component, args, initialArgs }: StoryContext): void {
  const element = component && stage.querySelector(component);
  if (!element) return;
  for (const { name, fieldName = name } of declarationOf(component).attributes ?? []) {
    const value: unknown = args[fieldName];
    if (value === initialArgs[fieldName]) lend(element, name, undefined);
    else if (value == null || value === '' || value === false) lend(element, name, null);
    else lend(element, name, value === true ? '' : String(value));
  }
}

/** One sheet per story, for the custom properties set in the controls. */
const sheets = new Map<string, CSSStyleSheet>();

function applyProperties(stage: Element, { id, args }: StoryContext): void {
  const properties = Object.entries(args).filter(([name, value]) => name.startsWith('--') && value);
  let sheet = sheets.get(id);
  if (!properties.length && !sheet) return;
  if (!sheet) {
    sheets.set(id, (sheet = new CSSStyleSheet()));
    document.adoptedStyleSheets.push(sheet);
  }
  stage.setAttribute('data-story', id);
  const declarations = properties.map(([name, value]) => `${name}: ${String(value)};`);
  sheet.replaceSync(`[data-story="${id}"] { ${declarations.join(' ')} }`);
}

const listening = new WeakSet<Element>();

/** The element's own events, shown in the Actions panel. */
function logEvents(stage: Element, { component }: StoryContext): void {
  if (!component || listening.has(stage)) return;
  listening.add(stage);
  for (const { name } of declarationOf(component).events ?? [])
    stage.addEventListener(name, (event) => action(name)(event), { capture: true });
}

class Dress extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new Error('dress() stands among the children of the stage.');
  }

  override render(...[]: [StoryContext]): unknown {
    return noChange;
  }

  override update(part: ChildPart, [context]: [StoryContext]): unknown {
    const stage = part.parentNode as Element;
    // The toolbar comes second: an unmoved control gives back what the toolbar lent.
    applyControls(stage, context);
    applyToolbar(stage, context);
    applyProperties(stage, context);
    logEvents(stage, context);
    return noChange;
  }
}

/** Stands in a stage's template after the story, so that the story's elements are there when it runs. */
export const dress = directive(Dress);
