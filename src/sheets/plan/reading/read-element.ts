import { elementCode, levelCode, sectorCode } from "../../../domain/codes";
import type { DataElement, Derivation, OverUnits } from "../../../domain/plan/data-element";
import { DERIVED_AT, ELEMENT_TYPES, OVER_ROUNDS, OVER_UNITS } from "../../words/plan-choice-words";
import { parseDerivation } from "../formulas/parse-derivation";
import { knownCodes, reportFormula } from "./formula-codes";
import { readChoice, readNeededChoice, readYesNo } from "./read-choice";
import { readCode, readCodes, readNeededCode, readOwnCode } from "./read-code";
import { readNeededText, readText, readTidyText, whereSaid } from "./read-text";
import type { ReadingLog } from "./reading-log";
import type { SourceRow } from "./source-row";

/** One row of the table of elements; what could not be read stands as something usual, and is reported. */
export function readElement(log: ReadingLog, source: SourceRow<"element">): DataElement {
  const sectors = readCodes(log, source, "SECTORS", "sector").map(sectorCode);
  return {
    code: elementCode(readOwnCode(log, source, "CODE")),
    label: readNeededText(log, source, "LABEL"),
    unitOfMeasure: readText(log, source, "UNIT"),
    type: readNeededChoice(log, source, "TYPE", ELEMENT_TYPES) ?? "count",
    overUnits: readOverUnits(log, source),
    overRounds: readNeededChoice(log, source, "OVER_ROUNDS", OVER_ROUNDS) ?? "sum",
    origin: levelCode(readNeededCode(log, source, "ORIGIN", "level")),
    ...(sectors.length > 0 && { sectors }),
    ...whereSaid(readDerived(log, source), (derived) => ({ derived })),
    ...whereSaid(readYesNo(log, source, "OPTIONAL"), (isOptional) => ({ isOptional })),
    ...whereSaid(readYesNo(log, source, "ASSIGNED"), (isAssigned) => ({ isAssigned })),
    ...whereSaid(readCode(log, source, "CONTINUES", "element"), (code) => ({ continues: elementCode(code) })),
    ...whereSaid(readText(log, source, "HINT"), (hint) => ({ hint })),
  };
}

function readOverUnits(log: ReadingLog, source: SourceRow<"element">): OverUnits {
  const choice = readNeededChoice(log, source, "OVER_UNITS", OVER_UNITS) ?? "sum";
  if (choice === "mean")
    return { meanWeightedBy: elementCode(readNeededCode(log, source, "WEIGHT", "element")) };
  if (readCode(log, source, "WEIGHT", "element") !== undefined) {
    log.report(source, "WEIGHT", { kind: "unused-cell", because: OVER_UNITS[choice][0] });
  }
  return choice;
}

/** Where a derivation is calculated when nothing is said: counts of units where they are, everything else everywhere. */
const USUALLY_AT: { readonly [K in Derivation["kind"]]: "origin" | "every-level" } = {
  one: "origin",
  meets: "origin",
  "by-day": "origin",
  combination: "every-level",
  days: "every-level",
};

function readDerived(log: ReadingLog, source: SourceRow<"element">): DataElement["derived"] | undefined {
  const found = readTidyText(log, source, "DERIVED");
  const at = readChoice(log, source, "DERIVED_AT", DERIVED_AT);
  if (found === "") {
    if (at !== undefined) log.report(source, "DERIVED", { kind: "missing-value" });
    return undefined;
  }
  const { value: by, fault } = parseDerivation(found, knownCodes(log.book, "element"));
  reportFormula(log, source, "DERIVED", { found, fault, formula: "element" });
  return { at: at ?? USUALLY_AT[by.kind], by };
}
