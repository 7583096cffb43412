import type { ArithmeticCheck } from "../../../src/domain/plan/arithmetic-check";
import { BLANK, numberValue, type Value } from "../../../src/domain/value";
import { standardPlans } from "../../../src/plans/standard-plans";
import type { Drawing } from "../../../src/sheets/drawing";
import { layOutForm, type PlacedElement } from "../../../src/sheets/form/layout/form-layout";
import { CHECKS_PLAN } from "../../support/plans/checks-plan";
import { drawingToGrids } from "../../support/sheets/drawing-to-grids";
import { broken } from "./broken-figures";
import {
  CHECKS_FORM,
  drawFilled,
  seenOn,
  soundForms,
  statusWith,
  type Seen,
  type SoundForm,
} from "./sound-forms";

/** `first`: forms of the first two rounds. Further rounds are drawn only for the relations that these do not have. */
const PLANS = standardPlans.map((plan) => {
  const forms = soundForms(plan);
  const rounds = plan.rounds.slice(0, 2).map(({ id }) => id);
  return { id: plan.id, plan, forms, first: forms.filter(({ template }) => rounds.includes(template.round)) };
});

const seen = (drawing: Drawing, template: SoundForm["template"]): ReturnType<typeof seenOn> =>
  seenOn(drawingToGrids(drawing, false).grids[0], template);

/** The same form with other answers in some of its rows. */
function retyped({ template, filled }: SoundForm, of: (placed: PlacedElement) => Value | undefined): Drawing {
  const values = new Map(filled.values);
  for (const [code, placed] of layOutForm(template).elements) {
    const value = placed.state === "input" ? of(placed) : undefined;
    if (value !== undefined) values.set(code, value);
  }
  return drawFilled(template, { ...filled, values });
}

/** Broken on the sheet of the list itself: form-formulas.test.ts. */
/** A form counts the rows of its lists where a figure says how many there are; it does not look at what stands in them. */
const isOfList = (check: ArithmeticCheck): boolean =>
  check.kind === "listed" || ("register" in check && !("element" in check));
const isDifference = ({ element: { derived } }: PlacedElement): boolean =>
  derived?.by.kind === "combination" && derived.by.minus.length > 0;

describe.each(PLANS)("a form of $id guards itself", ({ plan, forms, first }) => {
  it("passes as long as nothing is wrong", () => {
    for (const { name, template, filled } of first) {
      const passed = { status: "ĐẠT", wrong: [], blank: [], retype: [] };
      expect([name, seen(drawFilled(template, filled), template)]).toEqual([name, passed]);
    }
  });

  it("every relation between its figures that is broken is said on its row and counted at the top", () => {
    const guarded = new Map<ArithmeticCheck, Set<string>>();
    for (const { name, template, filled } of forms) {
      const audience = `${template.audience.level} ${template.audience.sector ?? ""}`;
      for (const check of plan.checks) {
        const known = guarded.get(check) ?? new Set();
        const wrong = known.has(audience) ? undefined : broken(check, filled, template);
        if (wrong === undefined) continue;
        guarded.set(check, known.add(audience));
        const said = seen(drawFilled(template, wrong.filled), template);
        const isSaid = [...said.wrong, ...said.blank].includes(wrong.speaks);
        expect({ name, check, isSaid }).toEqual({ name, check, isSaid: true });
        expect(said.status).toBe(statusWith(said));
      }
    }
    expect(plan.checks.filter((check) => !guarded.has(check) && !isOfList(check))).toEqual([]);
  });

  it.each<[string, Exclude<keyof Seen, "status">, (placed: PlacedElement) => Value | undefined]>([
    ["[required] blanks", "blank", ({ element }) => (element.isOptional === true ? undefined : BLANK)],
    [
      "[type] words",
      "wrong",
      ({ kind }) => (kind === "text" ? undefined : { kind: "text", text: "chưa rõ" }),
    ],
    [
      "[text-number] digits pasted as text",
      "retype",
      ({ kind }) => (kind === "number" ? { kind: "text", text: "12" } : undefined),
    ],
    [
      "[negative] numbers below 0",
      "wrong",
      (placed) => (placed.kind === "number" && !isDifference(placed) ? numberValue(-1) : undefined),
    ],
    [
      "[whole-number] parts of a person",
      "wrong",
      ({ kind, element }) => (kind === "number" && element.type !== "money" ? numberValue(1.5) : undefined),
    ],
  ])("%s are said on every row where they stand: %s", (_name, kind, of) => {
    for (const form of first) {
      const wrong = [...layOutForm(form.template).elements]
        .filter(([, placed]) => placed.state === "input" && of(placed) !== undefined)
        .map(([code]) => code);
      const said = seen(retyped(form, of), form.template);
      expect([form.name, said[kind]]).toEqual([form.name, expect.arrayContaining(wrong)]);
      expect(said.status).toBe(statusWith(said));
    }
  });
});

describe("a form of an invented plan guards itself", () => {
  const checks = CHECKS_PLAN.checks.filter((check) => !isOfList(check));
  it.each(checks.map((check) => [check.kind, check] as const))("[%s] is said on its row", (_kind, check) => {
    const { template, filled } = CHECKS_FORM;
    const wrong = broken(check, filled, template);
    expect(wrong && seen(drawFilled(template, wrong.filled), template)).toEqual({
      status: "Còn 1 lỗi",
      wrong: [wrong?.speaks],
      blank: [],
      retype: [],
    });
  });
});
