import { walkElements, type ElementHandler } from "../../reading/xml/xml-elements";
import { stopAtUnusual } from "./patch-stop";

/** The position of an element in its part. */
export interface ElementSpan {
  /** Local name. */
  readonly name: string;
  /** Local name of the parent element; "" for the root. */
  readonly parent: string;
  /** The text between the name and the end of its start tag. */
  readonly attributes: string;
  /** Positions of the "<" of the start tag and behind its ">". */
  readonly start: number;
  readonly inside: number;
  /** Positions of the "<" of the end tag and behind its ">"; both are `inside` for an empty element. */
  readonly insideEnd: number;
  readonly end: number;
}

/** Limits the work: a part of a workbook has at most some thousands of wanted elements. */
const MOST_SPANS = 200_000;

/**
 * Returns the wanted elements in the order of their start tags. Refuses a part that is not well-formed.
 * `beside`: also called for every element.
 */
export function elementSpans(
  xml: string,
  part: string,
  isWanted: (name: string, parent: string) => boolean,
  beside: ElementHandler = {},
): readonly ElementSpan[] {
  const spans: ElementSpan[] = [];
  /** For each open element, its index among the spans, if it is wanted. */
  const open: (number | undefined)[] = [];
  walkElements(xml, part, {
    open(name, attributes, parent, start, inside) {
      beside.open?.(name, attributes, parent, start, inside);
      const isSpan = isWanted(name, parent);
      open.push(isSpan ? spans.length : undefined);
      if (!isSpan) return;
      if (spans.length === MOST_SPANS) stopAtUnusual(part);
      spans.push({ name, parent, attributes, start, inside, insideEnd: inside, end: inside });
    },
    close(name, text, parent, insideEnd, end) {
      beside.close?.(name, text, parent, insideEnd, end);
      const index = open.pop();
      const span = index === undefined ? undefined : spans[index];
      if (index !== undefined && span !== undefined) spans[index] = { ...span, insideEnd, end };
    },
  });
  return spans;
}

/** Returns the root element. Refuses a part whose root has another name. */
export function rootSpan(spans: readonly ElementSpan[], name: string, part: string): ElementSpan {
  const root = spans.find(({ parent }) => parent === "");
  return root?.name === name ? root : stopAtUnusual(part);
}
