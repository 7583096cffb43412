import type { Summary } from "../../model/roll-up";
import type { DeskResult } from "../roll-up/desk-roll-up";

/** The result without the work it was made from. */
export type AddedUp = Omit<DeskResult, "work">;

/** What grows with the number of units and is sent between threads in parts. */
export type ResultPart = Partial<
  Pick<Summary, "submissions" | "reported" | "byUnit" | "elements"> & Pick<DeskResult, "lines" | "findings">
>;

export interface ResultInParts {
  /** The result without the growing parts. */
  readonly frame: AddedUp;
  readonly parts: readonly ResultPart[];
}

/** Copying this many takes a few milliseconds, in which the page cannot respond. */
const READINGS_AT_ONCE = 50;
const UNITS_AT_ONCE = 40;
const FINDINGS_AT_ONCE = 500;
/** Contributions sent together. */
const CONTRIBUTIONS_AT_ONCE = 4000;

/** Splits a result into parts; `joinResult` is the inverse. */
export function inParts(result: AddedUp): ResultInParts {
  const { summary, lines, findings } = result;
  const { submissions, reported, byUnit, elements } = summary;
  const elementsAtOnce = Math.max(1, Math.floor(CONTRIBUTIONS_AT_ONCE / (submissions.size + 1)));
  const left = { submissions: new Map(), reported: new Map(), byUnit: new Map(), elements: new Map() };
  return {
    frame: { ...result, summary: { ...summary, ...left }, lines: [], findings: [] },
    parts: [
      ...entries(submissions, UNITS_AT_ONCE).map((some) => ({ submissions: some })),
      ...entries(reported, UNITS_AT_ONCE).map((some) => ({ reported: some })),
      ...entries(byUnit, UNITS_AT_ONCE).map((some) => ({ byUnit: some })),
      ...entries(elements, elementsAtOnce).map((some) => ({ elements: some })),
      ...portions(lines, UNITS_AT_ONCE).map((some) => ({ lines: some })),
      ...portions(findings, FINDINGS_AT_ONCE).map((some) => ({ findings: some })),
    ],
  };
}

/** Joins the parts of a result in order. */
export function joinResult({ frame, parts }: ResultInParts): AddedUp {
  return {
    ...frame,
    summary: {
      ...frame.summary,
      submissions: new Map(parts.flatMap((part) => [...(part.submissions ?? [])])),
      reported: new Map(parts.flatMap((part) => [...(part.reported ?? [])])),
      byUnit: new Map(parts.flatMap((part) => [...(part.byUnit ?? [])])),
      elements: new Map(parts.flatMap((part) => [...(part.elements ?? [])])),
    },
    lines: parts.flatMap((part) => part.lines ?? []),
    findings: parts.flatMap((part) => part.findings ?? []),
  };
}

/** Splits readings into portions to send. */
export const readingPortions = <T>(readings: readonly T[]): readonly (readonly T[])[] =>
  portions(readings, READINGS_AT_ONCE);

/** Splits a list into portions; none for an empty list. */
const portions = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

const entries = <Key, Value>(
  map: ReadonlyMap<Key, Value>,
  size: number,
): readonly ReadonlyMap<Key, Value>[] => portions([...map], size).map((some) => new Map(some));
