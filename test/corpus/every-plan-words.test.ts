import type { DataElement } from "../../src/domain/plan/data-element";
import { amountOf, BLANK } from "../../src/domain/value";
import { FORM_ROW } from "../../src/sheets/form/layout/form-rows";
import { FORM_COLUMN } from "../../src/sheets/form/layout/form-columns";
import { valueKind } from "../../src/sheets/form/layout/value-kind";
import { a1 } from "../../src/domain/grid/address";
import { accident, both, type SheetDamage } from "./accident";
import { damagedFile, findingsIn } from "./check-accident";
import { type } from "./damage/on-sheet";
import { copySheet } from "./damage/sheets";
import { PLAN_FORMS, type PlanForm } from "./every-plan";

jest.setTimeout(60_000);

const found = (form: PlanForm, damage: SheetDamage): Promise<readonly string[]> =>
  findingsIn(damagedFile(form, accident("", damage)), form);

const ROUND_CELL = a1(FORM_ROW.round, FORM_COLUMN.VALUE);

describe.each(PLAN_FORMS.map((form) => ({ name: form.name, form })))("a right form of $name", ({ form }) => {
  const { plan, template, filled, inputs, cellOf } = form;
  const round = plan.rounds.find(({ id }) => id === template.round);

  it.each([
    ["its name", round?.name ?? ""],
    ["its name in small letters", (round?.name ?? "").toLocaleLowerCase("vi")],
    ["its name in capitals", (round?.name ?? "").toLocaleUpperCase("vi")],
    ["its code and a full stop", `${template.round}.`],
  ])("is of the round that is typed by %s", async (_how, text) => {
    expect(await found(form, type(ROUND_CELL, text))).toEqual([]);
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

  const typedCells = inputs.map((element) => cellOf(element));
  const emptied = typedCells.map((cell) => type(cell, undefined));

  it("may be filled in on a copy of its sheet, which is named", async () => {
    const damage = both(copySheet("Biểu mẫu", "Biểu mẫu (2)"), ...emptied);
    expect(await found(form, damage)).toEqual(["warning changed-sheets Biểu mẫu (2)"]);
  });

  const questions = inputs.filter((element) => valueKind(plan, element, template.audience) === "yes-no");
  const answers = questions.flatMap((question) => {
    const value = filled.values.get(question.code);
    if (value?.kind !== "yes-no") return [];
    return (value.yes ? ["x", "✓", "Rồi", "Đã thực hiện", "da co"] : ["Chưa", "chưa thực hiện"]).map(
      (text) => ({ text, question }),
    );
  });
  if (answers.length > 0) {
    it("may say yes and no in the words that people use, and a note says how they were understood", async () => {
      for (const { text, question } of answers.slice(0, 12)) {
        const cell = cellOf(question);
        expect(await found(form, type(cell, text))).toEqual([`note text-number ${cell}`]);
      }
    });
  }
});
