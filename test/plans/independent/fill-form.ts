import type { DrawnCell, DrawnContent, Drawing, SheetDrawing } from "../../../src/workbook/drawing/drawing";
import type { Figure, Report } from "./arithmetic";

/**
 * Finds columns of a form by their marks in its first row, rows by their codes in column A: both are visible.
 */
const CODE_COLUMN = 0;
const MARKS_ROW = 0;

/** Types a report into a blank form as people do: figures beside their codes, lines into the lists. */
export function fillForm(blank: Drawing, { figures, lists }: Report): Drawing {
  const [form, ...others] = blank.sheets;
  if (form === undefined) throw new Error("a form without sheets");
  return { ...blank, sheets: [fillFigures(form, figures), ...others.map((sheet) => fillList(sheet, lists))] };
}

function fillFigures(sheet: SheetDrawing, figures: Report["figures"]): SheetDrawing {
  const column = sheet.cells.find((cell) => cell.row === MARKS_ROW && textOf(cell) === "VALUE")?.column;
  const rows = rowsByCode(sheet);
  const typed = new Map<number, DrawnContent>();
  for (const [code, figure] of Object.entries(figures)) {
    const row = rows.get(code);
    if (row === undefined) throw new Error(`the form has no row ${code}`);
    typed.set(row, contentOf(figure));
  }
  const cells = sheet.cells.map((cell) => {
    if (cell.column !== column) return cell;
    const content = typed.get(cell.row);
    // Texts of a report are optional.
    const isOpen = cell.style.startsWith("input-") && cell.style !== "input-text";
    if (content !== undefined && !isOpen) throw new Error(`row ${cell.row + 1} is closed`);
    if (content === undefined && isOpen && cell.content.kind === "empty" && rowHasCode(cell.row, rows)) {
      throw new Error(`row ${cell.row + 1} was not filled`);
    }
    return content === undefined ? cell : { ...cell, content };
  });
  return { ...sheet, cells };
}

/** Rows in the head of the form besides the figures. */
const HEAD_CODES = new Set(["REPORTED"]);

const rowHasCode = (row: number, rows: ReadonlyMap<string, number>): boolean =>
  [...rows].some(([code, at]) => at === row && !HEAD_CODES.has(code));

const rowsByCode = ({ cells }: SheetDrawing): ReadonlyMap<string, number> =>
  new Map(
    cells.flatMap((cell) => {
      const code = cell.column === CODE_COLUMN ? textOf(cell) : undefined;
      return code === undefined ? [] : [[code, cell.row]];
    }),
  );

/** Fills the first lines of a list: every cell with words, days or the first choice of its drop-down list. */
function fillList(sheet: SheetDrawing, lists: Report["lists"]): SheetDrawing {
  const code = sheet.cells.map(textOf).find((text) => text !== undefined && text in lists);
  const lines = code === undefined ? 0 : (lists[code] ?? 0);
  const bodyRows = [
    ...new Set(sheet.cells.filter(({ style }) => style.startsWith("input-")).map(({ row }) => row)),
  ];
  const filled = bodyRows.toSorted((one, other) => one - other).slice(0, lines);
  const cells = sheet.cells.map((cell) => {
    const content = filled.includes(cell.row) ? lineContent(cell) : undefined;
    return content === undefined ? cell : { ...cell, content };
  });
  return { ...sheet, cells };
}

function lineContent({ style, row }: DrawnCell): DrawnContent | undefined {
  switch (style) {
    case "input-text":
      return { kind: "text", text: `Giả định ${row}` };
    case "input-date":
      return { kind: "number", value: 44_000 };
    case "input-number":
      return { kind: "number", value: 1_000_000 };
    default:
      return undefined;
  }
}

function contentOf(figure: Figure): DrawnContent {
  if (typeof figure === "number") return { kind: "number", value: figure };
  if (typeof figure === "boolean") return { kind: "text", text: figure ? "Có" : "Không" };
  return /^\d{4}-/.test(figure)
    ? { kind: "number", value: (Date.parse(figure) - Date.parse("1899-12-30")) / 86_400_000 }
    : { kind: "text", text: figure };
}

const textOf = ({ content }: DrawnCell): string | undefined =>
  content.kind === "text" ? content.text : undefined;
