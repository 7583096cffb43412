import type { Fingerprint, UnitCode } from "../../../domain/codes";
import type { FigureKey, Ledger } from "../../../domain/ledger/ledger";
import type { FindingOf } from "../../../domain/finding/finding";
import type { Grid } from "../../../domain/grid/grid";
import { OWN_ROUND, ownPlan } from "../../../domain/own-form/own-plan";
import type { RejectedFile } from "../../../domain/file/rejection";
import type { SourceFile } from "../../../domain/file/source-file";
import type { Submission } from "../../../domain/submission/submission";
import type { WorkbookGrids } from "../../../domain/grid/workbook-grids";
import { keptReports, receivedFigure, toldReports } from "../../summary/reading/kept-reports";
import type { KeptProblem } from "../../summary/reading/kept-summary";
import { rowOfCodes } from "../../summary/reading/figure-at";
import { readBoard } from "../../summary/reading/read-board";
import { locateFiles, readKeptFiles } from "../../summary/reading/read-kept-files";
import { readKeptFindings } from "../../summary/reading/read-kept-findings";
import { readLedger } from "../../summary/reading/read-ledger";
import { readShownFigure } from "../../summary/reading/read-shown-figure";
import { readSources } from "../../summary/reading/read-sources";
import { tellingSheets } from "../../summary/reading/telling-sheets";
import type { BehindFigures } from "../../summary/reading/typed-over";
import { SUMMARY_SHEETS } from "../../words/summary/summary-words";
import type { BlankForm } from "../copies/read-own-copy";
import { ownSheetNames } from "../drawing/own-sheet-names";
import { summaryMark, type SummaryMark } from "./summary-mark";
import { typedOverOwn } from "./typed-over-own";

/** What a summary of an own form says of itself. */
export interface KeptOwnSummary extends SummaryMark {
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
export function readOwnSummary(workbook: WorkbookGrids, blank: BlankForm): KeptOwnSummary | undefined {
  const { dateSystem: system } = workbook;
  const { form } = blank;
  const grids = deskGrids(workbook.grids, blank);
  const filing = grids.find((grid) => summaryMark(grid) !== undefined);
  const mark = filing && summaryMark(filing);
  if (filing === undefined || mark === undefined) return undefined;
  const plan = ownPlan(form, "");

  const fileTable = locateFiles(filing);
  const files = fileTable === undefined ? [] : readKeptFiles(fileTable, system);
  const board = readBoard(filing, fileTable?.headerRow);
  const reports = toldReports(files);
  const telling = tellingSheets(grids);
  const strangers = readSources(telling.sources, plan, reports, system);
  const cells = new Set<string>(form.cells.map(({ code }) => code));
  const figures = grids.find((grid) => grid !== telling.sources && rowOfCodes(grid, cells) !== undefined);
  const { ledger, problems } = readLedger(telling.ledger, board.contacts, {
    plan,
    round: OWN_ROUND,
    files,
    names: board.names,
    received: (key: FigureKey) => receivedFigure(key, files, reports),
    shown: (key: FigureKey) => (figures === undefined ? null : readShownFigure(figures, key.unit, key.code)),
    savedAt: workbook.savedAt ?? board.rolledUpAt ?? "",
    system,
  });
  const behind: BehindFigures = { plan, round: OWN_ROUND, files, reports, ledger };
  // Where a sheet is gone, what it said cannot be held against anything.
  const changed =
    telling.missing.length > 0 ? telling.missing : typedOverOwn(workbook, blank, figures, behind);
  return {
    ...mark,
    submissions: keptReports(files, reports, plan),
    counted: new Set(
      files.flatMap(({ counts, source }) => (counts && source.fingerprint ? [source.fingerprint] : [])),
    ),
    files: files.map(({ source }) => source),
    findings: readKeptFindings(telling.findings),
    // Whether a copy counts is decided anew.
    rejected: files.flatMap(({ report, rejected }) =>
      report === undefined && rejected !== undefined ? [rejected] : [],
    ),
    names: board.names,
    ledger,
    problems: [...problems, ...strangers, ...changed],
  };
}

/** The sheets behind the form, which may have some of the same names; where nothing was found, the name is all there is. */
function deskGrids(grids: readonly Grid[], { form, workbook }: BlankForm): readonly Grid[] {
  const ofForm = [...workbook.grids, ...workbook.celllessSheets].map(({ sheet }) => sheet);
  const names = ownSheetNames(form, ofForm);
  return grids
    .filter(({ sheet }) => !ofForm.includes(sheet))
    .map((grid) => (grid.sheet === names.findings ? { ...grid, sheet: SUMMARY_SHEETS.findings } : grid));
}
