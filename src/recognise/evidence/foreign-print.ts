import type { Fingerprint } from "../../base/codes";
import type { BlankArea } from "../plan/blank-form";
import { forEachItem, cellKey, type Grid, type WorkbookGrids } from "../../workbook/grid";
import { summaryMark } from "../copies/summary-mark";
import { readAreas } from "../reading/read-areas";
import { foldText } from "../recognition/fold-text";
import { hasWord } from "../../base/text";

/** The printed texts of a workbook without our marks, which identify copies of one form. */
export interface PrintedContent {
  /** Names of its visible sheets. */
  readonly sheets: readonly string[];
  /** The first texts of each sheet, normalised for comparison. */
  readonly texts: readonly string[];
  /** Number of cells with typed content; a blank form has the fewest. */
  readonly filled: number;
  /** The blank form of this summary. */
  readonly summaryOf?: Fingerprint;
  /** The areas of that form in the summary. */
  readonly areas?: readonly BlankArea[];
}

/** A form's head has fewer rows; entries are below it. */
const HEAD_ROWS = 15;
const MOST_TEXTS = 60;
/** Longer texts are compared by their beginning. */
const LONGEST_TEXT = 60;

/** Collects the printed texts of the visible sheets of a workbook. */
export function printedContent({ grids }: WorkbookGrids): PrintedContent {
  const visible = grids.filter(({ visibility }) => visibility === "visible");
  const [mark] = grids.flatMap((grid) => summaryMark(grid) ?? []);
  return {
    sheets: visible.map(({ sheet }) => sheet),
    texts: [...new Set(visible.flatMap(headTexts))].slice(0, MOST_TEXTS),
    filled: visible.reduce((sum, grid) => sum + filledCells(grid), 0),
    summaryOf: mark?.form,
    areas: mark && readAreas(grids),
  };
}

function headTexts({ rows }: Grid): readonly string[] {
  const texts: string[] = [];
  let headRows = 0;
  forEachItem(rows, ({ values }) => {
    headRows += 1;
    if (headRows > HEAD_ROWS || texts.length > MOST_TEXTS) return;
    forEachItem(values, (content) => {
      const text = typeof content === "string" ? foldText(content).slice(0, LONGEST_TEXT) : "";
      if (hasWord(text)) texts.push(text);
    });
  });
  return texts;
}

function filledCells({ rows, formulas }: Grid): number {
  let found = 0;
  forEachItem(rows, ({ values }, row) => {
    forEachItem(values, (content, column) => {
      if (content !== "" && !formulas.has(cellKey(row, column))) found += 1;
    });
  });
  return found;
}
