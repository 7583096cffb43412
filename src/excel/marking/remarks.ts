import { hasExcelApi } from "../host/run-in-excel";

/** A note or comment beside a cell. */
export interface Remark {
  readonly content: string;
  readonly getLocation: () => Excel.Range;
  readonly delete: () => void;
}

/** The notes or the comments of one sheet. */
export interface Remarks {
  readonly load: () => void;
  readonly items: () => readonly Remark[];
  readonly add: (range: Excel.Range, text: string) => void;
}

/**
 * Notes first, where this Excel knows them (1.18): they carry no name of an author who did not write them. The library is
 * asked as well: copies of the npm build have no notes, whatever Excel claims. Comments are there since 1.10, but Excel 2021
 * claims that and answers NotImplemented (office-js issue 1847).
 */
export function remarksOf(context: Excel.RequestContext, sheet: Excel.Worksheet): readonly Remarks[] {
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
