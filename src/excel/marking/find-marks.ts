import { protectionOf, type GuardedSheet } from "../sheet-protection";
import { isMarkFormula, isMarkOf } from "./mark-sign";
import { remarksOf, type Remark, type Remarks } from "./remarks";

/** What marks stand on a sheet, and what else stands beside its cells. */
export interface MarkedSheet extends GuardedSheet {
  readonly sheet: Excel.Worksheet;
  readonly marks: readonly Excel.ConditionalFormat[];
  /** Remarks of ours that nobody has changed. */
  readonly ownRemarks: readonly Remark[];
  /** Cells with a remark of somebody else, as A1 addresses. */
  readonly remarked: ReadonlySet<string>;
  readonly remarks: readonly Remarks[];
}

/** Looks for our marks on every sheet, in three round trips. */
export async function findMarks(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const listed = worksheets.items.map((sheet) => list(context, sheet));
  await context.sync();
  const located = listed.map(locate);
  await context.sync();
  return located.map(markedSheet);
}

/** Formats and remarks of a sheet that were asked for; filled with the next sync. */
interface ListedSheet {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly remarks: readonly Remarks[];
}

function list(context: Excel.RequestContext, sheet: Excel.Worksheet): ListedSheet {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/type");
  const remarks = remarksOf(context, sheet);
  for (const kind of remarks) kind.load();
  return { sheet, formats, remarks };
}

interface LocatedFormat {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly range: Excel.Range;
}

interface LocatedRemark {
  readonly remark: Remark;
  readonly range: Excel.Range;
}

interface LocatedSheet extends ListedSheet {
  readonly rules: readonly LocatedFormat[];
  readonly places: readonly LocatedRemark[];
}

function locate(listed: ListedSheet): LocatedSheet {
  const custom = listed.formats.items.filter(({ type }) => type === "Custom");
  const remarks = listed.remarks.flatMap((kind) => kind.items());
  return { ...listed, rules: custom.map(locateFormat), places: remarks.map(locateRemark) };
}

function locateFormat(format: Excel.ConditionalFormat): LocatedFormat {
  const { rule } = format.custom;
  rule.load("formula");
  const range = format.getRangeOrNullObject();
  range.load("address");
  return { format, rule, range };
}

function locateRemark(remark: Remark): LocatedRemark {
  const range = remark.getLocation();
  range.load("address");
  return { remark, range };
}

function markedSheet({ sheet, rules, places, remarks }: LocatedSheet): MarkedSheet {
  const marks = rules.filter(({ rule }) => isMarkFormula(rule.formula));
  const isOurs = ({ remark, range }: LocatedRemark): boolean =>
    marks.some((mark) => cellOf(mark.range) === cellOf(range) && isMarkOf(mark.rule.formula, remark.content));
  return {
    sheet,
    name: sheet.name,
    protection: protectionOf(sheet.protection),
    marks: marks.map(({ format }) => format),
    ownRemarks: places.filter(isOurs).map(({ remark }) => remark),
    remarked: new Set(places.filter((place) => !isOurs(place)).map(({ range }) => cellOf(range))),
    remarks,
  };
}

/** "Sheet1!$B$3" → "B3"; "" where a format applies to no single range. */
function cellOf(range: Excel.Range): string {
  if (range.isNullObject) return "";
  return range.address.slice(range.address.lastIndexOf("!") + 1).replaceAll("$", "");
}
