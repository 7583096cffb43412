import type { DataElement } from "../../src/model/plan/data-element";
import { FORM_COLUMN } from "../../src/forms/layout/form-columns";
import { accident, both, type SheetDamage } from "./accident";
import { damagedFile, findingsIn } from "./check-accident";
import { swapped, type } from "./damage/on-sheet";
import { ONE_OF_EACH_PLAN, type PlanForm } from "./every-plan";

jest.setTimeout(60_000);

const found = (form: PlanForm, damage: SheetDamage): Promise<readonly string[]> =>
  findingsIn(damagedFile(form, accident("", damage)), form);

const { CODE, TT, LABEL, UOM, VALUE } = FORM_COLUMN;

/** The first two input rows with different labels. */
function twoRowsOf({ inputs }: PlanForm): readonly [DataElement, DataElement] {
  const [upper] = inputs;
  const lower = inputs.find(({ label }) => label !== upper?.label);
  if (upper === undefined || lower === undefined) throw new Error("the form asks for one thing only");
  return [upper, lower];
}

const labelOf = (form: PlanForm): string => form.cellOf(twoRowsOf(form)[0], LABEL);

/** Swaps the contents of some columns between the two rows. */
function exchanged(form: PlanForm, ...columns: readonly number[]): SheetDamage {
  const [upper, lower] = twoRowsOf(form);
  return columns
    .map((column) => swapped(form.cellOf(upper, column), form.cellOf(lower, column)))
    .reduce((first, next) => both(first, next));
}

describe.each(ONE_OF_EACH_PLAN.map((form) => ({ name: form.name, form })))(
  "[row-label] on the form of $name",
  ({ form }) => {
    it("two labels were exchanged", async () => {
      expect(await found(form, exchanged(form, LABEL))).toEqual([`error row-label ${labelOf(form)}`]);
    });

    it("two codes were exchanged", async () => {
      // The row with the upper row's code is now below.
      const [upper, lower] = twoRowsOf(form).map((element) => form.cellOf(element, LABEL));
      expect(await found(form, exchanged(form, CODE))).toEqual([
        expect.stringMatching(`^error row-label (${String(upper)}|${String(lower)})$`),
      ]);
    });
  },
);

describe("[row-label] on the form of one plan", () => {
  const [form] = ONE_OF_EACH_PLAN;
  if (form === undefined) throw new Error("there is no plan");
  const [upper, lower] = twoRowsOf(form);
  const label = labelOf(form);
  const plain = upper.label.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
  const third = form.inputs.find(({ label: text }) => text !== upper.label && text !== lower.label);

  it.each<[what: string, damage: SheetDamage, ...found: readonly string[]]>([
    ["a label was typed over", type(label, "- Nội dung do đơn vị tự ghi"), `warning row-label ${label}`],
    ["a label was cleared", type(label, undefined), `warning row-label ${label}`],
    ["a remark was put to a label", type(label, `- ${upper.label} (đến hết đợt)`), `note row-label ${label}`],
    ["a label was typed anew without accents and capitals", type(label, plain)],
    [
      "two rows were exchanged without their codes",
      exchanged(form, TT, LABEL, UOM, VALUE),
      `error row-label ${label}`,
    ],
    [
      "the code of a row was typed over that of another one",
      type(form.cellOf(upper, CODE), lower.code),
      `error row-label ${label}`,
    ],
  ])("%s", async (_what, damage, ...expected) => {
    expect(await found(form, damage)).toEqual(expected);
  });

  it("three rows went round without their codes", async () => {
    if (third === undefined) throw new Error("the form asks for two things only");
    const round = [TT, LABEL, UOM, VALUE].flatMap((column) => [
      swapped(form.cellOf(upper, column), form.cellOf(lower, column)),
      swapped(form.cellOf(lower, column), form.cellOf(third, column)),
    ]);
    expect(await found(form, (sheets) => round.reduce((left, next) => next(left), sheets))).toEqual([
      `error row-label ${label}`,
    ]);
  });
});
