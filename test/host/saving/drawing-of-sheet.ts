import type {
  DrawnCell,
  DrawnContent,
  DrawnLink,
  DrawnValidation,
  SheetDrawing,
  ValidationRule,
} from "../../../src/workbook/drawing/drawing";
import type { Cell } from "../model/cell";
import { hasContent } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { parseAddress } from "../model/sheet-areas";
import type { Validation } from "../model/validation";
import { asMembers } from "../protocol/arguments";
import { chartsOfSheet } from "./charts-of-sheet";
import { emphasisOf, lookOfCell } from "./look-of-cell";
import { parseFormula } from "./parse-formula";
import { printOfSheet } from "./print-of-sheet";
import { wordOf } from "./word-of";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;
/** Padding and widest digit of a column, in pixels; a pixel is three quarters of a point. */
const PADDING = 5;
const DIGIT = 8;

/** Returns a sheet as a Drawing; throws if a Drawing cannot express something. */
export function drawingOfSheet(sheet: Sheet): SheetDrawing {
  const columns = [...sheet.columns];
  const { freeze, autoFilter, tabColor } = sheet;
  const hiddenRows = [...sheet.rows].flatMap(([index, { isHidden }]) => (isHidden === true ? [index] : []));
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    cells: [...sheet.cells.values()].flatMap((cell) => drawnCell(sheet, cell)),
    columnWidths: new Map(
      columns.flatMap(([index, { size }]) =>
        size === undefined ? [] : [[index, Math.max(0, (size / 0.75 - PADDING) / DIGIT)] as const],
      ),
    ),
    rowHeights: new Map(
      [...sheet.rows].flatMap(([index, { size }]) => (size === undefined ? [] : [[index, size] as const])),
    ),
    hiddenColumns: columns.flatMap(([index, { isHidden }]) => (isHidden === true ? [index] : [])),
    merges: sheet.merges,
    validations: sheet.validations.map(drawnValidation),
    conditionalFormats: sheet.conditionalFormats.flatMap((format) =>
      format.areas.map((area) => ({
        area,
        formula: parseFormula(format.formula.slice(1)),
        emphasis: emphasisOf(format),
      })),
    ),
    links: [...sheet.cells.values()].flatMap((cell) => drawnLink(sheet, cell)),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(sheet.charts.length > 0 && { charts: chartsOfSheet(sheet) }),
    isProtected: sheet.protection !== undefined,
    print: printOfSheet(sheet),
    showGridlines: sheet.showGridlines,
    ...(freeze === undefined ? {} : { freeze }),
    ...(autoFilter === undefined ? {} : { filter: autoFilter.area }),
    ...tableOf(sheet),
    ...(tabColor === "" ? {} : { tabColour: tabColor.slice(1) }),
  };
}

function tableOf({ tables: [table, ...others], name }: Sheet): Pick<SheetDrawing, "table"> {
  if (others.length > 0) throw new Error(`The file writer has no word for two tables on "${name}"`);
  return table === undefined ? {} : { table: { name: table.name, area: table.area } };
}

function drawnCell(sheet: Sheet, cell: Cell): DrawnCell[] {
  const { row, column } = cell;
  const style = lookOfCell(sheet, row, column);
  if (style === undefined && !hasContent(cell)) return [];
  if (style === undefined) {
    throw new Error(
      `The cell in row ${row + 1}, column ${column + 1} of "${sheet.name}" has no look of ours`,
    );
  }
  return [{ row, column, style, content: contentOf(cell) }];
}

function contentOf({ formula, value }: Cell): DrawnContent {
  if (formula !== undefined) return { kind: "formula", formula: parseFormula(formula.slice(1)) };
  if (value === undefined) return { kind: "empty" };
  if (typeof value === "boolean") throw new Error("The file writer has no truth values");
  return typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value };
}

function drawnLink(sheet: Sheet, { row, column, hyperlink }: Cell): DrawnLink[] {
  if (hyperlink === undefined) return [];
  const target = parseAddress(hyperlink.documentReference ?? "");
  if (target === undefined) throw new Error(`A link of "${sheet.name}" leads out of the workbook`);
  const { area } = target;
  return [{ row, column, toSheet: target.sheet ?? sheet.name, toRow: area.top, toColumn: area.left }];
}

function drawnValidation({ area, rule, errorAlert, prompt }: Validation): DrawnValidation {
  return {
    area,
    rule: validationRule(rule),
    words: {
      promptTitle: wordOf(prompt.title),
      prompt: wordOf(prompt.message),
      errorTitle: wordOf(errorAlert.title),
      error: wordOf(errorAlert.message),
    },
    severity: errorAlert.style === "Warning" ? "warning" : "stop",
  };
}

function validationRule(rule: Validation["rule"]): ValidationRule {
  const [kind = "none", given = {}] = Object.entries(rule)[0] ?? [];
  const parts = asMembers(given);
  const formula = (name: string): string => wordOf(parts[name]).replace(/^=/, "");
  if (kind === "list") return { kind, name: formula("source") };
  if (kind === "custom") return { kind, formula: parseFormula(formula("formula")) };
  if (kind === "date") return { kind, from: Number(formula("formula1")), to: Number(formula("formula2")) };
  throw new Error(`The file writer has no validation of the kind ${kind}`);
}
