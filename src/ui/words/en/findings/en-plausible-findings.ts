import type { FindingOf } from "../../../../domain/finding/finding";
import type { WordsByRule } from "../../../../sheets/words/findings/words-by-rule";
import { enDay, enNumber, enShown } from "./en-figures";
import { enPlace } from "./en-place";
import { enRelatedRow, enRelatedRows } from "./en-related-rows";

function notApplicable(finding: FindingOf<"not-applicable">): string {
  const { although, expected } = finding;
  const said = although.length === 0 ? [] : [`there are figures in ${enRelatedRows(although)}`];
  const given = expected === null ? [] : [`${enShown(expected)} was assigned`];
  const against = [...said, ...given];
  const rest = against.length === 0 ? "" : `, although ${against.join(" and ")}`;
  return `${enPlace(finding)}: KAD (does not apply) where the unit has to report${rest}.`;
}

function listed(finding: FindingOf<"listed">): string {
  const { found, expected, register, registerSheet, choice } = finding;
  const rows = choice === undefined ? enShown(expected) : `${enShown(expected)} “${choice}”`;
  return `${enPlace(finding)}: ${enShown(found)} reported, but “${register}” has ${rows} rows (sheet “${registerSheet}”).`;
}

const slip = (meant: string): string => `day and month may be exchanged: ${enDay(meant)}`;

function dayOrder(finding: FindingOf<"day-order">): string {
  const { found, first, firstDay, meant } = finding;
  const place = enPlace(finding);
  if (found === null)
    return `${place}: nothing occurred, but ${enRelatedRow(first)} says ${enDay(firstDay ?? "")}.`;
  const day = enDay(enShown(found));
  if (firstDay === null) return `${place}: ${day}, but in ${enRelatedRow(first)} nothing occurred.`;
  const whose = meant?.of === "first" ? `in ${enRelatedRow(first)} ` : "";
  const likely = meant === undefined ? "" : `; ${whose}${slip(meant.day)}`;
  return `${place}: ${day} is before ${enRelatedRow(first)}, ${enDay(firstDay)}${likely}.`;
}

function mistypedDay(finding: FindingOf<"mistyped-day">): string {
  const { found, meant, slip: kind, beside } = finding;
  const against =
    beside.kind === "round"
      ? `is not in the time of the round (${enDay(beside.from)} to ${enDay(beside.to)})`
      : `is far from the middle day of ${enNumber(beside.count)} units of the level (${enDay(beside.usual)})`;
  const likely = kind === "year" ? `the year may be mistyped: ${enDay(meant)}` : slip(meant);
  return `${enPlace(finding)}: ${enDay(enShown(found))} ${against}; ${likely}.`;
}

const CHECK_DAYS = "Check the day and type it as day/month/year, or say why it is right.";

/** What is possible but unlikely, and what only a person can say. */
export const EN_PLAUSIBLE_FINDINGS = {
  "not-applicable": {
    title: "Said not to apply",
    sentence: notApplicable,
    mend: () => "Give the figure, KPS where nothing occurred, or say why it does not apply.",
  },
  "same-figures": {
    title: "Same figures as another unit",
    sentence: (f) =>
      `All ${enShown(f.found)} figures are those of the report of ${f.otherUnit} (“${f.otherFile}”); one unit may have sent the other's report.`,
    mend: () => "Ask both units; if the figures are each unit's own, explain it.",
  },
  "repeated-report": {
    title: "Same figures as in the round before",
    sentence: (f) =>
      `All ${enShown(f.found)} figures are those of the unit's report of the round before; the old report may have been sent again.`,
    mend: () => "Ask the unit; if the figures are of this round, explain it.",
  },
  "mean-weight": {
    title: "Average and its number disagree",
    sentence: (f) =>
      `${enPlace(f)}: the average is ${enShown(f.found)}, ${f.weighs > 0 ? "although" : "but"} ${enRelatedRow(f.weight)} counts ${enNumber(f.weighs)}.`,
    mend: () => "Correct the average, or the number it is an average of.",
  },
  "falling-count": {
    title: "A running count has fallen",
    sentence: (f) =>
      `${enPlace(f)}: ${enShown(f.found)}, counted from the beginning on, is less than ${enShown(f.expected)} of the round before; maybe only this round was counted.`,
    mend: () =>
      "Count from the beginning to the end of the round, or correct the report of the round before.",
  },
  "cumulated-flows": {
    title: "Maybe added up over rounds",
    sentence: (f) =>
      `${enPlace(f)}: ${enShown(f.found)}, in the round before ${enShown(f.expected)}; of ${enNumber(f.rows.length)} other figures of the round none is less than before either (${enRelatedRows(f.rows)}); maybe the round before was added.`,
    mend: () => "Count what happened in this round only, or say why the figures are right.",
  },
  listed: {
    title: "List and figure disagree",
    sentence: listed,
    mend: (f) => `Check the list on the sheet “${f.registerSheet}” and the figure.`,
  },
  "day-order": {
    title: "The last day is before the first",
    sentence: dayOrder,
    mend: () => CHECK_DAYS,
  },
  "day-before-end": {
    title: "A day before the end of the round",
    sentence: (f) =>
      `${enPlace(f)}: ${enDay(enShown(f.found))} is before the last day of the round (${enDay(f.to)}), which was not over yet.`,
    mend: () => CHECK_DAYS,
  },
  "mistyped-day": {
    title: "A day may be mistyped",
    sentence: mistypedDay,
    mend: () => CHECK_DAYS,
  },
} satisfies Partial<WordsByRule>;
