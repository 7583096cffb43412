import { numberExpectation, type DataElement } from "../../model/plan";
import { ownTemplate } from "../../model/roll-up";
import type { CellFormat } from "../../workbook/grid";
import { BLANK, type Value } from "../../model/value";
import { valueKind, type ValueKind } from "../../forms/layout";
import { readValue } from "../../forms/reading";
import type { DeskResult } from "./desk-roll-up";
import { officeValuesOf } from "./desk-work";
import type { RollUpSubject } from "./roll-up-subject";
import type { EarlierSummary } from "../comparing/earlier-summary";

/** A row that only the office itself can answer. */
export interface OfficeRow {
  readonly element: DataElement;
  readonly kind: ValueKind;
  /** Its current answer. */
  readonly value: Value;
  /** Its previous answer, if known. */
  readonly before?: Value;
}

/** Returns the rows of the office's form that no unit below is asked, with its answers. */
export function officeRows(
  { plan, round, registry: { office } }: RollUpSubject,
  { work, summary }: Pick<DeskResult, "work" | "summary">,
  previous: EarlierSummary | undefined,
): readonly OfficeRow[] {
  const template = ownTemplate(plan, round, office, summary.units);
  const written = officeValuesOf(work)?.values;
  return (template?.rows ?? []).flatMap((row): readonly OfficeRow[] => {
    if (row.kind !== "element" || row.state !== "input") return [];
    const { element } = row;
    const before = previous?.whole?.own.get(element.code);
    return [
      {
        element,
        kind: valueKind(plan, element, office),
        value: written?.get(element.code) ?? BLANK,
        before,
      },
    ];
  });
}

/** Reads what an officer typed for such a row like a cell of the form; undefined if it cannot be read. */
export function officeAnswer(typed: string, { element, kind }: OfficeRow): Value | undefined {
  const wanted =
    kind === "number"
      ? ({ kind, expectation: numberExpectation(element.type, element.unitOfMeasure) } as const)
      : ({ kind } as const);
  const { reading } = readValue(typed, PLAIN, wanted, 1900);
  return reading.kind === "misread" ? undefined : reading;
}

/** For a text that is in no cell. */
const PLAIN: CellFormat = { numberFormat: "General", isDate: false, font: "", locked: false };
