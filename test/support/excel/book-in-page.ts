import type { Page } from "playwright-core";

/** Everything the stand-in's workbook holds, in one text that is the same exactly when the workbook is. */
export function bookState(page: Page): Promise<string> {
  return page.evaluate(() => {
    const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
      typeof value === "object" && value !== null;
    /** Cells, rows and columns that were looked at once, and nothing more. */
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
      // Ids count up, and what leads back to the whole is told once.
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

/** Where two states of a workbook begin to differ: a few lines of each, none when they are the same. */
export function differences(before: string, after: string): readonly string[] {
  if (before === after) return [];
  const [one, other] = [before.split("\n"), after.split("\n")];
  const start = one.findIndex((line, index) => line !== other[index]);
  return [
    ...one.slice(start, start + 5).map((line) => `- ${line}`),
    ...other.slice(start, start + 5).map((line) => `+ ${line}`),
  ];
}

/** The sheets a user sees. */
export function visibleSheets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    standIn.host.book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
  );
}

/** What the cells of a sheet show, row by row; empty cells are "". */
export function shownValues(page: Page, sheet: string): Promise<(string | number | boolean)[][]> {
  return page.evaluate((name) => {
    const found = standIn.host.book.sheetNamed(name);
    const { bottom = -1, right = -1 } = found?.usedArea(true) ?? {};
    return Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: right + 1 }, (_unused, column) => found?.value(row, column) ?? ""),
    );
  }, sheet);
}

/** What is selected, as "Sheet!A1" by sheet and zero-based corner. */
export function selection(
  page: Page,
): Promise<{ readonly sheet: string; readonly row: number; readonly column: number }> {
  return page.evaluate(() => {
    const { sheet, area } = standIn.host.book.selection;
    return { sheet: sheet.name, row: area.top, column: area.left };
  });
}
