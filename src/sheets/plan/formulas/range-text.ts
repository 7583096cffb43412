import type { CheckOf } from "../../../domain/plan/arithmetic-check";
import { numberReadings } from "../reading/read-number";
import type { Parsed } from "./formula-fault";
import { plainNumber } from "./plain-number";

type Range = Pick<CheckOf<"range">, "least" | "most">;

/** "0 .. 100", "0 ..", ".. 100": as numbers are typed here, with a comma before the fraction. */
export const rangeText = ({ least, most }: Range): string =>
  [written(least), "..", written(most)].filter((part) => part !== "").join(" ");

const written = (end: number | undefined): string => (end === undefined ? "" : plainNumber(end));

/** The inverse; either end may be missing. As much as can be understood is answered, together with the first fault. */
export function parseRange(text: string): Parsed<Range> {
  const [, from = "", to = "", rest = ""] =
    /^(.*?)\s*(?:\.{2,}|\u2026)\s*(.*)$|(.*)/s.exec(text.trim()) ?? [];
  const strange = [from, to].find((end) => end !== "" && numberReadings(end).length !== 1);
  const near = rest === "" ? strange : rest;
  const [least] = from === "" ? [] : numberReadings(from);
  const [most] = to === "" ? [] : numberReadings(to);
  return {
    value: { ...(least !== undefined && { least }), ...(most !== undefined && { most }) },
    ...(near !== undefined && { fault: { kind: "bad-number", near } }),
  };
}
