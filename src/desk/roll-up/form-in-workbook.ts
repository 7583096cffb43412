import {
  type CellPlace,
  a1,
  parseA1,
  contentAt,
  formulaAt,
  isCellError,
  type Grid,
} from "../../workbook/grid";
import { type BlankForm, holds, type BlankWorkbook } from "../../recognise/blank-form";
import type { CellWrite, NewContent } from "../../workbook/files";

/** Returns whether a workbook contains the blank form: all its printed texts are in their cells. */
export const holdsForm = ({ form, workbook }: BlankWorkbook, open: readonly Grid[]): boolean =>
  workbook.grids
    .filter(({ sheet }) => form.sheets.includes(sheet))
    .every((grid) => {
      const there = open.find(({ sheet }) => sheet === grid.sheet);
      const printed = cellsOf(grid).filter(
        ([row, column]) =>
          typeof contentAt(grid, row, column) === "string" &&
          formulaAt(grid, row, column) === undefined &&
          !isFilledIn(form, grid.sheet, row, column),
      );
      return (
        there !== undefined &&
        printed.every(([row, column]) => contentAt(there, row, column) === contentAt(grid, row, column))
      );
    });

/**
 * Returns the cells to write into an open form: the summary, and blanks for what only an earlier one wrote.
 * `changed`: sheets where somebody else's entries would be overwritten.
 */
export function writesInto(
  { form, workbook }: BlankWorkbook,
  open: readonly Grid[],
  writes: readonly CellWrite[],
): { readonly writes: readonly CellWrite[]; readonly changed: readonly string[] } {
  const given = new Set(writes.map(({ place }) => placeKey(place)));
  const typed = [
    ...writes.filter(({ content }) => content.kind !== "formula").map(({ place }) => place),
    ...form.cells.filter(({ role }) => role === "sum").map(placeOf),
    ...form.lists.flatMap(({ sheet, area: { top: row }, columns }) =>
      columns.map(({ column }) => placeOf({ sheet, row, column })),
    ),
  ];
  const isChanged = (place: CellPlace): boolean =>
    contentIn(open, place) !== contentIn(workbook.grids, place);
  const blank = (place: CellPlace): CellWrite => ({
    place,
    content: toWrite(contentIn(workbook.grids, place)),
  });
  const emptied = form.formulas.flatMap(({ text, ...at }): readonly CellWrite[] =>
    text === undefined || hasFormula(open, at)
      ? []
      : [{ place: placeOf(at), content: { kind: "formula", text } }],
  );
  const resets = [...typed.filter(isChanged).map(blank), ...emptied];
  return {
    writes: [...resets.filter(({ place }) => !given.has(placeKey(place))), ...writes],
    changed: [...new Set(resets.map(({ place }) => place.sheet))],
  };
}

interface Position {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const placeOf = ({ sheet, row, column }: Position): CellPlace => ({ sheet, cell: a1(row, column) });
const placeKey = ({ sheet, cell }: CellPlace): string => `${sheet}!${cell}`;

/** Returns every cell up to the last filled one of each row. */
const cellsOf = ({ rows }: Grid): readonly (readonly [row: number, column: number])[] =>
  rows.flatMap((row, index) => (row?.values ?? []).map((_, column) => [index, column] as const));

const isFilledIn = ({ areas, unitPlaces }: BlankForm, sheet: string, row: number, column: number): boolean =>
  areas.some((each) => each.sheet === sheet && holds(each.area, row, column)) ||
  unitPlaces.some((each) => each.sheet === sheet && each.row === row);

const hasFormula = (grids: readonly Grid[], { sheet, row, column }: Position): boolean => {
  const grid = grids.find((each) => each.sheet === sheet);
  return grid !== undefined && formulaAt(grid, row, column) !== undefined;
};

/** Undefined for an empty cell and for an error. */
function contentIn(
  grids: readonly Grid[],
  { sheet, cell }: CellPlace,
): string | number | boolean | undefined {
  const grid = grids.find((each) => each.sheet === sheet);
  const position = parseA1(cell);
  const content = grid && position && contentAt(grid, position.row, position.column);
  return content === "" || isCellError(content) ? undefined : content;
}

function toWrite(content: string | number | boolean | undefined): NewContent {
  switch (typeof content) {
    case "number":
      return { kind: "number", value: content };
    case "boolean":
      return { kind: "boolean", value: content };
    case "string":
      return { kind: "text", text: content };
    default:
      return { kind: "empty" };
  }
}
