import type { FindingOf } from "../../../domain/finding/finding";
import type { FigureDifference } from "../../../domain/finding/finding-parts";
import type { TextChangeKind } from "../../../domain/text/clean-text";
import { enNumber, enShown, enShownPercent } from "./en-figures";
import { enPlace } from "./en-place";
import { enReading, enSuggestion } from "./en-number-readings";

/** Differences listed in one sentence; the others are counted. */
const LISTED_DIFFERENCES = 5;

const figure = (value: number | null): string => (value === null ? "empty" : enNumber(value));

function differences(all: readonly FigureDifference[]): string {
  if (all.length === 0) return "the figures typed into both files are the same";
  const listed = all
    .slice(0, LISTED_DIFFERENCES)
    .map(({ label, kept, other }) => `${label} (counted: ${figure(kept)}, this file: ${figure(other)})`);
  const rest = all.length - listed.length;
  const count = all.length === 1 ? "1 figure differs" : `${enNumber(all.length)} figures differ`;
  return `${count}: ${listed.join("; ")}${rest > 0 ? `; and ${enNumber(rest)} more` : ""}`;
}

/** Two files of one unit, and which of them counts. */
export function enDuplicate(finding: FindingOf<"duplicate-unit">): string {
  const { subject, kept, relation } = finding;
  switch (relation) {
    case "identical":
      return `${subject}: this file is the same as “${kept}” and counts once.`;
    case "older":
      return `${subject}: the unit sent a newer report, “${kept}”, so this file does not count; ${differences(finding.differences)}.`;
    case "overruled":
      return `${subject}: an officer chose “${kept}”, so this file does not count; ${differences(finding.differences)}.`;
    case "arrived-later":
      return `${subject}: this file came after an officer chose “${kept}”, so it does not count yet and waits for a decision; ${differences(finding.differences)}.`;
    case "undecided":
      return finding.differences.length === 0
        ? `${subject}: two files of the same submission with the same figures; “${kept}” counts.`
        : `${subject}: two files of the same submission differ, “${kept}” counts for now; ${differences(finding.differences)}.`;
  }
}

/** A cell that should hold a formula and does not, or whose formula comes to something else. */
export function enOverwritten(finding: FindingOf<"overwritten-formula">): string {
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
export function enAmbiguous(finding: FindingOf<"ambiguous-number">): string {
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
export const enCleaned = (finding: FindingOf<"cleaned-text">): string =>
  `${enPlace(finding)}: the text “${enShown(finding.found)}” was read as “${enShown(finding.expected)}” (${finding.changes.map((kind) => CHANGES[kind]).join("; ")}).`;
