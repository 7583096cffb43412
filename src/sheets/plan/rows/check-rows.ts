import type { ArithmeticCheck } from "../../../domain/arithmetic-check";
import type { Plan } from "../../../domain/plan";
import { CHECK_KINDS } from "../../words/plan-choice-words";
import { differenceText, sumText } from "../formulas/amount-text";
import type { PlanRow } from "./plan-row";

export const checkRows = ({ checks }: Plan): readonly PlanRow<"check">[] => checks.map(checkRow);

function checkRow(check: ArithmeticCheck): PlanRow<"check"> {
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
    case "age-limit":
      return { KIND, REGISTER: check.register, COLUMN: check.birthDate, UNDER: check.under };
  }
}
