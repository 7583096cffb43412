import { fingerprint } from "../../../src/base/codes";
import { elementCode, unitCode, type ColumnCode } from "../../../src/model/codes";
import { formValues } from "../../../src/model/form/form-values";
import { indicatorValue } from "../../../src/model/roll-up/indicator-value";
import type { RegisterRow, Submission } from "../../../src/model/submission/submission";
import type { Entry } from "../../../src/model/entry/entry";
import type { Template } from "../../../src/model/form/template";
import { amountOf, BLANK, numberValue, type Value } from "../../../src/model/value";
import type { Filled } from "./holds";

/**
 * Returns the submission of a form calculated by Excel: typed figures as given, calculated rows and ratios
 * from them. Rows are consecutive from E20.
 */
export function filledSubmission(template: Template, { values, registers }: Filled, unit = "U1"): Submission {
  const typed = formValues(template, ({ code }) => values.get(code) ?? BLANK);
  const entries = new Map<string, Entry>();
  const printed = new Map<string, Entry>();
  template.rows.forEach((row, index) => {
    const place = { sheet: "Form", cell: `E${String(20 + index)}` };
    if (row.kind === "element") {
      const { code } = row.element;
      const reading = typed.get(code) ?? BLANK;
      entries.set(code, {
        place,
        reading: asShown(reading, row.state),
        hasFormula: row.state === "calculated",
      });
    }
    if (row.kind === "indicator") {
      const amount = (code: string) => amountOf(typed.get(elementCode(code)) ?? BLANK);
      const listed =
        row.indicator.aggregation.kind === "list"
          ? (registers.get(row.indicator.aggregation.register)?.length ?? 0)
          : undefined;
      const { value } = indicatorValue(row.indicator, template.plan, amount, listed);
      const reading = value === undefined ? BLANK : numberValue(value);
      printed.set(row.indicator.code, { place, reading, hasFormula: true });
    }
  });
  return {
    file: `${unit}.xlsx`,
    fingerprint: fingerprint(`sha-of-${unit}`),
    plan: template.plan.id,
    templateVersion: template.version,
    round: template.round,
    unit: unitCode(unit),
    level: template.audience.level,
    revision: 1,
    formSheet: "Form",
    entries: new Map([...entries].map(([code, entry]) => [elementCode(code), entry])),
    printed: new Map(
      template.plan.indicators.flatMap(({ code }) => {
        const entry = printed.get(code);
        return entry === undefined ? [] : [[code, entry] as const];
      }),
    ),
    registers: new Map(
      template.registers.map(({ code, sheet }) => [
        code,
        (registers.get(code) ?? []).map(({ cells }, index) => registerRow(sheet, index, cells)),
      ]),
    ),
    notes: new Map(),
    marks: [],
  };
}

/** A calculated row shows a number or nothing; a closed one does not apply. */
const asShown = (value: Value, state: "input" | "calculated" | "not-applicable"): Value =>
  state === "calculated" && value.kind === "not-applicable" ? BLANK : value;

const registerRow = (sheet: string, index: number, cells: ReadonlyMap<ColumnCode, Value>): RegisterRow => ({
  rowNumber: 6 + index,
  sheet,
  cells: new Map(
    [...cells].map(([code, reading], column) => [
      code,
      {
        place: { sheet, cell: `${String.fromCharCode(68 + column)}${String(6 + index)}` },
        reading,
        hasFormula: false,
      },
    ]),
  ),
});
