import type { Syntax } from "../codec/formula-codec";
import { numberReadings, writtenNumber } from "../codec/number-codecs";
import type { CheckOf } from "../../model/plan";

/**
 * "0 .. 100", "0 ..", ".. 100": numbers as people here type them, with a decimal comma. Either end may be
 * missing.
 */
export const RANGE: Syntax<Pick<CheckOf<"range">, "least" | "most">> = {
  write: ({ least, most }) => [written(least), "..", written(most)].filter((part) => part !== "").join(" "),
  parse: (text) => {
    const [, from = "", to = "", rest = ""] =
      /^(.*?)\s*(?:\.{2,}|\u2026)\s*(.*)$|(.*)/s.exec(text.trim()) ?? [];
    const unrecognised = [from, to].find((end) => end !== "" && numberReadings(end).length !== 1);
    const near = rest === "" ? unrecognised : rest;
    const [least] = numberReadings(from);
    const [most] = numberReadings(to);
    return { value: { least, most }, fault: near === undefined ? near : { kind: "bad-number", near } };
  },
};

const written = (end: number | undefined): string => (end === undefined ? "" : writtenNumber(end));
