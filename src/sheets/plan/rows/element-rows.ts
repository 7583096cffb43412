import type { DataElement } from "../../../domain/plan/data-element";
import type { Plan } from "../../../domain/plan/plan";
import { DERIVED_AT, ELEMENT_TYPES, OVER_ROUNDS, OVER_UNITS, YES_NO } from "../../words/plan-choice-words";
import { derivationText } from "../formulas/derivation-text";
import { codeList } from "./frame-rows";
import type { PlanRow } from "./plan-row";

/** "Có", "không", or nothing where nothing is said. */
export const yesNoCell = (answer: boolean | undefined): string =>
  answer === undefined ? "" : YES_NO[answer ? "yes" : "no"][0];

export const elementRows = ({ elements }: Plan): readonly PlanRow<"element">[] => elements.map(elementRow);

function elementRow(element: DataElement): PlanRow<"element"> {
  const { overUnits, derived } = element;
  const isMean = typeof overUnits === "object";
  return {
    CODE: element.code,
    LABEL: element.label,
    UNIT: element.unitOfMeasure,
    TYPE: ELEMENT_TYPES[element.type][0],
    OVER_UNITS: OVER_UNITS[isMean ? "mean" : overUnits][0],
    WEIGHT: isMean ? overUnits.meanWeightedBy : "",
    OVER_ROUNDS: OVER_ROUNDS[element.overRounds][0],
    ORIGIN: element.origin,
    SECTORS: codeList(element.sectors),
    DERIVED: derived === undefined ? "" : derivationText(derived.by),
    DERIVED_AT: derived === undefined ? "" : DERIVED_AT[derived.at][0],
    OPTIONAL: yesNoCell(element.isOptional),
    ASSIGNED: yesNoCell(element.isAssigned),
    CONTINUES: element.continues ?? "",
    HINT: element.hint ?? "",
  };
}
