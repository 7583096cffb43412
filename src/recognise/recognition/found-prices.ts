import { cellKey } from "../../workbook/grid";
import { type Formula, type Reference, parseFormula } from "../../workbook/formula";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import type { RoleCell } from "./area-groups";
import { beginsWith, withoutNumber } from "./fold-text";
import type { SheetFormula } from "./form-formulas";
import type { Asked } from "./judged-cells";

/**
 * Cells that the form multiplies by a number of things, so that they say how much there is for one of them: of those there is no sum.
 * By `cellKey`.
 */
export function foundPrices(
  asked: readonly Asked[],
  judged: readonly RoleCell[],
  formulas: readonly SheetFormula[],
): ReadonlySet<number> {
  const added = new Set(
    judged.filter(({ role }) => role === "sum").map(({ row, column }) => cellKey(row, column)),
  );
  const askedBy = new Map(asked.map((each) => [cellKey(each.row, each.column), each]));
  const prices = new Set<number>();
  for (const { text = "" } of formulas) {
    if (!text.includes("*")) continue;
    const formula = parseFormula(text);
    const factors = formula === undefined ? [] : factorsOf(formula).filter((key) => added.has(key));
    const counted = factors.filter((key) => isCounted(askedBy.get(key)));
    if (counted.length === 0) continue;
    for (const key of factors) if (!counted.includes(key)) prices.add(key);
  }
  return prices;
}

/** The cells of the formula's own sheet that are multiplied by each other. */
function factorsOf(formula: Formula): readonly number[] {
  if (formula.kind === "reference") return isOneCell(formula) ? [keyOf(formula)] : [];
  if (formula.kind === "call")
    return formula.name === "ROUND" ? formula.args.slice(0, 1).flatMap(factorsOf) : [];
  if (formula.kind !== "binary" || formula.operator !== "*") return [];
  return [...factorsOf(formula.left), ...factorsOf(formula.right)];
}

const isOneCell = ({ sheet, first, last }: Reference): boolean =>
  sheet === undefined && first.row === last.row && first.column === last.column;

const keyOf = ({ first }: Reference): number => cellKey(first.row, first.column);

/** By its own heading, or where there is none by its label. */
const isCounted = (asked: Asked | undefined): boolean =>
  asked !== undefined &&
  beginsWith(withoutNumber(asked.headings.at(-1) ?? asked.label ?? ""), [...WORDS.count, ...WORDS.counted]);
