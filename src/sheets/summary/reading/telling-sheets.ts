import type { Grid } from "../../../domain/grid/grid";
import { LEDGER_WORDS } from "../../words/summary/ledger-words";
import { SOURCES_WORDS } from "../../words/summary/sources-words";
import { FINDINGS_WORDS, SUMMARY_SHEETS } from "../../words/summary/summary-words";
import { locateFiles, saysNoFiles } from "./read-stored-files";
import type { KeptProblem } from "./stored-summary";
import { locateTable, sheetHolding } from "./sheet-table";

/** The sheets without which a roll-up cannot go on: figures, what was decided, what was found. */
export interface TellingSheets {
  readonly sources: Grid | undefined;
  readonly ledger: Grid | undefined;
  readonly findings: Grid | undefined;
  /** Those that are not there, or do not hold their table: taken for empty ones, everything on them would be lost. */
  readonly missing: readonly KeptProblem[];
}

const OF_SOURCES = SOURCES_WORDS.headings;
const OF_LEDGER = LEDGER_WORDS.headings;
const OF_FINDINGS = FINDINGS_WORDS.headings;

const HEADINGS = {
  sources: [OF_SOURCES.code, OF_SOURCES.value, OF_SOURCES.fingerprint],
  ledger: [OF_LEDGER.kind, OF_LEDGER.text, OF_LEDGER.amount],
  findings: [OF_FINDINGS.severity, OF_FINDINGS.sentence, FINDINGS_WORDS.marks.rule],
} as const;

/** Finds the sheets by their names; where one was renamed, by what stands above its table. */
export function tellingSheets(grids: readonly Grid[]): TellingSheets {
  const find = (which: keyof typeof HEADINGS): Grid | undefined =>
    sheetHolding(grids, SUMMARY_SHEETS[which], HEADINGS[which]);
  const sources = find("sources");
  const ledger = find("ledger");
  const findings = find("findings");
  const holdsTable = (grid: Grid | undefined, which: keyof typeof HEADINGS): boolean =>
    grid !== undefined && locateTable(grid, HEADINGS[which]) !== undefined;
  return {
    sources,
    ledger,
    findings,
    missing: [
      ...(holdsTable(sources, "sources") ? [] : [gone(SUMMARY_SHEETS.sources)]),
      ...(holdsTable(ledger, "ledger") ? [] : [gone(SUMMARY_SHEETS.ledger)]),
      ...(locateFiles(grids) === undefined && !saysNoFiles(grids) ? [gone(SUMMARY_SHEETS.files)] : []),
      // Where nothing was found there is no table on it.
      ...(findings === undefined ? [gone(SUMMARY_SHEETS.findings)] : []),
    ],
  };
}

const gone = (sheet: string): KeptProblem => ({ place: { sheet, cell: "A1" }, fault: "no-sheet", found: "" });
