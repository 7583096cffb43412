import type { Page } from "playwright-core";

/**
 * Returns the complete state of the stand-in's workbook as text, which is equal exactly if the workbooks are.
 */
export function bookState(page: Page): Promise<string> {
  return page.evaluate(() => {
    const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
      typeof value === "object" && value !== null;
    /** Cells, rows and columns that were only read. */
    const isUntouched = (value: unknown): boolean =>
      isRecord(value) &&
      Object.entries(value).every(
        ([name, member]) =>
          name === "row" ||
          name === "column" ||
          member === undefined ||
          member === false ||
          (isRecord(member) && Object.keys(member).length === 0),
      );
    const plain = (name: string, value: unknown): unknown => {
      // Ids count up, and back references would repeat the whole.
      if (name === "id" || name === "book" || name === "sheet") return undefined;
      if (name === "isHidden" && value === false) return undefined;
      if (!(value instanceof Map)) return value;
      return [...value]
        .filter(([, member]) => !isUntouched(member))
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    };
    const { sheets, names, styles, customXmlParts, customProperties, settings } = standIn.host.book;
    return JSON.stringify({ sheets, names, styles, customXmlParts, customProperties, settings }, plain, 1);
  });
}

/** Returns the first lines where two states differ; empty if they are equal. */
export function differences(before: string, after: string): readonly string[] {
  if (before === after) return [];
  const [one, other] = [before.split("\n"), after.split("\n")];
  const start = one.findIndex((line, index) => line !== other[index]);
  return [
    ...one.slice(start, start + 5).map((line) => `- ${line}`),
    ...other.slice(start, start + 5).map((line) => `+ ${line}`),
  ];
}

/** Returns the names of the visible sheets. */
export function visibleSheets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    standIn.host.book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
  );
}

/** Returns the values of a sheet, row by row; "" for empty cells. */
export function shownValues(page: Page, sheet: string): Promise<(string | number | boolean)[][]> {
  return page.evaluate((name) => {
    const found = standIn.host.book.sheetNamed(name);
    const { bottom = -1, right = -1 } = found?.usedArea(true) ?? {};
    return Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: right + 1 }, (_unused, column) => found?.value(row, column) ?? ""),
    );
  }, sheet);
}

/** Returns the selection as its sheet and zero-based corner. */
export function selection(
  page: Page,
): Promise<{ readonly sheet: string; readonly row: number; readonly column: number }> {
  return page.evaluate(() => {
    const { sheet, area } = standIn.host.book.selection;
    return { sheet: sheet.name, row: area.top, column: area.left };
  });
}
