import { refusedAmong } from "../host/refused-among";
import { cellOf } from "./find-marks";
import { hasExcelApi } from "../host/run-in-excel";

/** An existing note or comment. */
export interface ExistingRemark {
  readonly remark: Remark;
  /** In A1 notation; "" if Excel does not report it. */
  readonly cell: string;
  readonly text: string;
}

/** The notes and comments of a sheet, as far as this Excel reports them. */
export interface RemarkedSheet {
  readonly existing: readonly ExistingRemark[];
  /** Adds one of the first supported kind; undefined if Excel supports none. */
  readonly add: Remarks["add"] | undefined;
}

interface Located {
  readonly sheet: Excel.Worksheet;
  readonly remark: Remark;
}

/** Finds the notes and comments of sheets, in two round trips unless Excel refuses a part. */
export async function findRemarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<Excel.Worksheet, RemarkedSheet>> {
  const kinds = sheets.flatMap((sheet) => remarksOf(context, sheet).map((remarks) => ({ sheet, remarks })));
  const unreported = await refusedAmong(context, kinds, ({ remarks }) => remarks.load());
  const reported = kinds.filter((kind) => !unreported.has(kind));
  const found = reported.flatMap(({ sheet, remarks }) =>
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
        existing: [...ranges]
          .filter(([one]) => one.sheet === sheet)
          .map(([one, range]) => ({
            remark: one.remark,
            cell: nowhere.has(one) ? "" : cellOf(range.address),
            text: one.remark.content,
          })),
        add: reported.find((kind) => kind.sheet === sheet)?.remarks.add,
      },
    ]),
  );
}

/** A note or comment on a cell. */
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
 * Prefers notes if this Excel has them (1.18): they show no author. Also checks the library: the npm build
 * has no notes even if Excel reports the set. Comments exist since 1.10, but Excel 2021 reports that set and
 * returns NotImplemented (office-js issue 1847).
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
    // The workbook's collection accepts ranges of any sheet.
    add: (range, text) => context.workbook.comments.add(range, text),
  };
}
