import type { ArithmeticCheck } from "../../../domain/plan/arithmetic-check";
import type { Plan } from "../../../domain/plan/plan";
import { CHECK_KINDS } from "../../words/plan-choice-words";
import { differenceText, sumText } from "../formulas/amount-text";
import { rangeText } from "../formulas/range-text";
import { codeList } from "./frame-rows";
import type { PlanRow } from "./plan-row";

export const checkRows = ({ checks }: Plan): readonly PlanRow<"check">[] =>
  checks.map((check) => ({ ...relationRow(check), TRIAL: codeList(check.trialIn) }));

/** The relation itself, without when it holds. */
export function relationRow(check: ArithmeticCheck): PlanRow<"check"> {
  const KIND = CHECK_KINDS[check.kind][0];
  switch (check.kind) {
    case "part-of-whole":
      return { KIND, SUBJECT: check.part, AGAINST: check.whole };
    case "sum-of-parts":
      return { KIND, SUBJECT: check.whole, AGAINST: sumText(check.parts) };
    case "stock-flow": {
      const { opening, increases, decreases, closing } = check;
      return { KIND, SUBJECT: closing, AGAINST: differenceText([opening, ...increases], decreases) };
    }
    case "range":
      return { KIND, SUBJECT: check.element, AGAINST: rangeText(check) };
    case "mean-between":
      return { KIND, SUBJECT: check.mean, AGAINST: sumText(check.parts) };
    case "required-if":
      return { KIND, SUBJECT: check.when, AGAINST: sumText(check.then) };
    case "all-or-none": {
      const [first = "", ...others] = check.elements;
      return { KIND, SUBJECT: first, AGAINST: sumText(others) };
    }
    case "register-count": {
      const { element, register, where } = check;
      const rows = where === undefined ? {} : { COLUMN: where.column, AGAINST: where.is };
      return { KIND, SUBJECT: element, REGISTER: register, ...rows };
    }
    case "in-round":
      return "element" in check
        ? { KIND, SUBJECT: check.element }
        : { KIND, REGISTER: check.register, COLUMN: check.column };
    case "age-limit":
      return { KIND, REGISTER: check.register, COLUMN: check.birthDate, UNDER: check.under };
  }
}
