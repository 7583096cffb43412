import type { Plan } from "../../../domain/plan/plan";
import type { Unit, UnitRegistry } from "../../../domain/unit/unit";
import { NO_SUCCESSOR } from "../../words/plan-choice-words";
import { codeList } from "./frame-rows";
import { yesNoCell } from "./element-rows";
import { dayCellIf, type PlanRow } from "./plan-row";

/** The office first, then the units that report to it; nothing without a registry. */
export const unitRows = (registry: UnitRegistry | undefined): readonly PlanRow<"unit">[] =>
  registry === undefined
    ? []
    : [{ ...unitRow(registry.office), OFFICE: yesNoCell(true) }, ...registry.units.map(unitRow)];

/** Other names stand one below the other: they may hold any sign but a line break. */
const unitRow = (unit: Unit): PlanRow<"unit"> => ({
  CODE: unit.code,
  NAME: unit.name,
  LEVEL: unit.level,
  PARENT: unit.parent ?? "",
  CLUSTER: unit.cluster ?? "",
  SECTOR: unit.sector ?? "",
  ALIASES: unit.aliases.join("\n"),
  FROM: dayCellIf(unit.validFrom),
  TO: dayCellIf(unit.validTo),
  SUCCESSORS: unit.successors?.length === 0 ? NO_SUCCESSOR : codeList(unit.successors),
});

export const assignmentRows = ({ assignments = [] }: Plan): readonly PlanRow<"assignment">[] =>
  assignments.map(({ unit, element, round, value }) => ({
    UNIT: unit,
    ELEMENT: element,
    ROUND: round ?? "",
    VALUE: value,
  }));
