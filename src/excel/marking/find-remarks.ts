import { refusedAmong } from "../host/refused-among";
import { cellOf } from "./find-marks";
import { hasExcelApi } from "../host/run-in-excel";

/** A remark as it stands beside a cell. */
export interface StandingRemark {
  readonly remark: Remark;
  /** As A1; "" where Excel does not tell it. */
  readonly cell: string;
  readonly text: string;
}

/** The remarks of a sheet, as far as this Excel tells them. */
export interface RemarkedSheet {
  readonly standing: readonly StandingRemark[];
  /** Adds one, of the first kind that this Excel tells; absent where it tells none. */
  readonly add: Remarks["add"] | undefined;
}

interface Located {
  readonly sheet: Excel.Worksheet;
  readonly remark: Remark;
}

/** Looks for the notes and comments of sheets, in two round trips where Excel refuses nothing. */
export async function findRemarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<Excel.Worksheet, RemarkedSheet>> {
  const kinds = sheets.flatMap((sheet) => remarksOf(context, sheet).map((remarks) => ({ sheet, remarks })));
  const untold = await refusedAmong(context, kinds, ({ remarks }) => remarks.load());
  const told = kinds.filter((kind) => !untold.has(kind));
  const found = told.flatMap(({ sheet, remarks }) =>
    remarks.items().map((remark): Located => ({ sheet, remark })),
  );
  const ranges = new Map<Located, Excel.Range>();
  const nowhere = await refusedAmong(context, found, (one) => {
    const range = one.remark.getLocation();
    range.load("address");
    ranges.set(one, range);
  });
  return new Map(
    sheets.map((sheet) => [
      sheet,
      {
        standing: [...ranges]
          .filter(([one]) => one.sheet === sheet)
          .map(([one, range]) => ({
            remark: one.remark,
            cell: nowhere.has(one) ? "" : cellOf(range.address),
            text: one.remark.content,
          })),
        add: told.find((kind) => kind.sheet === sheet)?.remarks.add,
      },
    ]),
  );
}

/** A note or comment beside a cell. */
interface Remark {
  readonly content: string;
  readonly getLocation: () => Excel.Range;
  readonly delete: () => void;
}

/** The notes or the comments of one sheet. */
interface Remarks {
  readonly load: () => void;
  readonly items: () => readonly Remark[];
  readonly add: (range: Excel.Range, text: string) => void;
}

/**
 * Notes first, where this Excel knows them (1.18): they carry no name of an author who did not write them. The library is
 * asked as well: copies of the npm build have no notes, even if Excel claims the set. Comments are there since 1.10, but Excel 2021
 * claims that and answers NotImplemented (office-js issue 1847).
 */
function remarksOf(context: Excel.RequestContext, sheet: Excel.Worksheet): readonly Remarks[] {
  return hasExcelApi("1.18") && "notes" in sheet
    ? [notes(sheet), comments(context, sheet)]
    : [comments(context, sheet)];
}

function notes({ notes: collection }: Excel.Worksheet): Remarks {
  return {
    load: () => collection.load("items/content"),
    items: () => collection.items,
    add: (range, text) => collection.add(range, text),
  };
}

function comments(context: Excel.RequestContext, sheet: Excel.Worksheet): Remarks {
  const { comments: collection } = sheet;
  return {
    load: () => collection.load("items/content"),
    items: () => collection.items,
    // By the workbook's collection: it takes a range of any sheet.
    add: (range, text) => context.workbook.comments.add(range, text),
  };
}
