import { isAmount } from "../../model/plan";
import type { ElementCode } from "../../model/codes";
import type { Area } from "../../workbook/grid";
import { cellCode } from "../plan/cell-codes";
import { valueTypeOf, type BlankForm, type BlankFormula } from "../plan/blank-form";
import { overlaps } from "../plan/role-at";
import { areaOf, type Formula, parseFormula } from "../../workbook/formula";
import { isSameSheet } from "./formula-inputs";

/**
 * How a figure grows with the number of units: 1 is an amount, which can be summed, 0 a rate, which cannot.
 * "any": blank or zero, compatible with both. Undefined if unknown.
 */
export type Degree = number | "any" | undefined;

/** The properties of a formula. */
export interface DegreeOf {
  readonly degree: Degree;
  /** It multiplies amounts, so that over totals it would exceed the sum of its results. */
  readonly isProduct: boolean;
}

/** Longer chains of formulas are not followed. */
const LONGEST_CHAIN = 200;
/** Larger areas are usually whole columns. */
const LARGEST_AREA = 20_000;

/**
 * Classifies each formula of a form as amount or rate: a quantity times a price is an amount, two amounts
 * divided are a rate.
 */
export function formulaDegrees(form: BlankForm): (formula: BlankFormula) => DegreeOf {
  const cells = new Map(form.cells.map((cell) => [cell.code, cell]));
  const formulas = new Map(form.formulas.map((formula) => [formula.code, formula]));
  const known = new Map<BlankFormula, DegreeOf>();
  let depth = 0;

  const degreeOf = (formula: BlankFormula): DegreeOf => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const tree = formula.text === undefined ? undefined : parseFormula(formula.text);
    // Marks circular references as unknown.
    known.set(formula, UNKNOWN);
    if (tree === undefined || depth > LONGEST_CHAIN) return UNKNOWN;
    depth++;
    const reader = new DegreeReader((sheet, area) => ofArea(sheet ?? formula.sheet, area));
    const degree = reader.of(tree);
    depth--;
    const found = { degree, isProduct: reader.isProduct };
    known.set(formula, found);
    return found;
  };

  const ofCell = (code: ElementCode): Degree => {
    const cell = cells.get(code);
    if (cell !== undefined) {
      const type = valueTypeOf(cell.answer);
      if (!isAmount({ type })) return "any";
      return cell.role === "sum" ? 1 : 0;
    }
    const formula = formulas.get(code);
    if (formula === undefined) return "any";
    const { degree } = degreeOf(formula);
    // A degree above that of a sum counts as a sum.
    return typeof degree === "number" ? Math.min(degree, 1) : degree;
  };

  const ofArea = (sheet: string, area: Area): Degree => {
    if (form.lists.some((list) => isSameSheet(list.sheet, sheet) && overlaps(list.area, area))) return 1;
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > LARGEST_AREA) return undefined;
    const name = form.sheets.find((each) => isSameSheet(each, sheet)) ?? sheet;
    let found: Degree = "any";
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        found = alike(found, ofCell(cellCode(name, row, column)));
        if (found === undefined) return undefined;
      }
    }
    return found;
  };
  return degreeOf;
}

const UNKNOWN: DegreeOf = { degree: undefined, isProduct: false };

/** Combines the degrees of two terms of a sum. */
function alike(one: Degree, other: Degree): Degree {
  if (one === "any") return other;
  return other === "any" || one === other ? one : undefined;
}

/** Evaluates the degree of a formula tree. */
class DegreeReader {
  isProduct = false;

  constructor(private readonly ofArea: (sheet: string | undefined, area: Area) => Degree) {}

  of(formula: Formula): Degree {
    switch (formula.kind) {
      case "value":
        return typeof formula.value === "number" && formula.value !== 0 ? 0 : "any";
      case "reference":
        return this.ofArea(formula.sheet, areaOf(formula));
      case "unary":
        return this.of(formula.of);
      case "binary":
        return this.ofBinary(formula);
      case "call":
        return this.ofCall(formula.name, formula.args);
      case "filled":
        return undefined;
    }
  }

  private ofBinary({ operator, left, right }: Extract<Formula, { readonly kind: "binary" }>): Degree {
    const [one, other] = [this.of(left), this.of(right)];
    switch (operator) {
      case "+":
      case "-":
        return alike(one, other);
      case "*":
        return this.product(one, other);
      case "/":
        if (one === "any" || other === "any") return one;
        return one === undefined || other === undefined ? undefined : one - other;
      default:
        return undefined;
    }
  }

  private product(one: Degree, other: Degree): Degree {
    if (one === "any" || other === "any") return one === "any" ? other : one;
    if (one === undefined || other === undefined) return undefined;
    if (one > 0 && other > 0) this.isProduct = true;
    return one + other;
  }

  private ofCall(name: string, args: readonly Formula[]): Degree {
    const [first, second, third] = args;
    if (first === undefined) return undefined;
    switch (name) {
      case "SUM":
      case "AVERAGE":
        return args.map((each) => this.of(each)).reduce(alike);
      case "ROUND":
      case "ABS":
      case "INT":
      case "N":
        return this.of(first);
      case "IF":
        return second && alike(this.of(second), third === undefined ? "any" : this.of(third));
      case "IFERROR":
        return second && alike(this.of(first), this.of(second));
      case "SUMIF":
        return this.of(third ?? first);
      case "SUMPRODUCT":
        return args.map((each) => this.of(each)).reduce((one, other) => this.product(one, other));
      default:
        return undefined;
    }
  }
}
