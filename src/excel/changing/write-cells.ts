import { parseA1, isCellError, sheetKey } from "../../workbook/grid";
import type { CellWrite, NewContent } from "../../workbook/files";
import { changeSheets } from "../host/change-sheets";
import { textEntry } from "../painting/entry-of";
import { cellContent, formulaIn } from "../reading/cell-content";
import { refusedAmong } from "../host/refused-among";
import { openSheets, type OpenSheet } from "./open-sheets";

const TEXT_FORMAT = "@";
const GENERAL = "General";

interface Target {
  readonly write: CellWrite;
  readonly range: Excel.Range;
}

/**
 * Fills cells, all or none, and returns their previous contents. Throws a HostStop if a sheet is missing or
 * has a password, the file is read-only, or Excel refuses one of the contents.
 */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
): Promise<readonly CellWrite[]> {
  const sheets = await openSheets(
    context,
    writes.map(({ place }) => place.sheet),
  );
  const targets = await readTargets(context, sheets, writes);
  const before = targets.map(currentContent);
  await changeSheets(context, {
    sheets: [...sheets.values()],
    act: () => {
      for (const target of targets) fill(target);
    },
    missed: async () => {
      const now = await readTargets(context, sheets, writes);
      return now.find((target) => !holds(target))?.write.place;
    },
    differing: async () => {
      const now = (await readTargets(context, sheets, writes)).map(currentContent);
      const changed = before.filter((write, index) => JSON.stringify(write) !== JSON.stringify(now[index]));
      return [...new Set(changed.map(({ place }) => sheets.get(sheetKey(place.sheet))?.name ?? place.sheet))];
    },
    putBack: async () => {
      const now = await readTargets(context, sheets, before);
      await refusedAmong(context, now, fill);
    },
  });
  return before;
}

async function readTargets(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, OpenSheet>,
  writes: readonly CellWrite[],
): Promise<readonly Target[]> {
  const targets = writes.map((write): Target => {
    const sheet = sheets.get(sheetKey(write.place.sheet));
    if (sheet === undefined || parseA1(write.place.cell) === undefined) {
      throw new Error(`No cell: ${write.place.sheet}!${write.place.cell}`);
    }
    const range = sheet.sheet.getRange(write.place.cell);
    range.load("values,valueTypes,formulas,numberFormat,format/font/name");
    return { write, range };
  });
  await context.sync();
  return targets;
}

/** Returns the current content of the cell, with the formats that filling it changes. */
function currentContent({ write, range }: Target): CellWrite {
  const { place, look } = write;
  const numberFormat: unknown = range.numberFormat[0]?.[0];
  const font: unknown = range.format.font.name;
  return {
    place,
    content: contentOf(range),
    look: {
      ...(typeof numberFormat === "string" ? { numberFormat } : {}),
      ...(look?.font !== undefined && typeof font === "string" ? { font } : {}),
    },
  };
}

function contentOf(range: Excel.Range): NewContent {
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  const cell = { value, valueType: range.valueTypes[0]?.[0], formula };
  const text = formulaIn(cell);
  if (text !== undefined) return { kind: "formula", text };
  const content = cellContent(cell);
  if (content === undefined) return { kind: "empty" };
  if (typeof content === "number") return { kind: "number", value: content };
  if (typeof content === "boolean") return { kind: "boolean", value: content };
  // An error constant: entering its text gives the same error.
  return isCellError(content) ? { kind: "formula", text: content.error } : { kind: "text", text: content };
}

/** Returns whether the cell holds its new content; Excel writes formulas and line breaks in its own way. */
function holds({ write: { content }, range }: Target): boolean {
  const found = contentOf(range);
  if (found.kind !== content.kind)
    return content.kind === "text" && content.text === "" && found.kind === "empty";
  switch (content.kind) {
    case "number":
    case "boolean":
      return "value" in found && found.value === content.value;
    case "text":
      return "text" in found && withoutReturns(found.text) === withoutReturns(content.text);
    case "formula":
    case "empty":
      return true;
  }
}

const withoutReturns = (text: string): string => text.replaceAll("\r", "");

/** Formats first: the text format decides how Excel interprets an entry. */
function fill({ write: { content, look }, range }: Target): void {
  const before: unknown = range.numberFormat[0]?.[0];
  const isText = content.kind === "text" || content.kind === "empty";
  const wanted = look?.numberFormat ?? (!isText && before === TEXT_FORMAT ? GENERAL : undefined);
  if (wanted !== undefined && wanted !== before) range.numberFormat = [[wanted]];
  if (look?.font !== undefined) range.format.font.name = look.font;
  range.formulas = [[entryOf(content, (wanted ?? before) === TEXT_FORMAT)]];
}

function entryOf(content: NewContent, hasTextFormat: boolean): string | number | boolean {
  switch (content.kind) {
    case "number":
    case "boolean":
      return content.value;
    case "text":
      return textEntry(content.text, hasTextFormat);
    case "formula":
      return `=${content.text}`;
    case "empty":
      return "";
  }
}
