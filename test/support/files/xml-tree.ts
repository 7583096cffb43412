import type { Element } from "@xmldom/xmldom";

/** Returns all descendants of an element. */
export const all = (root: Element): Element[] => Array.from(root.getElementsByTagName("*"));

/** Returns the children of an element. */
export const children = (element: Element): Element[] =>
  all(element).filter((child) => child.parentNode === element);

/** Returns the parent of an element; the root's parent is the root. */
export const parentOf = (element: Element): Element => element.parentElement ?? element;

/** Returns the name without its prefix. */
export const nameOf = (element: Element): string => element.localName ?? "";
