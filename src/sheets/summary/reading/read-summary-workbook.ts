import type { FigureKey } from "../../../domain/ledger/ledger";
import { inOneGo, type Pausable } from "../../../domain/pausable";
import type { Plan } from "../../../domain/plan/plan";
import type { WorkbookGrids } from "../../../domain/grid/workbook-grids";
import { FILING_SHEET_WORDS } from "../../words/summary/filing-words";
import { SUMMARY_SHEETS } from "../../words/summary/summary-words";
import { keptReports, receivedFigure, toldReports } from "./kept-reports";
import type { KeptSummary } from "./kept-summary";
import type { LedgerSetting } from "./ledger-setting";
import { readBoard } from "./read-board";
import { readCompared } from "./read-compared";
import { readingGathered } from "./read-gathered";
import { locateFiles, readKeptFiles } from "./read-kept-files";
import { readKeptFindings } from "./read-kept-findings";
import { readLedger } from "./read-ledger";
import { readOwnAnswers } from "./read-own-answers";
import { readShownFigure } from "./read-shown-figure";
import { readingSources } from "./read-sources";
import { readTotals } from "./read-totals";
import { sheetHolding } from "./sheet-table";
import { sheetNamed, summaryAbout } from "./summary-about";
import { tellingSheets } from "./telling-sheets";
import { typedOverFigures } from "./typed-over";
import { typedOverTotals } from "./typed-over-totals";

/**
 * Reads a summary workbook back: what drawing it was given and what the next roll-up needs, from its visible sheets alone.
 * Tables are found by their headings and rows by their codes, so rows may be sorted, inserted and typed. Undefined where
 * the workbook is no summary of a known plan.
 */
export const readSummaryWorkbook = (
  workbook: WorkbookGrids,
  plans: readonly Plan[],
): KeptSummary | undefined => inOneGo(readingSummaryWorkbook(workbook, plans));

/** The same in pieces. */
export function* readingSummaryWorkbook(
  workbook: WorkbookGrids,
  plans: readonly Plan[],
): Pausable<KeptSummary | undefined> {
  const { grids, dateSystem: system } = workbook;
  const about = summaryAbout(workbook, plans);
  const { unit: unitHeading, filing: state, contact } = FILING_SHEET_WORDS.headings;
  const filing = sheetHolding(grids, SUMMARY_SHEETS.filing, [unitHeading, state, contact]);
  if (about === undefined || filing === undefined) return undefined;
  yield;
  const { plan, round, upward } = about;
  const office = about.office.code;

  const fileTable = locateFiles(filing);
  const files = fileTable === undefined ? [] : readKeptFiles(fileTable, system);
  const board = readBoard(filing, fileTable?.headerRow);
  const reports = toldReports(files);
  const telling = tellingSheets(grids);
  const strangers = yield* readingSources(telling.sources, plan, reports, system);
  const lists = grids.filter(({ sheet }) => sheet !== upward.formSheet);
  const own = yield* readingGathered(lists, plan, reports, board.names, system);
  yield;
  const totals = readTotals(sheetNamed(grids, SUMMARY_SHEETS.overview), plan);

  const received = (key: FigureKey): number | null => receivedFigure(key, files, reports);
  const figures = sheetNamed(grids, SUMMARY_SHEETS.figures);
  const shown = (key: FigureKey): number | null => {
    if (key.round !== round) return received(key);
    const figure = figures === undefined ? null : readShownFigure(figures, key.unit, key.code);
    return figure ?? (key.unit === office ? (totals.get(key.code) ?? null) : null);
  };
  const savedAt = workbook.savedAt ?? board.rolledUpAt ?? "";
  const names = board.names;
  const setting: LedgerSetting = { plan, round, files, names, office, received, shown, savedAt, system };
  yield;
  const { ledger, problems } = readLedger(telling.ledger, board.contacts, setting);
  const behind = { plan, round, files, reports, ledger };
  yield;
  const typedOver = typedOverFigures(figures, behind);
  yield;
  // Where a sheet is gone, what it said cannot be held against anything.
  const changed =
    telling.missing.length > 0
      ? telling.missing
      : [...typedOver, ...typedOverTotals(upward, figures, behind)];
  yield;
  return {
    plan: plan.id,
    round,
    office,
    submissions: keptReports(files, reports, plan),
    uncounted: new Set(
      files.flatMap(({ counts, report }) => (counts || report === undefined ? [] : [report.fingerprint])),
    ),
    files: files.map(({ source }) => source),
    findings: readKeptFindings(telling.findings),
    // Whether a report counts is decided anew.
    rejected: files.flatMap(({ report, rejected }) =>
      report === undefined && rejected !== undefined ? [rejected] : [],
    ),
    ledger,
    totals,
    units: { office: about.office, reporting: board.units.filter(({ code }) => code !== office) },
    compared: readCompared(sheetNamed(grids, SUMMARY_SHEETS.comparison), plan),
    own: readOwnAnswers(upward, plan),
    problems: [...problems, ...strangers, ...own, ...changed],
    ...(board.rolledUpAt !== undefined && { rolledUpAt: board.rolledUpAt }),
  };
}
