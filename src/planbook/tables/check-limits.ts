import { type ArithmeticCheck, type CheckOf, elementsOfCheck, VALUE_TRAITS } from "../../model/plan";
import type { ColumnCode, RegisterCode } from "../../model/codes";
import type { KnownPlan } from "../codec/known-plan";
import { isMixed } from "../codec/named-faults";
import type { PlanSheetFault } from "../codec/plan-sheet-problem";

type Limit = (check: ArithmeticCheck | undefined, known: KnownPlan) => readonly PlanSheetFault[];

/** The conditions of a comparison: different figures, no mix of money and counts, suitable list columns. */
export const CHECK_LIMITS = {
  SUBJECT: (check, known) => (check?.kind === "part-of-whole" ? mixedFaults(check, known) : []),
  AGAINST: (check, known) => {
    if (check === undefined) return [];
    const [first, ...rest] = elementsOfCheck(check);
    return [
      ...(first !== undefined && rest.includes(first)
        ? [{ kind: "check-on-itself" as const, element: first }]
        : []),
      ...(check.kind === "part-of-whole" ? [] : mixedFaults(check, known)),
    ];
  },
  COLUMN: (check, known) => {
    switch (check?.kind) {
      case "age-limit":
        return columnFaults(check.register, [{ column: check.birthDate }], known);
      case "in-round":
        return "column" in check ? columnFaults(check.register, [check], known) : [];
      case "register-count":
      case "listed":
        return columnFaults(check.register, check.where === undefined ? [] : [check.where], known);
      default:
        return [];
    }
  },
  ALSO: (check, known) =>
    check?.kind === "listed" ? columnFaults(check.register, check.also ?? [], known) : [],
} satisfies { readonly [column: string]: Limit };

const COMPARED: ReadonlySet<ArithmeticCheck["kind"]> = new Set([
  "part-of-whole",
  "sum-of-parts",
  "mean-between",
  "stock-flow",
]);

function mixedFaults(check: ArithmeticCheck, { element }: KnownPlan): readonly PlanSheetFault[] {
  const elements = elementsOfCheck(check);
  const isWrong = COMPARED.has(check.kind) && isMixed(elements.flatMap((code) => element(code) ?? []));
  return isWrong ? [{ kind: "mixed-money", elements }] : [];
}

/** Finds columns that their list does not have, or that hold neither a day nor the wanted choice. */
function columnFaults(
  of: RegisterCode,
  wanted: readonly { readonly column: ColumnCode; readonly is?: string }[],
  { plan, book }: KnownPlan,
): readonly PlanSheetFault[] {
  const register = plan.registers.find(({ code: each }) => each === of);
  if (register === undefined) return [];
  return wanted.flatMap(({ column: found, is: choice }): readonly PlanSheetFault[] => {
    const type = register.columns.find(({ code: each }) => each === found)?.type;
    if (type === undefined)
      return [{ kind: "unknown-code", part: "column", found, similar: book.similar("column", found) }];
    const fits =
      choice === undefined
        ? VALUE_TRAITS[type.kind].holds === "date"
        : "choices" in type && type.choices.includes(choice);
    return fits ? [] : [{ kind: "wrong-column-type", column: found }];
  });
}

export const emptyRange = ({
  least,
  most,
}: Pick<CheckOf<"range">, "least" | "most">): readonly PlanSheetFault[] => {
  const isOpen = least === undefined && most === undefined;
  return isOpen || (least ?? -Infinity) > (most ?? Infinity) ? [{ kind: "empty-range" }] : [];
};
