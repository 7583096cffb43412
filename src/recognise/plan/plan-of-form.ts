import { isoDate, type IsoDate } from "../../base/codes";
import {
  levelCode,
  planId,
  registryId,
  roundId,
  sectionCode,
  unitCode,
  type UnitCode,
} from "../../model/codes";
import type { DataElement, Plan, Register } from "../../model/plan";
import type { Unit, UnitRegistry } from "../../model/unit";
import { valueTypeOf, type BlankValueType, type BlankForm, type BlankList } from "./blank-form";

/** The level of senders of another office's blank form; each reports for itself. */
export const BLANK_FORM_LEVEL = levelCode("own-form");

/** The level of the office that adds up: no copy is its own. */
const OFFICE_LEVEL = levelCode("own-form-office");

/** A blank form has no rounds: its summary has a single one without a name. */
export const BLANK_FORM_ROUND = roundId("");

const SECTION = sectionCode("own-form");

/** Every unit exists in the round. */
const ALWAYS = { from: isoDate("0001-01-01"), to: isoDate("9999-12-31") };

/**
 * Converts a blank form to a plan: cells become elements, lists registers, and there is one round. `due`: the
 * deadline, if an officer gave one.
 */
export function planOfForm(form: BlankForm, title: string, due?: IsoDate): Plan {
  return {
    id: planId(form.fingerprint),
    version: 1,
    title,
    issuer: "",
    legalBasis: [],
    levels: [BLANK_FORM_LEVEL, OFFICE_LEVEL].map((code) => ({ code, name: "", signature: [] })),
    sectors: [],
    rounds: [{ id: BLANK_FORM_ROUND, name: "", theme: "", ...ALWAYS, due }],
    elements: form.cells.map(({ code, label, answer, measure, role }): DataElement => ({
      code,
      label,
      unitOfMeasure: "",
      type: valueTypeOf(answer),
      ...takes(answer, measure),
      overUnits: role === "sum" ? "sum" : "none",
      overRounds: "latest",
      origin: BLANK_FORM_LEVEL,
      isOptional: true,
    })),
    indicators: [],
    sections: [{ code: SECTION, title: "", elements: form.cells.map(({ code }) => code), indicators: [] }],
    registers: form.lists.map(registerOf),
    checks: [],
    checkedBy: "single-cells",
    reportingLine: "",
    awards: [],
    recipients: [],
    defaultRegistry: registryId(""),
  };
}

/** Returns the senders of copies: the units of a list, or any sender. */
export const unitsOfForm = (list?: UnitRegistry): UnitRegistry =>
  list === undefined
    ? { ...NO_LIST, units: [], isOpen: true }
    : {
        ...list,
        office: { ...list.office, level: OFFICE_LEVEL },
        units: list.units.map(({ sector: _sector, ...unit }) => ({ ...unit, level: BLANK_FORM_LEVEL })),
      };

/** Without a list the office is unknown. */
const NO_LIST: Omit<UnitRegistry, "units"> = {
  id: registryId(""),
  title: "",
  office: { code: unitCode(""), name: "", aliases: [], level: OFFICE_LEVEL },
  isInvented: false,
  source: "",
};

/** Makes a unit that names itself. */
export const namedUnit = (code: UnitCode, name: string): Unit => ({
  code,
  name,
  aliases: [],
  level: BLANK_FORM_LEVEL,
});

const registerOf = ({ code, title, sheet, columns }: BlankList): Register => ({
  code,
  label: title,
  sheet,
  rounds: [BLANK_FORM_ROUND],
  columns: columns.map(({ code: column, heading, answer, measure }) => ({
    code: column,
    label: heading,
    type: { kind: valueTypeOf(answer) },
    ...takes(answer, measure),
    isRequired: false,
    width: 0,
  })),
});

const takes = (kind: BlankValueType, unitOfMeasure: string): Pick<DataElement, "takes"> =>
  kind === "text" || kind === "date" ? {} : { takes: { kind, unitOfMeasure } };
