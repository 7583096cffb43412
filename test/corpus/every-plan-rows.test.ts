import type { DataElement } from "../../src/domain/plan/data-element";
import { FORM_COLUMN } from "../../src/sheets/form/layout/form-columns";
import { accident, both, type SheetDamage } from "./accident";
import { damagedFile, findingsIn } from "./check-accident";
import { swapped, type } from "./damage/on-sheet";
import { PLAN_FORMS, type PlanForm } from "./every-plan";

jest.setTimeout(60_000);

const found = (form: PlanForm, damage: SheetDamage): Promise<readonly string[]> =>
  findingsIn(damagedFile(form, accident("", damage)), form);

const { CODE, TT, LABEL, UOM, VALUE } = FORM_COLUMN;

/** The first two rows that people fill in and that have different labels. */
function twoRowsOf({ inputs }: PlanForm): readonly [DataElement, DataElement] {
  const [upper] = inputs;
  const lower = inputs.find(({ label }) => label !== upper?.label);
  if (upper === undefined || lower === undefined) throw new Error("the form asks for one thing only");
  return [upper, lower];
}

describe.each(PLAN_FORMS.map((form) => ({ name: form.name, form })))(
  "[row-label] on the form of $name",
  ({ form }) => {
    const { inputs, cellOf } = form;
    const [upper, lower] = twoRowsOf(form);
    const label = cellOf(upper, LABEL);
    const exchanged = (...columns: readonly number[]): SheetDamage =>
      columns
        .map((column) => swapped(cellOf(upper, column), cellOf(lower, column)))
        .reduce((first, next) => both(first, next));

    it("a label was typed over", async () => {
      expect(await found(form, type(label, "- Nội dung do đơn vị tự ghi"))).toEqual([
        `warning row-label ${label}`,
      ]);
    });

    it("a label was cleared", async () => {
      expect(await found(form, type(label, undefined))).toEqual([`warning row-label ${label}`]);
    });

    it("a remark was put to a label", async () => {
      expect(await found(form, type(label, `- ${upper.label} (đến hết đợt)`))).toEqual([
        `note row-label ${label}`,
      ]);
    });

    it("a label was typed anew without accents and capitals", async () => {
      const plain = upper.label.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
      expect(await found(form, type(label, plain))).toEqual([]);
    });

    it("two labels were exchanged", async () => {
      expect(await found(form, exchanged(LABEL))).toEqual([`error row-label ${label}`]);
    });

    it("two rows were exchanged without their codes", async () => {
      expect(await found(form, exchanged(TT, LABEL, UOM, VALUE))).toEqual([`error row-label ${label}`]);
    });

    it("two codes were exchanged", async () => {
      // The row with the code of the upper one is now the lower one.
      expect(await found(form, exchanged(CODE))).toEqual([
        expect.stringMatching(`^error row-label (${label}|${cellOf(lower, LABEL)})$`),
      ]);
    });

    it("the code of a row was typed over that of another one", async () => {
      expect(await found(form, type(cellOf(upper, CODE), lower.code))).toEqual([`error row-label ${label}`]);
    });

    it("three rows went round without their codes", async () => {
      const others = inputs.filter(({ label }) => label !== upper.label && label !== lower.label);
      const [third] = others;
      if (third === undefined) throw new Error("the form asks for two things only");
      const columns = [TT, LABEL, UOM, VALUE];
      const round = columns.flatMap((column) => [
        swapped(cellOf(upper, column), cellOf(lower, column)),
        swapped(cellOf(lower, column), cellOf(third, column)),
      ]);
      expect(await found(form, (sheets) => round.reduce((left, next) => next(left), sheets))).toEqual([
        `error row-label ${label}`,
      ]);
    });

    it("is silent while the labels stand as they were printed", async () => {
      expect(await findingsIn(damagedFile(form, { what: "", found: [] }), form)).toEqual([]);
    });
  },
);
