import { tidyText } from "../../../domain/text/fold-typing";
import type { PlanColumn, PlanTable } from "../plan-tables";
import { codeBook, type BookEntry, type CodeBook, type CodedPart } from "./code-book";
import type { PlanSources } from "./plan-sources";
import { rawAt, type SourceRow } from "./source-row";

/** The codes the tables define, looked up before anything else is read, so that every cell may name any of them. */
export function bookOf({ rows }: PlanSources): CodeBook {
  const codes = <T extends PlanTable>(table: T, column: PlanColumn<T>, name?: PlanColumn<T>) =>
    rows(table).flatMap((source) => entryOf(source, column, name) ?? []);
  const entries = new Map<CodedPart, readonly BookEntry[]>([
    ["level", codes("level", "CODE", "NAME")],
    ["sector", codes("sector", "CODE", "NAME")],
    ["round", codes("round", "CODE", "NAME")],
    ["section", codes("section", "CODE")],
    ["element", codes("element", "CODE")],
    ["indicator", codes("indicator", "CODE")],
    ["register", codes("register", "REGISTER")],
    ["column", codes("register", "COLUMN")],
    ["unit", codes("unit", "CODE")],
  ]);
  return codeBook(entries);
}

function entryOf<T extends PlanTable>(
  source: SourceRow<T>,
  column: PlanColumn<T>,
  name: PlanColumn<T> | undefined,
): BookEntry | undefined {
  const code = shown(source, column);
  if (code === "") return undefined;
  const called = name === undefined ? "" : shown(source, name);
  return called === "" ? { code } : { code, name: called };
}

function shown<T extends PlanTable>(source: SourceRow<T>, column: PlanColumn<T>): string {
  const content = rawAt(source, column);
  return content === undefined || typeof content === "object" ? "" : tidyText(String(content));
}
