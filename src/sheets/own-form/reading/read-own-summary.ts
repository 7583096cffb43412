import { fingerprint, isoDate, type Fingerprint, type IsoDate, type UnitCode } from "../../../domain/codes";
import type { FigureKey, Ledger } from "../../../domain/desk/ledger";
import type { FindingOf } from "../../../domain/finding";
import type { Grid } from "../../../domain/grid";
import type { OwnForm } from "../../../domain/own-form/own-form";
import { OWN_ROUND, ownPlan } from "../../../domain/own-form/own-plan";
import type { RejectedFile } from "../../../domain/rejection";
import type { SourceFile } from "../../../domain/source-file";
import type { Submission } from "../../../domain/submission";
import type { WorkbookGrids } from "../../../domain/workbook-grids";
import { keptReports, receivedFigure, toldReports } from "../../summary/reading/kept-reports";
import type { KeptProblem } from "../../summary/reading/kept-summary";
import { readBoard } from "../../summary/reading/read-board";
import { locateFiles, readKeptFiles } from "../../summary/reading/read-kept-files";
import { readKeptFindings } from "../../summary/reading/read-kept-findings";
import { readLedger } from "../../summary/reading/read-ledger";
import { readShownFigure } from "../../summary/reading/read-shown-figure";
import { readSources } from "../../summary/reading/read-sources";
import { locateTable } from "../../summary/reading/sheet-table";
import { LEDGER_WORDS } from "../../words/ledger-words";
import { OWN_FORM_MARK } from "../../words/own-form-words";
import { SOURCES_WORDS } from "../../words/sources-words";
import { FINDINGS_WORDS } from "../../words/summary-words";

/** What a summary of an own form says of itself. */
export interface KeptOwnSummary {
  /** Of the blank form. */
  readonly form: Fingerprint;
  /** Of what became of its areas. */
  readonly reading: Fingerprint;
  readonly due?: IsoDate;
  readonly submissions: readonly Submission[];
  /** Those that were added up. */
  readonly counted: ReadonlySet<Fingerprint>;
  readonly files: readonly SourceFile[];
  readonly findings: readonly FindingOf<"kept">[];
  readonly rejected: readonly RejectedFile[];
  readonly names: ReadonlyMap<UnitCode, string>;
  readonly ledger: Ledger;
  /** Rows that are left out because nobody knows what they mean; each with its cell. */
  readonly problems: readonly KeptProblem[];
}

/**
 * Reads the summary of an own form back, from its visible sheets alone: rows may be sorted, inserted and typed. Undefined
 * where the workbook is no such summary. Whether it is one of this form, read in this way, is for the caller to see.
 */
export function readOwnSummary(workbook: WorkbookGrids, form: OwnForm): KeptOwnSummary | undefined {
  const { grids, dateSystem: system } = workbook;
  const filing = grids.find((grid) => markIn(grid) !== undefined);
  const mark = filing && markIn(filing);
  if (filing === undefined || mark === undefined) return undefined;
  const plan = ownPlan(form, "");
  const withTable = (...headings: readonly string[]): Grid | undefined =>
    grids.find((grid) => locateTable(grid, headings) !== undefined);

  const fileTable = locateFiles(filing);
  const files = fileTable === undefined ? [] : readKeptFiles(fileTable, system);
  const board = readBoard(filing, fileTable?.headerRow);
  const reports = toldReports(files);
  const { code, value, fingerprint: content } = SOURCES_WORDS.headings;
  const strangers = readSources(withTable(code, value, content), plan, reports, system);
  const { kind, text, amount } = LEDGER_WORDS.headings;
  const { severity, sentence } = FINDINGS_WORDS.headings;
  const figures = grids.find((grid) => isFigures(grid, form));
  const { ledger, problems } = readLedger(withTable(kind, text, amount), board.contacts, {
    plan,
    round: OWN_ROUND,
    files,
    names: board.names,
    received: (key: FigureKey) => receivedFigure(key, files, reports),
    shown: (key: FigureKey) => (figures === undefined ? null : readShownFigure(figures, key.unit, key.code)),
    savedAt: workbook.savedAt ?? board.rolledUpAt ?? "",
    system,
  });
  return {
    ...mark,
    submissions: keptReports(files, reports, plan),
    counted: new Set(
      files.flatMap(({ counts, source }) => (counts && source.fingerprint ? [source.fingerprint] : [])),
    ),
    files: files.map(({ source }) => source),
    findings: readKeptFindings(withTable(severity, sentence, FINDINGS_WORDS.marks.rule)),
    // Whether a copy counts is decided anew.
    rejected: files.flatMap(({ report, rejected }) =>
      report === undefined && rejected !== undefined ? [rejected] : [],
    ),
    names: board.names,
    ledger,
    problems: [...problems, ...strangers],
  };
}

function markIn({ rows }: Grid): Pick<KeptOwnSummary, "form" | "reading" | "due"> | undefined {
  for (const row of rows) {
    for (const content of row?.values ?? []) {
      if (typeof content !== "string") continue;
      const [, form, reading, due] = OWN_FORM_MARK.pattern.exec(content) ?? [];
      if (form === undefined || reading === undefined) continue;
      const day = due === undefined ? {} : { due: isoDate(due) };
      return { form: fingerprint(form), reading: fingerprint(reading), ...day };
    }
  }
  return undefined;
}

/** The sheet with a row of the form's cells, which no other sheet has. */
const isFigures = ({ rows }: Grid, { cells }: OwnForm): boolean => {
  const [first] = cells;
  return first !== undefined && (rows[2]?.values.includes(first.code) ?? false);
};
