import type { DateSystem } from "../../workbook/grid";
import { codeBook, type BookEntry, type CodeBook, type CodedPart } from "../codec/code-book";
import { PLAN_TABLES } from "../tables/plan-tables";
import { keptCode } from "../codec/table";
import { rowsOf, type LocatedTable } from "./sheet-rows";

/** What may be called by its name as well. */
const NAMED: ReadonlySet<CodedPart> = new Set(["level", "sector", "round"]);

/**
 * The codes the tables define, looked up before anything else is read, so that every cell may name any of them. A row whose
 * code is missing counts, too: it is reported there, and nobody who means all rows is told that there are none.
 */
export function bookOf(located: readonly LocatedTable[], system: DateSystem): CodeBook {
  const rows = rowsOf(located, { system, book: codeBook(new Map()), problems: [], checks: [] });
  const entries = new Map<CodedPart, readonly BookEntry[]>();
  for (const each of PLAN_TABLES) {
    const { table, columns } = each;
    const keepsFormer = keptCode(each) !== undefined;
    for (const { code: column, defines } of columns) {
      if (defines === undefined) continue;
      const defined = rows(table).map((row) => ({
        code: row.at(column).tidy,
        name: NAMED.has(defines) ? row.at("NAME").tidy : "",
        former: keepsFormer ? row.at("FORMER").tidy : "",
      }));
      entries.set(defines, defined);
    }
  }
  return codeBook(entries);
}
