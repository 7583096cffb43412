import type { MisreadingReason } from "../../../../domain/entry/entry";
import type { FindingOf } from "../../../../domain/finding/finding";
import type { Shown } from "../../../../domain/finding/finding-base";
import type { TextChangeKind } from "../../../../domain/text/clean-text";
import type { WordsByRule } from "../../../../sheets/words/findings/words-by-rule";
import { enShortened, enShown, enShownPercent } from "./en-figures";
import { enReading, enSuggestion } from "./en-number-readings";
import { enPlace } from "./en-place";

/** A cell that should hold a formula and does not, or whose formula comes to something else. */
function enOverwritten(finding: FindingOf<"overwritten-formula">): string {
  const { found, expected, hasFormula, severity, percent } = finding;
  const place = enPlace(finding);
  const shown = percent === undefined ? enShown : enShownPercent;
  const right = expected === null ? "not known, since figures are missing" : shown(expected);
  if (hasFormula) return `${place}: the formula gives ${shown(found)}, calculated anew it is ${right}.`;
  if (found === null) return `${place}: the formula was deleted; the right result: ${right}.`;
  if (percent === "hundredfold") {
    return `${place}: ${enShown(found)} was typed over the formula without a percent sign, which makes ${shown(found)}; the right result: ${right}.`;
  }
  return severity === "error"
    ? `${place}: ${shown(found)} was typed over the formula; the right result: ${right}.`
    : `${place}: ${shown(found)} was typed over the formula; it is right, but will not change with the figures.`;
}

/** A number that can be understood in several ways, and which is likely. */
function enAmbiguous(finding: FindingOf<"ambiguous-number">): string {
  const { found, readings, suggestion } = finding;
  const hint = suggestion === undefined ? "" : `; ${enSuggestion(suggestion)}`;
  return `${enPlace(finding)}: “${enShown(found)}” may be ${readings.map(enReading).join(" or ")}, so it was not added${hint}.`;
}

const CHANGES: { readonly [K in TextChangeKind]: string } = {
  tcvn3: "converted from TCVN3 (ABC) to Unicode",
  vni: "converted from VNI to Unicode",
  blanks: "special blanks replaced, invisible characters left out",
  composed: "accents joined to their letters",
  "full-width": "wide characters made usual",
  eth: "Eth replaced by D with stroke",
};

/** A text that was not read as it stands in the cell. */
const enCleaned = (finding: FindingOf<"cleaned-text">): string =>
  `${enPlace(finding)}: the text “${enShown(finding.found)}” was read as “${enShown(finding.expected)}” (${finding.changes.map((kind) => CHANGES[kind]).join("; ")}).`;

const MISREADINGS: { readonly [R in MisreadingReason]: (found: string) => string } = {
  "not-a-number": (found) => `“${found}” is not a number.`,
  "not-yes-or-no": (found) => `“${found}” is neither “Có” (yes) nor “Không” (no).`,
  "not-a-date": (found) => `“${found}” is not a valid day.`,
  "not-a-choice": (found) => `“${found}” is not in the list to choose from.`,
  "error-value": (found) => `the formula of the cell shows the error ${found}.`,
};

const RETYPE: { readonly [R in MisreadingReason]: string } = {
  "not-a-number": "Type digits; write KPS where nothing occurred, KAD where it does not apply.",
  "not-yes-or-no": "Choose “Có” (yes) or “Không” (no) from the list of the cell.",
  "not-a-date": "Type the day as day/month/year, for example 05/03/2021.",
  "not-a-choice": "Choose an item from the list of the cell.",
  "error-value": "Delete the formula that shows an error and type the figure.",
};

const typedKind = (expected: Shown): string =>
  typeof expected === "boolean" ? "answer" : typeof expected === "string" ? "day" : "number";

const moreInColumn = ({ more }: FindingOf<"text-number">): string =>
  more === undefined ? "" : ` and ${enShown(more.count)} more in the column, down to ${more.last}`;

/** Not all days of a column are the one that is told. */
const understood = ({ found, more }: FindingOf<"text-number">): string =>
  more === undefined
    ? `the text “${enShown(found)}”, understood as`
    : `text, “${enShown(found)}” for one understood as`;

/** What single cells say that is wrong or doubtful. */
export const EN_CELL_FINDINGS = {
  required: {
    title: "Not filled in",
    sentence: (f) => `${enPlace(f)}: not filled in.`,
    mend: () => "Fill it in; write KPS where nothing occurred, KAD where it does not apply to the unit.",
  },
  type: {
    title: "Wrong kind of value",
    sentence: (f) => `${enPlace(f)}: ${MISREADINGS[f.reason](enShown(f.found))}`,
    mend: (f) => RETYPE[f.reason],
  },
  "text-number": {
    title: "Typed in another way, understood",
    sentence: (f) =>
      f.decided === undefined
        ? `${enPlace(f)}${moreInColumn(f)}: the ${typedKind(f.expected)} is typed as ${understood(f)} ${enShown(f.expected)}.`
        : `${enPlace(f)}: “${enShown(f.found)}” can be read in several ways; an officer decided for ${enReading(f.decided)}.`,
    mend: (f) =>
      f.decided === undefined
        ? `Nothing to do if it was understood rightly; otherwise type it as a ${typeof f.expected === "string" ? "day" : "number"}.`
        : "Nothing to do; the decision is remembered for this unit, this figure and exactly this text.",
  },
  "typed-unit": {
    title: "Unit of measure typed into the cell",
    sentence: (f) =>
      `${enPlace(f)}: the unit of measure is typed into the cell (“${enShown(f.found)}”), understood as ${enShown(f.expected)}.`,
    mend: () => "Nothing to do if it was understood rightly; next time type digits only.",
  },
  "ambiguous-number": {
    title: "Number with several readings",
    sentence: enAmbiguous,
    mend: () =>
      "Ask the unit which number is meant, then type digits only, without separators, or write KPS or KAD.",
  },
  "cleaned-text": {
    title: "Text put right",
    sentence: enCleaned,
    mend: () =>
      "Nothing to do if it was read rightly; otherwise type it again in a Unicode font such as Times New Roman.",
  },
  "lost-letters": {
    title: "Text with lost letters",
    sentence: (f) =>
      `${enPlace(f)}: letters are lost and have become “?” in ${f.words.map((word) => `“${enShortened(word)}”`).join(", ")}; they cannot be brought back.`,
    mend: () => "Ask the unit to type this again in a Unicode font such as Times New Roman.",
  },
  "whole-number": {
    title: "Not a whole number",
    sentence: (f) => `${enPlace(f)}: ${enShown(f.found)} is not a whole number.`,
    mend: () => "Check points and commas and type a whole number.",
  },
  negative: {
    title: "Negative number",
    sentence: (f) => `${enPlace(f)}: ${enShown(f.found)} is negative; this figure cannot be less than 0.`,
    mend: () => "Check it and type a number from 0 on.",
  },
  ratio: {
    title: "Ratio does not fit",
    sentence: (f) =>
      `${enPlace(f)}: the ratio says ${enShownPercent(f.found)}, calculated anew it is ${enShownPercent(f.expected)}${f.isTruncated ? " (a small difference of rounding)" : ""}.`,
    mend: () =>
      "Copy the formula from the original form; the summary always calculates ratios from numerator and denominator.",
  },
  "overwritten-formula": {
    title: "Formula typed over",
    sentence: enOverwritten,
    mend: (f) =>
      f.percent === "hundredfold"
        ? "Nothing is to be typed here: copy the formula from the original form; a typed percentage needs its % sign."
        : "Nothing is to be typed here: copy the formula from the original form, or open the file in Excel and save it so that it is calculated.",
  },
} satisfies Partial<WordsByRule>;
