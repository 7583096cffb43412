import { parseA1, type CellPosition } from "../../../src/workbook/grid/address";
import type { DrawnCell, DrawnContent, Drawing, SheetDrawing } from "../../../src/workbook/drawing/drawing";
import { binary, cell as cellAt, number } from "../../../src/workbook/formula/build";
import type { Formula } from "../../../src/workbook/formula/formula";
import type { StyleName } from "../../../src/workbook/drawing/style";
import type { SheetDamage } from "../accident";

/** Changes one sheet, the form by default. */
export const onSheet =
  (change: (sheet: SheetDrawing) => SheetDrawing, name?: string): SheetDamage =>
  (drawing) => ({
    ...drawing,
    sheets: drawing.sheets.map((sheet) =>
      sheet.name === (name ?? formOf(drawing).name) ? change(sheet) : sheet,
    ),
  });

/** The sheet with the form is active. */
export function formOf({ sheets: [form] }: Drawing): SheetDrawing {
  if (form === undefined) throw new Error("the drawing has no sheets");
  return form;
}

/** A typed entry: a number, a text, nothing, or a formula. */
export type Typed = number | string | undefined | Formula;

/** Overwrites a cell, as "E20" on the form or "DS trẻ em!D6"; sets a style only if typing changes it. */
export const type = (place: string, typed: Typed, style?: StyleName): SheetDamage => {
  const { sheet, row, column } = placeOf(place);
  return onSheet((drawn) => {
    const old = drawn.cells.find((cell) => cell.row === row && cell.column === column);
    const cell: DrawnCell = { row, column, content: contentOf(typed), style: style ?? old?.style ?? "plain" };
    return { ...drawn, cells: [...drawn.cells.filter((each) => each !== old), cell] };
  }, sheet);
};

export function placeOf(place: string): CellPosition & { readonly sheet?: string } {
  const [address = "", sheet] = place.split("!").toReversed();
  const position = parseA1(address);
  if (position === undefined) throw new Error(`no cell ${place}`);
  return sheet === undefined ? position : { ...position, sheet };
}

function contentOf(typed: Typed): DrawnContent {
  if (typed === undefined) return { kind: "empty" };
  if (typeof typed === "number") return { kind: "number", value: typed };
  return typeof typed === "string" ? { kind: "text", text: typed } : { kind: "formula", formula: typed };
}

/** Writes a formula into a cell of the form. */
export const at = (address: string): Formula => {
  const { row, column } = placeOf(address);
  return cellAt(row, column);
};

/** Shows #DIV/0!; the corpus replaces it by #REF! when the file is written. */
export const BROKEN: Formula = binary(number(1), "/", number(0));

/** Swaps the contents of two cells of the form. */
export const swapped =
  (one: string, other: string): SheetDamage =>
  (drawing) =>
    type(other, typedAt(drawing, one))(type(one, typedAt(drawing, other))(drawing));

function typedAt(drawing: Drawing, address: string): Typed {
  const place = placeOf(address);
  const content = formOf(drawing).cells.find(
    ({ row, column }) => row === place.row && column === place.column,
  )?.content;
  switch (content?.kind) {
    case "number":
      return content.value;
    case "text":
      return content.text;
    case "formula":
      return content.formula;
    default:
      return undefined;
  }
}
