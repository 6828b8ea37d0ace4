'use client';
// One React component for each element, for React 18 and 19. React 18 knows custom elements by their attributes only:
// it hears none of their events, sets no properties and writes `className` as it stands. React 19 could use the tags
// themselves; the components work there too.
import { createElement, forwardRef, useEffect, useRef, useState, useSyncExternalStore } from 'react';

/** Nothing to listen to: what the server and the browser say differs, and neither changes. */
const subscribe = () => () => {};

/**
 * True while React takes over what the server has written (and on the server), false where it makes the element itself.
 * Kept, since a component must not change its mind about it later.
 */
function useIsHydrated() {
  const isHydrated = useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );
  return useState(isHydrated)[0];
}

/**
 * Makes the component of an element.
 * @param {string} tag - The element's tag.
 * @param {string} name - The component's name, for React's developer tools.
 * @param {object} description
 * @param {Record<string, string>} description.attributes - Attributes by the names of their props.
 * @param {Record<string, string>} description.events - Events by the names of their props.
 * @param {string[]} description.properties - Props that no attribute has.
 */
export function component(tag, name, { attributes, events, properties }) {
  function Component({ children, className, ...props }, forwarded) {
    const element = useRef(null);
    const latest = useRef(props);
    const isHydrated = useIsHydrated();
    const isEmpty = children === undefined || children === null || children === false;

    const given = {
      class: className,
      // Its language, direction and disclosure may be written by the element itself.
      suppressHydrationWarning: true,
      ref(node) {
        element.current = node;
        if (typeof forwarded === 'function') forwarded(node);
        else if (forwarded) forwarded.current = node;
      },
    };
    for (const [prop, value] of Object.entries(props)) {
      if (prop in events || properties.includes(prop)) continue;
      // React 18 would write false as text, and null as well as undefined are left out by both.
      given[attributes[prop] ?? prop] = prop in attributes && value === false ? undefined : value;
    }
    // An element that the page leaves empty is filled by itself, possibly before React takes it over. React must not
    // compare what is inside then: where HTML is set from a text it does not look, and while it takes over it sets none.
    if (isEmpty && isHydrated) given.dangerouslySetInnerHTML = NOTHING;

    useEffect(() => {
      latest.current = props;
      for (const property of properties) if (property in props) element.current[property] = props[property];
    });
    useEffect(() => {
      const node = element.current;
      const listeners = Object.entries(events).map(([prop, type]) => [
        type,
        (event) => latest.current[prop]?.(event),
      ]);
      for (const [type, listener] of listeners) node.addEventListener(type, listener);
      return () => {
        for (const [type, listener] of listeners) node.removeEventListener(type, listener);
      };
    }, []);

    return isEmpty ? createElement(tag, given) : createElement(tag, given, children);
  }
  Component.displayName = name;
  return forwardRef(Component);
}

const NOTHING = { __html: '' };
