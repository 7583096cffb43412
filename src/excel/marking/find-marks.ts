import { refusedAmong } from "../host/refused-among";
import { protectionOf, type GuardedSheet } from "../host/sheet-protection";
import { isMarkFormula } from "./mark-sign";

/** An existing mark in a sheet. */
export interface ExistingMark {
  readonly format: Excel.ConditionalFormat;
  readonly formula: string;
  /** In A1 notation; "" if the format applies to several ranges. */
  readonly cell: string;
  /** As Excel formats colours: "#FFC7CE". */
  readonly fill: string;
  readonly colour: string;
}

export interface MarkedSheet extends GuardedSheet {
  readonly sheet: Excel.Worksheet;
  readonly marks: readonly ExistingMark[];
  /** Custom formats without a readable formula: possibly incomplete marks. */
  readonly unfinished: readonly Excel.ConditionalFormat[];
}

/**
 * Finds our marks on every sheet, in three round trips. Skips conditional formats that Excel does not report.
 */
export async function findMarks(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const listed = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type,items/id");
    return { sheet, formats };
  });
  await context.sync();
  const custom = listed.flatMap(({ sheet, formats }) =>
    formats.items.filter(({ type }) => type === "Custom").map((format) => ({ sheet, format })),
  );
  const requested = custom.map((one) => ({ ...one, mark: markOf(one.format), range: rangeOf(one.format) }));
  const unreported = await refusedAmong(
    context,
    requested.flatMap(({ mark, range }) => [mark, range]),
    ({ load }) => load(),
  );
  return worksheets.items.map((sheet) => {
    const ofSheet = requested.filter((one) => one.sheet === sheet);
    const reported = ofSheet
      .filter(({ mark }) => !unreported.has(mark))
      .map(({ mark, range }) => ({ ...mark.result(), cell: unreported.has(range) ? "" : range.result() }));
    const silent = ofSheet.filter(({ mark }) => unreported.has(mark)).map(({ format }) => format);
    const blank = reported.filter(({ formula }) => /^=?$/.test(formula)).map(({ format }) => format);
    return {
      sheet,
      name: sheet.name,
      protection: protectionOf(sheet.protection),
      marks: reported.filter(({ formula }) => isMarkFormula(formula)),
      unfinished: [...silent, ...blank],
    };
  });
}

/** A question with its answer after the next sync. */
interface PendingLoad<T> {
  readonly load: () => void;
  readonly result: () => T;
}

function markOf(format: Excel.ConditionalFormat): PendingLoad<Omit<ExistingMark, "cell">> {
  const { rule, format: look } = format.custom;
  return {
    load: () => {
      rule.load("formula");
      look.fill.load("color");
      look.font.load("color");
    },
    result: () => ({ format, formula: rule.formula, fill: look.fill.color, colour: look.font.color }),
  };
}

function rangeOf(format: Excel.ConditionalFormat): PendingLoad<string> {
  const requested: Excel.Range[] = [];
  return {
    load: () => {
      const range = format.getRangeOrNullObject();
      range.load("address");
      requested.push(range);
    },
    result: () => addressIn(requested.at(-1)),
  };
}

const addressIn = (range: Excel.Range | undefined): string =>
  range === undefined || range.isNullObject ? "" : cellOf(range.address);

/** Returns "B3" for "Sheet1!$B$3". */
export const cellOf = (address: string): string =>
  address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
