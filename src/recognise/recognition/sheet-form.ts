import { cellKey } from "../../workbook/grid";
import { cellCode } from "../plan/cell-codes";
import type { BlankArea, BlankCell, BlankForm, BlankFormula } from "../plan/blank-form";
import { blankAreaAt, holds, isTentative } from "../plan/role-at";
import type { SeenSheet } from "../seen/seen-copies";
import { areaGroups, type RoleCell } from "./area-groups";
import { foundRates } from "./found-rates";
import { formFormulas, type SheetFormula } from "./form-formulas";
import { judgedCells, labelFor, type AskedCell } from "./judged-cells";
import { alikeCells } from "./seen-cells";
import type { SheetCells } from "./sheet-cells";
import { sheetPlaces } from "./sheet-places";
import { kindsOfTables } from "./table-kinds";
import { unitTableRows } from "./unit-rows";
import { wordsAround } from "./words-around";
import { type Formula, type Reference, parseFormula } from "../../workbook/formula";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { beginsWith, withoutNumber } from "./fold-text";

/** The part of a form on one sheet. */
export type SheetForm = Omit<BlankForm, "fingerprint" | "dateSystem" | "sheets" | "emptied">;

/**
 * Recognises the questions of a sheet. `said` = an officer's choices, which override any guess; `seen` = the
 * contents of filled copies.
 */
export function sheetForm(cells: SheetCells, said: readonly BlankArea[], seen: SeenSheet): SheetForm {
  const { sheet } = cells.grid;
  const own = said.filter((area) => area.sheet === sheet);
  const places = sheetPlaces(cells, own, seen);
  const { tables, lists, unitPlaces, asked, isFillable } = places;
  const rows = unitTableRows(cells, tables, asked, seen);
  const judged = judgedCells(cells, asked, {
    tables,
    kinds: kindsOfTables(tables, seen),
    seen,
    said: own,
  });
  const formulas = formFormulas(cells.grid);
  const rates = foundRates(
    tables,
    judged.map((each) => each.shown),
    formulas,
    seen,
  );
  const prices = foundPrices(
    asked,
    judged.map((each) => each.shown),
    formulas,
  );
  const shown = judged.map(({ shown: cell }): RoleCell => {
    const rate = rates.get(cellKey(cell.row, cell.column));
    // Figures and formulas identify rates and prices more reliably than words; only an officer's choice
    // overrides them.
    const stated = blankAreaAt(own, sheet, cell.row, cell.column);
    const isGuessed = stated === undefined || isTentative(stated);
    if (isGuessed && prices.has(cellKey(cell.row, cell.column)))
      return { ...cell, role: "latest", why: "price" };
    const formula = cell.formula ?? rate;
    if (isGuessed && cell.role === "sum" && rate !== undefined)
      return { ...cell, formula, role: "latest", why: "percent" };
    const isIdle = cell.role === "recompute" && formula === undefined;
    return { ...cell, formula, role: isIdle ? "latest" : cell.role };
  });
  const answered: readonly BlankCell[] = judged.flatMap(({ cell }, index) => {
    const role = shown[index]?.role;
    if (cell === undefined || role === "recompute") return [];
    return [role === "latest" ? { ...cell, role } : cell];
  });
  const isInWhole = haveWholeFigures(answered, seen);
  return {
    tables,
    lists,
    cells: answered.map((cell) =>
      isInWhole && cell.role === "sum" && cell.answer !== "money" ? { ...cell, isWhole: true } : cell,
    ),
    unitPlaces,
    unitRows: rows,
    alike: alikeCells(tables, seen).map(({ row, column }) => ({ sheet, row, column })),
    areas: [
      ...areaGroups(cells, shown, isFillable),
      ...lists.map(({ code, area, title }): BlankArea => {
        const why = places.guessedLists.some((list) => list.code === code) ? "rows" : "said";
        return { sheet, area, role: "list", label: title, why };
      }),
    ],
    formulas: [...formulas, ...shown.flatMap(recomputed)]
      .filter(({ row, column }) => !lists.some(({ area }) => holds(area, row, column)))
      .map((formula) => ({
        ...formula,
        sheet,
        code: cellCode(sheet, formula.row, formula.column),
        label: labelFor(wordsAround(cells, tables, formula.row, formula.column)),
      })),
  };
}

/** Fewer figures may be whole by chance. */
const LEAST_WHOLE = 5;

/** Checks whether all figures that copies have in added cells are whole. */
function haveWholeFigures(cells: readonly BlankCell[], { figures }: SeenSheet): boolean {
  const added = cells
    .filter(({ role }) => role === "sum")
    .flatMap(({ row, column }) => figures.flatMap((copy) => copy.get(cellKey(row, column)) ?? []));
  return added.length >= LEAST_WHOLE && added.every(Number.isInteger);
}

/** Makes a formula over the totals for a rate; blank if its inputs are. */
const recomputed = ({
  row,
  column,
  role,
  formula,
}: RoleCell): readonly (SheetFormula & Pick<BlankFormula, "isRecomputed">)[] =>
  role !== "recompute" || formula === undefined
    ? []
    : [{ row, column, text: `IFERROR(${formula},"")`, isShared: false, isRecomputed: true }];

/**
 * Finds cells that the form multiplies by a quantity, so that they are amounts for one of something, without
 * a sum. By `cellKey`.
 */
function foundPrices(
  asked: readonly AskedCell[],
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

/** Returns the cells of the formula's own sheet that are factors. */
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

/** Checks its heading, or its label if it has none. */
const isCounted = (asked: AskedCell | undefined): boolean =>
  asked !== undefined &&
  beginsWith(withoutNumber(asked.headings.at(-1) ?? asked.label ?? ""), [...WORDS.count, ...WORDS.counted]);
