import type { Element } from "@xmldom/xmldom";

/** Every element below one, itself left out. */
export const all = (root: Element): Element[] => Array.from(root.getElementsByTagName("*"));

/** The elements directly below one. */
export const children = (element: Element): Element[] =>
  all(element).filter((child) => child.parentNode === element);

/** The element around one; the topmost stands for itself. */
export const parentOf = (element: Element): Element => element.parentElement ?? element;

/** The name without its prefix. */
export const nameOf = (element: Element): string => element.localName ?? "";
