import type { FindingOf } from "../../../domain/finding/finding";
import type { WordsByRule } from "./en-by-rule";
import { enDay, enNumber, enShown, enShownPercent } from "./en-figures";
import { enPlace } from "./en-place";
import { enRelatedRow, enRelatedRows } from "./en-related-rows";

function range(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `at most ${enNumber(most ?? 0)}`;
  return most === undefined ? `at least ${enNumber(least)}` : `from ${enNumber(least)} to ${enNumber(most)}`;
}

const times = (factor: number): string =>
  factor >= 1
    ? `about ${enNumber(factor)} times`
    : `about 1/${enNumber(Number((1 / factor).toPrecision(2)))} of`;

const COMPARED: {
  readonly [A in FindingOf<"change">["against"]]: (figure: string, count: number) => string;
} = {
  "last-round": (figure) => `the figure of the round before (${figure})`,
  "last-year": (figure) => `the figure of a year ago (${figure})`,
  history: (figure, count) => `the usual figure of ${enNumber(count)} earlier rounds (${figure})`,
  neighbours: (figure, count) => `the middle figure of ${enNumber(count)} units of the level (${figure})`,
};

function percent(finding: FindingOf<"percent">): string {
  const { found, numerator, denominator, doubt } = finding;
  const parts = `${enNumber(numerator)}/${enNumber(denominator)}`;
  return doubt === "over-whole"
    ? `${enPlace(finding)}: the ratio comes to ${enShownPercent(found)} (${parts}), more than 100%.`
    : `${enPlace(finding)}: ${enShownPercent(found)} of what was planned (${parts}); the two may be in different units.`;
}

type RelationRule =
  | "required-if"
  | "all-or-none"
  | "range"
  | "date-in-round"
  | "age-limit"
  | "part-of-whole"
  | "sum-of-parts"
  | "stock-flow"
  | "mean-between"
  | "opening-stock"
  | "assigned-figure"
  | "register-count"
  | "change"
  | "percent"
  | "repeated-entry"
  | "entry-of-two-units";

/** How figures, days and rows of lists fail to fit to others. */
export const EN_RELATION_SENTENCES: Pick<WordsByRule, RelationRule> = {
  "required-if": (f) => `${enPlace(f)}: not filled in, although ${enRelatedRow(f.when)} is more than 0.`,
  "all-or-none": (f) =>
    `${enPlace(f)}: not filled in, although these are: ${enRelatedRows(f.given)}; give all of them or none.`,
  range: (f) => `${enPlace(f)}: ${enShown(f.found)} has to be ${range(f.least, f.most)}.`,
  "date-in-round": (f) =>
    f.isDeclared
      ? `${enPlace(f)}: ${enDay(enShown(f.found))} is not in the round (${enDay(f.from)} to ${enDay(f.to)}).`
      : `${enPlace(f)}: ${enDay(enShown(f.found))} is far from every round; the year may be mistyped.`,
  "age-limit": (f) =>
    `${enPlace(f)}: born on ${enDay(enShown(f.found))}, not under ${enNumber(f.under)} years on ${enDay(f.onDay)}.`,
  "part-of-whole": (f) =>
    `${enPlace(f)}: ${enShown(f.found)} is more than “${f.whole}”, which is ${enShown(f.expected)}${f.wholeCell === undefined ? "" : ` (cell ${f.wholeCell})`}.`,
  "sum-of-parts": (f) =>
    `${enPlace(f)}: ${enShown(f.found)} differs from the sum of the parts, ${enShown(f.expected)} (${f.parts.join("; ")}).`,
  "stock-flow": (f) =>
    `${enPlace(f)}: ${enShown(f.found)} differs from ${enShown(f.expected)} as calculated (beginning ${enNumber(f.opening)} + increase ${enNumber(f.increase)} − decrease ${enNumber(f.decrease)}).`,
  "mean-between": (f) =>
    `${enPlace(f)}: the average ${enShown(f.found)} is not between those of its parts, ${enNumber(f.least)} to ${enNumber(f.most)} (${f.parts.join("; ")}).`,
  "opening-stock": (f) =>
    `${enPlace(f)}: ${enShown(f.found)} differs from “${f.continues}” as reported in the round before, ${enShown(f.expected)}.`,
  "assigned-figure": (f) =>
    `${enPlace(f)}: ${enShown(f.found)} differs from the assigned figure, ${enShown(f.expected)}.`,
  "register-count": (f) =>
    `${enPlace(f)}: ${enShown(f.found)} differs from the number of rows${f.choice === undefined ? "" : ` with “${f.choice}”`} in “${f.register}”, ${enShown(f.expected)} (sheet “${f.registerSheet}”).`,
  change: (f) =>
    `${enPlace(f)}: ${enShown(f.found)} is ${times(f.times)} ${COMPARED[f.against](enShown(f.expected), f.count)}.`,
  percent,
  "repeated-entry": (f) =>
    `${enPlace(f)}: “${enShown(f.found)}” stands in row ${enNumber(f.firstRow)} of the list already${f.differs ? ", but the rows differ; they may be two persons of one name" : ""}.`,
  "entry-of-two-units": (f) =>
    `${enPlace(f)}: “${enShown(f.found)}” is on the list of ${f.otherUnit}, too (file “${f.otherFile}”).`,
};
