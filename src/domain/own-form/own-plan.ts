import {
  isoDate,
  levelCode,
  planId,
  registryId,
  roundId,
  sectionCode,
  type IsoDate,
  type UnitCode,
} from "../codes";
import type { DataElement } from "../plan/data-element";
import type { Plan } from "../plan/plan";
import type { ColumnType, Register } from "../plan/register";
import type { Unit } from "../unit/unit";
import { typeOfAnswer, type OwnAnswer, type OwnForm, type OwnList } from "./own-form";

/** Whoever fills in a form of another office answers for himself: there is one level. */
export const OWN_LEVEL = levelCode("own-form");

/** A form of another office says nothing of rounds: a summary of it is of one, which needs no name. */
export const OWN_ROUND = roundId("");

/** Nobody is late where nobody gave a last day. */
const NEVER = isoDate("9999-12-31");

const SECTION = sectionCode("own-form");

/**
 * An own form as a plan: its cells are elements, its lists registers, and there is one round. So the desk of a plan (board,
 * ledger, reminders, facts) is that of an own form, too. `due`: the last day, where an officer gave one.
 */
export function ownPlan(form: OwnForm, title: string, due?: IsoDate): Plan {
  const day = due ?? NEVER;
  return {
    id: planId(form.fingerprint),
    version: 1,
    title,
    issuer: "",
    legalBasis: [],
    levels: [{ code: OWN_LEVEL, name: "", signature: [] }],
    sectors: [],
    rounds: [{ id: OWN_ROUND, name: "", theme: "", from: day, to: day, due: day }],
    elements: form.cells.map(({ code, label, answer, role }): DataElement => ({
      code,
      label,
      unitOfMeasure: "",
      type: typeOfAnswer(answer),
      overUnits: role === "sum" ? "sum" : "none",
      overRounds: "latest",
      origin: OWN_LEVEL,
      isOptional: true,
    })),
    indicators: [],
    sections: [{ code: SECTION, title: "", elements: form.cells.map(({ code }) => code), indicators: [] }],
    registers: form.lists.map(registerOf),
    checks: [],
    reportingLine: "",
    awards: [],
    defaultRegistry: registryId(""),
  };
}

/** Someone who reports on an own form, as a unit of the only level. */
export const ownUnit = ({ code, name }: { readonly code: UnitCode; readonly name: string }): Unit => ({
  code,
  name,
  aliases: [],
  level: OWN_LEVEL,
});

const registerOf = ({ code, title, sheet, columns }: OwnList): Register => ({
  code,
  label: title,
  sheet,
  rounds: [OWN_ROUND],
  columns: columns.map(({ code: column, heading, answer }) => ({
    code: column,
    label: heading,
    type: columnType(answer),
    isRequired: false,
    width: 0,
  })),
});

function columnType(answer: OwnAnswer): ColumnType {
  const type = typeOfAnswer(answer);
  return type === "text" ? { kind: "text" } : { kind: type };
}
