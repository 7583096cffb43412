import { columnCode, elementCode, registerCode, roundId, unitCode } from "../../../src/model/codes";
import { templateFor } from "../../../src/model/form/template";
import { findUnit } from "../../../src/model/unit/unit";
import { numberValue } from "../../../src/model/value";
import { drawForm } from "../../../src/forms/draw-form";
import { readPlan } from "../../../src/planbook/reading/read-plan";
import { realWorkbooks } from "../files/real-workbooks";

/**
 * Returns a unit's filled form: employees, members, new members, and persons to be supported. Null = blank.
 */
export function filledOfficerForm(
  planWorkbook: Uint8Array,
  unit: string,
  [employees, members, joined]: readonly (number | null)[],
  names: readonly string[],
  revision = 1,
): Uint8Array {
  const workbook = realWorkbooks.read(planWorkbook);
  const own = workbook.ok ? readPlan(workbook.value) : workbook;
  if (!own.ok || own.value.registry === undefined) throw new Error("the plan cannot be read");
  const { plan, registry } = own.value;
  const reporter = findUnit(registry, unitCode(unit));
  if (reporter === undefined) throw new Error(`no unit ${unit}`);
  const figures = { LD: employees, DV: members, DV_MOI: joined };
  const drawing = drawForm({
    template: templateFor(plan, roundId("Q1"), { level: reporter.level }),
    unit: reporter,
    above: registry.office,
    values: new Map(
      Object.entries(figures).flatMap(([code, figure = 0]) =>
        figure === null ? [] : [[elementCode(code), numberValue(figure)]],
      ),
    ),
    registers: new Map([
      [
        registerCode("KHO_KHAN"),
        names.map((text) => ({ cells: new Map([[columnCode("HO_TEN"), { kind: "text" as const, text }]]) })),
      ],
    ]),
    revision,
    createdAt: "2026-04-02T08:00:00Z",
  });
  return realWorkbooks.write(drawing);
}
