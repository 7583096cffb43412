import { contentAt, type Grid, indexesOf } from "../../workbook/grid";
import type { Pausable } from "../../base/pausable";
import { readJson } from "../../base/read-json";
import { textCell, type DrawnValue, type SheetDrawing, PLAIN_PAGE } from "../../workbook/drawing";
import { sheetOf } from "../../workbook/page";
import { sheetName, type SummaryInput } from "../setting/summary-input";
import type { SummaryLayout } from "../setting/summary-layout";
import { aboutRecord, stateRecords, type SheetsBeside, type StoredRecord } from "./state-rows";
import { RECORDS, type RecordKind, type Stored } from "./stored-records";

/** In the first cell. */
const MARK = "TONG_HOP_THI_DUA.STATE";
/** Characters; an Excel cell holds 32,767. Longer records continue in the rows below. */
const LONGEST = 32_000;

/** The sheet's content, by kind. */
export type StoredState = { readonly [K in RecordKind]: readonly Stored<K>[] };

/**
 * Draws the hidden sheet with the state for the next roll-up: one record a row, kind and JSON. Draws in
 * pieces.
 */
export function* drawingStateSheet(
  input: SummaryInput,
  layout: SummaryLayout,
  figures: SheetDrawing,
  beside: SheetsBeside,
): Pausable<SheetDrawing> {
  const records: StoredRecord[] = [];
  for (const record of stateRecords(input, layout, figures, beside)) {
    yield;
    records.push(record);
  }
  const cells: DrawnValue[] = [textCell(0, 0, MARK, "code")];
  let row = 1;
  for (const [kind, record] of [aboutRecord(input, records.length), ...records]) {
    yield;
    // Cells must not split surrogate pairs.
    const json = JSON.stringify(record).replace(/[\ud800-\udfff]/g, escaped);
    for (let at = 0; at < json.length; at += LONGEST) {
      cells.push(
        textCell(row, 0, at === 0 ? kind : "", "code"),
        textCell(row, 1, json.slice(at, at + LONGEST), "code"),
      );
      row += 1;
    }
  }
  return {
    ...sheetOf(sheetName(input, "state"), { cells }),
    visibility: "hidden",
    columnWidths: new Map([[1, 60]]),
    print: PLAIN_PAGE,
  };
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16)}`;

/** Returns whether a sheet holds the state, under any name. */
export const isStateSheet = (grid: Grid): boolean => contentAt(grid, 0, 0) === MARK;

/** Reads a summary's state in pieces; undefined if missing, damaged, or of another version. */
export function* readingState(grids: readonly Grid[]): Pausable<StoredState | undefined> {
  const grid = grids.find(isStateSheet);
  if (grid === undefined) return undefined;
  const texts: { readonly kind: string; json: string }[] = [];
  for (const row of indexesOf(grid.rows, 1)) {
    const kind = textAt(grid, row, 0);
    const last = texts.at(-1);
    if (kind !== "") texts.push({ kind, json: textAt(grid, row, 1) });
    else if (last !== undefined) last.json += textAt(grid, row, 1);
  }
  const state = {
    about: yield* recordsOf("about", texts),
    list: yield* recordsOf("list", texts),
    unit: yield* recordsOf("unit", texts),
    file: yield* recordsOf("file", texts),
    report: yield* recordsOf("report", texts),
    finding: yield* recordsOf("finding", texts),
    compared: yield* recordsOf("compared", texts),
    shown: yield* recordsOf("shown", texts),
    sheet: yield* recordsOf("sheet", texts),
  };
  const understood = Object.values(state).reduce((sum, { length }) => sum + length, 0);
  return state.about[0]?.records === understood - 1 ? state : undefined;
}

interface RecordText {
  readonly kind: string;
  readonly json: string;
}

/** Returns the records of one kind, without damaged ones. */
function* recordsOf<K extends RecordKind>(
  wanted: K,
  texts: readonly RecordText[],
): Pausable<readonly Stored<K>[]> {
  const found: Stored<K>[] = [];
  for (const { kind, json } of texts) {
    if (kind !== wanted) continue;
    yield;
    const record = readJson(json, RECORDS[wanted]);
    if (record !== undefined) found.push(record);
  }
  return found;
}

const textAt = (grid: Grid, row: number, column: number): string => {
  const content = contentAt(grid, row, column);
  return typeof content === "string" ? content : "";
};
