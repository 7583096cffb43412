import { hasExcelApi } from "../run-in-excel";

/** A note or comment beside a cell. */
export interface Remark {
  readonly content: string;
  readonly getLocation: () => Excel.Range;
  readonly delete: () => void;
}

/** The remarks of one sheet. */
export interface Remarks {
  readonly load: () => void;
  readonly items: () => readonly Remark[];
  readonly add: (range: Excel.Range, text: string) => void;
}

/**
 * Notes where this Excel knows them (1.18): they carry no name of an author who did not write them. Comments elsewhere,
 * which every Excel since 2021 has.
 */
export function remarksOf(context: Excel.RequestContext, sheet: Excel.Worksheet): readonly Remarks[] {
  return hasExcelApi("1.18") ? [notes(sheet), comments(context, sheet)] : [comments(context, sheet)];
}

function notes(sheet: Excel.Worksheet): Remarks {
  const { notes: collection } = sheet;
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
