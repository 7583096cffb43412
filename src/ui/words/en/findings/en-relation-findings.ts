import type { FindingOf } from "../../../../domain/finding/finding";
import { enDay, enNumber, enShown, enShownPercent } from "./en-figures";
import { enPlace } from "./en-place";
import { enRelatedRow, enRelatedRows } from "./en-related-rows";
import type { WordsByRule } from "../../../../sheets/words/findings/words-by-rule";

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
  switch (doubt) {
    case "over-whole":
      return `${enPlace(finding)}: the ratio comes to ${enShownPercent(found)} (${parts}), more than 100%.`;
    case "scale":
      return `${enPlace(finding)}: ${enShownPercent(found)} of what was planned (${parts}); the two may be in different units.`;
    case "no-whole":
      return `${enPlace(finding)}: there is something (${enNumber(numerator)}) of nothing; no ratio can be made.`;
  }
}

const PERCENT: { readonly [D in FindingOf<"percent">["doubt"]]: string } = {
  "over-whole": "Check both figures: a part cannot be more than the whole.",
  "no-whole": "Give what was assigned, registered or the whole; KAD in both rows where it does not apply.",
  scale: "Check whether both figures are in the same unit (dong, thousands, millions).",
};

const meant = ({ meant: day }: FindingOf<"date-in-round">): string =>
  day === undefined ? "" : `; maybe ${enDay(day)} was meant`;

const FILL = "Fill it in; write KPS where nothing occurred, KAD where it does not apply to the unit.";

/** How figures, days and rows of lists fail to fit to others. */
export const EN_RELATION_FINDINGS = {
  "required-if": {
    title: "Occurred but not told",
    sentence: (f) => `${enPlace(f)}: not filled in, although ${enRelatedRow(f.when)} is more than 0.`,
    mend: () => FILL,
  },
  "all-or-none": {
    title: "Group filled in part",
    sentence: (f) =>
      `${enPlace(f)}: not filled in, although these are: ${enRelatedRows(f.given)}; give all of them or none.`,
    mend: () => FILL,
  },
  range: {
    title: "Out of range",
    sentence: (f) => `${enPlace(f)}: ${enShown(f.found)} has to be ${range(f.least, f.most)}.`,
    mend: () => "Check the figure and the unit of measure of the row.",
  },
  "date-in-round": {
    title: "Day outside the round",
    sentence: (f) =>
      f.isDeclared
        ? `${enPlace(f)}: ${enDay(enShown(f.found))} is not in the round (${enDay(f.from)} to ${enDay(f.to)})${meant(f)}.`
        : `${enPlace(f)}: ${enDay(enShown(f.found))} is far from every round; the year may be mistyped${meant(f)}.`,
    mend: () => "Check the day and type it as day/month/year.",
  },
  "age-limit": {
    title: "Too old",
    sentence: (f) =>
      `${enPlace(f)}: born on ${enDay(enShown(f.found))}, not under ${enNumber(f.under)} years on ${enDay(f.onDay)}.`,
    mend: (f) => `Check the date of birth; only those under ${enNumber(f.under)} belong on this list.`,
  },
  "part-of-whole": {
    title: "Part larger than the whole",
    sentence: (f) =>
      `${enPlace(f)}: ${enShown(f.found)} is more than “${f.whole}”, which is ${enShown(f.expected)}${f.wholeCell === undefined ? "" : ` (cell ${f.wholeCell})`}.`,
    mend: (f) => `Check both figures: a part may not be larger than “${f.whole}”.`,
  },
  "sum-of-parts": {
    title: "Total differs from its parts",
    sentence: (f) =>
      `${enPlace(f)}: ${enShown(f.found)} differs from the sum of the parts, ${enShown(f.expected)} (${f.parts.join("; ")}).`,
    mend: () => "Check the total and its parts until both sides are equal.",
  },
  "stock-flow": {
    title: "Increase and decrease do not fit",
    sentence: (f) =>
      `${enPlace(f)}: ${enShown(f.found)} differs from ${enShown(f.expected)} as calculated (beginning ${enNumber(f.opening)} + increase ${enNumber(f.increase)} − decrease ${enNumber(f.decrease)}).`,
    mend: () => "Check the figures for beginning, increase, decrease and end.",
  },
  "mean-between": {
    title: "Average outside its parts",
    sentence: (f) =>
      `${enPlace(f)}: the average ${enShown(f.found)} is not between those of its parts, ${enNumber(f.least)} to ${enNumber(f.most)} (${f.parts.join("; ")}).`,
    mend: () => "Check the average and those of its parts.",
  },
  "opening-stock": {
    title: "Beginning differs from the last end",
    sentence: (f) =>
      `${enPlace(f)}: ${enShown(f.found)} differs from “${f.continues}” as reported in the round before${f.joined === undefined ? "" : ` with the units that went into this one (${f.joined.join("; ")})`}, ${enShown(f.expected)}.`,
    mend: () => "Take the figure reported at the end of the round before, or correct that report.",
  },
  "assigned-figure": {
    title: "Not the assigned figure",
    sentence: (f) =>
      `${enPlace(f)}: ${enShown(f.found)} differs from the assigned figure, ${enShown(f.expected)}.`,
    mend: (f) => `Write the figure that was assigned: ${enShown(f.expected)}.`,
  },
  "register-count": {
    title: "Not the number of rows",
    sentence: (f) =>
      `${enPlace(f)}: ${enShown(f.found)} differs from the number of rows${f.choice === undefined ? "" : ` with “${f.choice}”`} in “${f.register}”, ${enShown(f.expected)} (sheet “${f.registerSheet}”).`,
    mend: (f) => `Complete the list on sheet “${f.registerSheet}”, or mend the figure.`,
  },
  change: {
    title: "Unusual change",
    sentence: (f) =>
      `${enPlace(f)}: ${enShown(f.found)} is ${times(f.times)} ${COMPARED[f.against](enShown(f.expected), f.count)}.`,
    mend: () =>
      "Check zeros and unit of measure; if the figure is right, write the reason into the column of notes.",
  },
  percent: {
    title: "Unusual percentage",
    sentence: percent,
    mend: (f) => PERCENT[f.doubt],
  },
  "repeated-entry": {
    title: "Repeated in a list",
    sentence: (f) =>
      `${enPlace(f)}: “${enShown(f.found)}” stands in row ${enNumber(f.firstRow)} of the list already${f.differs ? ", but the rows differ; they may be two persons of one name" : ""}.`,
    mend: (f) =>
      f.differs
        ? "Nothing to do for two persons of one name; otherwise delete one of the rows."
        : "Delete the repeated row.",
  },
  "entry-of-two-units": {
    title: "On the lists of two units",
    sentence: (f) =>
      `${enPlace(f)}: “${enShown(f.found)}” is on the list of ${f.otherUnit}, too (file “${f.otherFile}”).`,
    mend: () => "Ask both units; one person or work belongs on one list only.",
  },
} satisfies Partial<WordsByRule>;
