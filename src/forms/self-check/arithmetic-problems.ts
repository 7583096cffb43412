import type { CheckOf } from "../../model/plan";
import type { ElementCode } from "../../model/codes";
import { prefilled } from "../../model/form";
import { amountOf as valueAmount } from "../../model/value";
import { firmPlan } from "../trials/trial-checks";
import { binary, number, plus, call } from "../../workbook/formula";
import { formCheckWords as words } from "../words/form-check-words";
import { all, any, isBlank, valueReference } from "./cell-formulas";
import type { FormLayout, PlacedElement } from "../layout/form-layout";
import type { FormSetting } from "../layout/form-setting";
import { amountFormula, answers, answersSomehow, openElement, valueAddress } from "./open-element";
import { inRound, meanBetweenProblems, rangeProblem, registerCountProblem } from "./range-problems";
import type { RowProblem } from "./row-problem";

/**
 * Returns the problems of a row in the plan's relations. Each relation reports on one row only: the part, the
 * whole, or the closing stock. It is silent while a figure is missing; that row reports itself. The office
 * checks relations with figures that this form closes or lacks.
 */
export function arithmeticProblems(code: ElementCode, setting: FormSetting): readonly RowProblem[] {
  const { layout } = setting;
  const { plan, round } = setting.input.template;
  const ofPlan = firmPlan(plan, round).checks.flatMap((check): readonly RowProblem[] => {
    switch (check.kind) {
      case "part-of-whole":
        return check.part === code ? partOfWhole(check, layout) : [];
      case "sum-of-parts":
        return check.whole === code ? sumOfParts(check, layout) : [];
      case "stock-flow":
        return check.closing === code ? stockFlow(check, layout) : [];
      case "range":
        return check.element === code ? rangeProblem(check, layout) : [];
      case "mean-between":
        return check.mean === code ? meanBetweenProblems(check, layout) : [];
      case "required-if":
        return check.then.includes(code) ? requiredIf(check.when, code, layout) : [];
      case "all-or-none":
        return check.elements.includes(code) ? allOrNone(check, code, layout) : [];
      case "register-count":
        return check.element === code ? registerCountProblem(check, setting) : [];
      case "in-round":
        return "element" in check && check.element === code ? inRound(code, setting) : [];
      case "listed":
      case "age-limit":
        return [];
    }
  });
  return [...ofPlan, ...assigned(code, setting)];
}

/** Reports a figure that differs from the assigned one. */
function assigned(code: ElementCode, { input, layout, round }: FormSetting): readonly RowProblem[] {
  const placed = openElement(code, layout);
  if (placed?.element.isAssigned !== true) return [];
  const given = prefilled(input.template.plan, round.id, input.unit.code).get(code);
  const amount = given && valueAmount(given);
  if (amount === undefined) return [];
  const differs = binary(amountFormula(placed), "<>", number(amount));
  return [{ kind: "wrong", when: all([answers(placed), differs]), message: words.assigned(amount) }];
}

function partOfWhole(check: CheckOf<"part-of-whole">, layout: FormLayout): readonly RowProblem[] {
  const part = openElement(check.part, layout);
  const whole = openElement(check.whole, layout);
  if (part === undefined || whole === undefined) return [];
  const when = all([answers(part), answers(whole), binary(amountFormula(part), ">", amountFormula(whole))]);
  return [{ kind: "wrong", when, message: words.partOfWhole(valueAddress(whole)) }];
}

function sumOfParts(check: CheckOf<"sum-of-parts">, layout: FormLayout): readonly RowProblem[] {
  const whole = openElement(check.whole, layout);
  const shown = check.parts.map((part) => layout.elements.get(part));
  const parts = check.parts.map((part) => openElement(part, layout)).filter((part) => part !== undefined);
  if (whole === undefined || parts.length === 0 || shown.includes(undefined)) return [];
  const differs = binary(amountFormula(whole), "<>", plus(parts.map(amountFormula)));
  const when = all([answers(whole), ...parts.map(answersSomehow), differs]);
  return [{ kind: "wrong", when, message: words.sumOfParts(parts.map(valueAddress)) }];
}

function stockFlow(check: CheckOf<"stock-flow">, layout: FormLayout): readonly RowProblem[] {
  const opening = openElement(check.opening, layout);
  const closing = openElement(check.closing, layout);
  const increases = check.increases.map((code) => openElement(code, layout));
  const decreases = check.decreases.map((code) => openElement(code, layout));
  const ins = increases.filter((placed) => placed !== undefined);
  const outs = decreases.filter((placed) => placed !== undefined);
  const isWhole = ins.length === increases.length && outs.length === decreases.length;
  if (opening === undefined || closing === undefined || !isWhole) return [];
  const expected = outs.reduce(
    (rest, placed) => binary(rest, "-", amountFormula(placed)),
    plus([opening, ...ins].map(amountFormula)),
  );
  const when = all([
    answers(closing),
    answers(opening),
    ...[...ins, ...outs].map(answersSomehow),
    binary(amountFormula(closing), "<>", expected),
  ]);
  return [
    {
      kind: "wrong",
      when,
      message: words.stockFlow(valueAddress(opening), ins.map(valueAddress), outs.map(valueAddress)),
    },
  ];
}

/** Requires a row because another reports an occurrence. */
function requiredIf(when: ElementCode, code: ElementCode, layout: FormLayout): readonly RowProblem[] {
  const condition = openElement(when, layout);
  const asked = typedElement(code, layout);
  if (condition === undefined || asked === undefined) return [];
  const occurred = binary(amountFormula(condition), ">", number(0));
  return [
    {
      kind: "wrong",
      when: all([isBlank(valueReference(asked)), answers(condition), occurred]),
      message: words.requiredIf(valueAddress(condition)),
    },
  ];
}

/** Requires a row because others of its group are filled. */
function allOrNone(
  { elements }: CheckOf<"all-or-none">,
  code: ElementCode,
  layout: FormLayout,
): readonly RowProblem[] {
  const asked = typedElement(code, layout);
  const others = elements
    .filter((element) => element !== code)
    .flatMap((element) => typedElement(element, layout) ?? []);
  if (asked === undefined || others.length === 0) return [];
  const isAnyGiven = any(others.map((other) => call("NOT", isBlank(valueReference(other)))));
  return [
    {
      kind: "wrong",
      when: all([isBlank(valueReference(asked)), isAnyGiven]),
      message: words.allOrNone(others.map(valueAddress)),
    },
  ];
}

function typedElement(code: ElementCode, layout: FormLayout): PlacedElement | undefined {
  const placed = layout.elements.get(code);
  return placed?.state === "input" ? placed : undefined;
}
