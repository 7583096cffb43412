import { a1, areaA1 } from "../../grid/address";
import { isCellError } from "../../grid/grid";
import type { CellContent } from "../../grid/grid";
import type { DrawnCell } from "../../drawing/drawing";
import type { Formula } from "../../formula/formula";
import { formulaText } from "../../formula/formula-text";
import { withinLimit } from "../limits";
import type { CellTexts } from "../workbook/shared-strings";
import { spreadsheetText } from "../xml/spreadsheet-text";
import type { SharedFormula } from "./shared-formulas";
import type { FormatIndex } from "../styles/styles-part";
import { element, escapeText } from "../xml/xml";

/** First characters that make Excel take a typed text for a formula. */
const FORMULA_MARKS: ReadonlySet<string> = new Set(["=", "+", "-", "@"]);

/** The parts of a workbook that writing a cell needs. */
export interface CellSurroundings {
  readonly strings: CellTexts;
  readonly formatIndex: FormatIndex;
}

/** Writes one cell. `result` is the result of its formula, for programs that do not calculate. */
export function cellXml(
  cell: DrawnCell,
  { strings, formatIndex }: CellSurroundings,
  result: CellContent | undefined,
  shared?: SharedFormula,
): string {
  const { content, style } = cell;
  const isQuoted = content.kind === "text" && FORMULA_MARKS.has(content.text.charAt(0));
  const start = `<c r="${a1(cell.row, cell.column)}" s="${formatIndex(style, isQuoted)}"`;
  switch (content.kind) {
    case "empty":
      return `${start}/>`;
    case "number":
      return `${start}><v>${numberText(content.value)}</v></c>`;
    case "text":
      return content.text === ""
        ? `${start}/>`
        : `${start}${strings.of(withinLimit(content.text, "cell text"))}</c>`;
    case "formula":
      return `${start}${typeOf(result)}>${formulaXml(content.formula, shared)}${valueXml(result)}</c>`;
  }
}

function formulaXml(formula: Formula, shared: SharedFormula | undefined): string {
  const ref = shared?.area && areaA1(shared.area);
  if (shared !== undefined && ref === undefined) return `<f t="shared" si="${shared.group}"/>`;
  const text = escapeText(spreadsheetText(withinLimit(formulaText(formula), "formula")));
  return element("f", { t: shared && "shared", ref, si: shared?.group }, text);
}

function typeOf(result: CellContent | undefined): string {
  if (isCellError(result)) return ' t="e"';
  if (typeof result === "string") return ' t="str"';
  return typeof result === "boolean" ? ' t="b"' : "";
}

function valueXml(result: CellContent | undefined): string {
  if (result === undefined) return "";
  if (isCellError(result)) return `<v>${result.error}</v>`;
  if (typeof result === "string") return `<v>${escapeText(spreadsheetText(result))}</v>`;
  return `<v>${numberText(Number(result))}</v>`;
}

/** Formats a number; throws if no cell can hold it. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`No number a cell can hold: ${value}`);
  return String(value);
}
