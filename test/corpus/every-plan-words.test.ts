import type { DataElement } from "../../src/model/plan/data-element";
import { amountOf, BLANK } from "../../src/model/value";
import { FORM_ROW } from "../../src/forms/layout/form-rows";
import { FORM_COLUMN } from "../../src/forms/layout/form-columns";
import { valueKind } from "../../src/forms/layout/value-kind";
import { a1 } from "../../src/workbook/grid/address";
import { accident, both, type SheetDamage } from "./accident";
import { damagedFile, findingsIn } from "./check-accident";
import { type } from "./damage/on-sheet";
import { copySheet } from "./damage/sheets";
import { ONE_OF_EACH_PLAN, PLAN_FORMS, type PlanForm } from "./every-plan";

jest.setTimeout(60_000);

const found = (form: PlanForm, damage: SheetDamage): Promise<readonly string[]> =>
  findingsIn(damagedFile(form, accident("", damage)), form);

const ROUND_CELL = a1(FORM_ROW.round, FORM_COLUMN.VALUE);

const roundName = ({ plan, template }: PlanForm): string =>
  plan.rounds.find(({ id }) => id === template.round)?.name ?? "";

describe.each(ONE_OF_EACH_PLAN.map((form) => ({ name: form.name, form })))(
  "a right form of $name",
  ({ form }) => {
    it("is of the round that is typed by its name in small letters", async () => {
      expect(await found(form, type(ROUND_CELL, roundName(form).toLocaleLowerCase("vi")))).toEqual([]);
    });

    it("is of the round that is typed by its code and a full stop", async () => {
      expect(await found(form, type(ROUND_CELL, `${form.template.round}.`))).toEqual([]);
    });
  },
);

describe("a right form of one plan", () => {
  const [form] = ONE_OF_EACH_PLAN;
  if (form === undefined) throw new Error("there is no plan");
  const { plan, template, filled, inputs, cellOf } = form;

  it("is of the round that is typed by its name in capitals", async () => {
    expect(await found(form, type(ROUND_CELL, roundName(form).toLocaleUpperCase("vi")))).toEqual([]);
  });

  it("may hold a number with the noise of binary fractions", async () => {
    const figureOf = ({ code }: DataElement): number => amountOf(filled.values.get(code) ?? BLANK) ?? 0;
    const count = inputs.find(
      (element) => valueKind(plan, element, template.audience) === "number" && figureOf(element) >= 1,
    );
    if (count === undefined) throw new Error("every figure is 0");
    const noisy = figureOf(count) * (1 + 2e-15);
    expect(noisy).not.toBe(figureOf(count));
    expect(await found(form, type(cellOf(count), noisy))).toEqual([]);
  });

  it("may be filled in on a copy of its sheet, which is named", async () => {
    const emptied = inputs.map((element) => type(cellOf(element), undefined));
    expect(await found(form, both(copySheet("Biểu mẫu", "Biểu mẫu (2)"), ...emptied))).toEqual([
      "warning changed-sheets Biểu mẫu (2)",
    ]);
  });
});

it("a form may say yes and no in the words that people use, and a note says how each was understood", async () => {
  const questionsOf = ({ plan, template, filled, inputs }: PlanForm, yes: boolean) =>
    inputs.filter((element) => {
      const value = filled.values.get(element.code);
      const isQuestion = valueKind(plan, element, template.audience) === "yes-no";
      return isQuestion && value?.kind === "yes-no" && value.yes === yes;
    });
  const form = PLAN_FORMS.find(
    (each) => questionsOf(each, true).length > 4 && questionsOf(each, false).length > 1,
  );
  if (form === undefined) throw new Error("no form asks as many questions");
  const cells = (yes: boolean) => questionsOf(form, yes).map((element) => form.cellOf(element));
  const typed = [
    ...["x", "✓", "Rồi", "Đã thực hiện", "da co"].map((text, index) => [cells(true)[index] ?? "", text]),
    ...["Chưa", "chưa thực hiện"].map((text, index) => [cells(false)[index] ?? "", text]),
  ] as const;
  const damage = typed
    .map(([cell = "", text = ""]) => type(cell, text))
    .reduce((first, next) => both(first, next));
  expect((await found(form, damage)).toSorted()).toEqual(
    typed.map(([cell]) => `note text-number ${String(cell)}`).toSorted(),
  );
});
