import { walkElements, type ElementHandler } from "../../reading/xml/xml-elements";
import { stopAtUnusual } from "./patch-stop";

/** Where an element stands in its part. */
export interface ElementSpan {
  /** Local name. */
  readonly name: string;
  /** Local name of the element around it; "" for the root. */
  readonly parent: string;
  /** The inside of its start tag. */
  readonly attributes: string;
  /** The "<" of the start tag and the place behind its ">". */
  readonly start: number;
  readonly inside: number;
  /** The "<" of the end tag and the place behind its ">"; of an empty element both are `inside`. */
  readonly insideEnd: number;
  readonly end: number;
}

/** A part of a workbook lists some thousands of things at most; more would be work without end. */
const MOST_SPANS = 200_000;

/**
 * The elements that are wanted, in the order of their start tags. Refuses a part that is not well-formed. `beside`: who is told of
 * all elements on the same walk.
 */
export function elementSpans(
  xml: string,
  part: string,
  isWanted: (name: string, parent: string) => boolean,
  beside: ElementHandler = {},
): readonly ElementSpan[] {
  const spans: ElementSpan[] = [];
  /** For each element that is open: its place among the spans, or nothing. */
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

/** The outermost element. Refuses a part that is another one than its path says. */
export function rootSpan(spans: readonly ElementSpan[], name: string, part: string): ElementSpan {
  const root = spans.find(({ parent }) => parent === "");
  return root?.name === name ? root : stopAtUnusual(part);
}
