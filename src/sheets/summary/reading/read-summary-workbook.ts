import type { FigureKey } from "../../../domain/ledger/ledger";
import { inOneGo, type Pausable } from "../../../domain/pausable";
import type { Plan } from "../../../domain/plan/plan";
import type { Grid } from "../../../domain/grid/grid";
import type { Submission } from "../../../domain/submission/submission";
import type { WorkbookGrids } from "../../../domain/grid/workbook-grids";
import { FILING_SHEET_WORDS } from "../../words/summary/filing-words";
import { SUMMARY_SHEETS } from "../../words/summary/summary-words";
import {
  addressOnSheet,
  lieOfFigures,
  uprightFigures,
  type UprightFigures,
} from "../figures/upright-figures";
import { keptReports, receivedFigure, announcedReports } from "./stored-reports";
import type { KeptProblem, KeptSummary } from "./stored-summary";
import type { LedgerSetting } from "./ledger-setting";
import { readBoard } from "./read-board";
import { readCompared } from "./read-compared";
import { changedLists, readingGathered } from "./read-gathered";
import { locateFiles, readKeptFiles } from "./read-stored-files";
import { readKeptFindings } from "./read-stored-findings";
import { readLedger } from "./read-ledger";
import { readOfficeValues } from "./read-office-values";
import { readShownFigure } from "./read-shown-figure";
import { readingSources } from "./read-sources";
import { readTotals, typedOnOverview } from "./read-overview";
import { sheetHolding } from "./sheet-table";
import { sheetNamed, summaryAbout, type SummaryAbout } from "./summary-about";
import { tellingSheets } from "./telling-sheets";
import { typedOverFigures, typedOverFormulas } from "./typed-over";
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
  const { grids } = workbook;
  const about = summaryAbout(workbook, plans);
  const { unit: unitHeading, filing: state, contact } = FILING_SHEET_WORDS.headings;
  const filing = sheetHolding(grids, SUMMARY_SHEETS.filing, [unitHeading, state, contact]);
  if (about === undefined || filing === undefined) return undefined;
  yield;
  const { plan, upward } = about;
  const overview = sheetNamed(grids, SUMMARY_SHEETS.overview);
  const totals = readTotals(overview, plan);
  const lists = grids.filter(({ sheet }) => sheet !== upward.formSheet);
  const kept = yield* readingDesk(workbook, { ...about, filing, lists, totals, overview });
  return {
    ...kept,
    compared: readCompared(sheetNamed(grids, SUMMARY_SHEETS.comparison), plan),
    own: readOfficeValues(upward, plan),
  };
}

/** A problem of the sheet of figures, at the cell where it stands there. */
const onSheet = (problem: KeptProblem, upright: UprightFigures | undefined): KeptProblem => {
  const { place } = problem;
  return upright === undefined
    ? problem
    : { ...problem, place: { ...place, cell: addressOnSheet(place.cell, upright) } };
};

/** Where the sheets of the desk lie, and what they are about. */
interface DeskAbout extends Omit<SummaryAbout, "upward"> {
  /** What the office reports itself; absent where its sheets are gone. */
  readonly upward?: Submission;
  readonly filing: Grid;
  /** Among them are the gathered lists. */
  readonly lists: readonly Grid[];
  readonly totals: KeptSummary["totals"];
  readonly overview?: Grid;
}

/** Reads the sheets that every summary has: board, ledger, findings, sources, figures, lists. */
export function* readingDesk(
  { grids, dateSystem: system, savedAt: saved }: WorkbookGrids,
  { plan, round, office: { code: office, ...rest }, upward, filing, lists, totals, overview }: DeskAbout,
): Pausable<KeptSummary> {
  const fileTable = locateFiles(grids);
  const files = fileTable === undefined ? [] : readKeptFiles(fileTable, system);
  const board = readBoard(filing, fileTable?.grid === filing ? fileTable.headerRow : undefined);
  const reports = announcedReports(files);
  const telling = tellingSheets(grids);
  const unrecognisedSources = yield* readingSources(telling.sources, plan, reports, system);
  const own = yield* readingGathered(lists, plan, reports, board.names, system);
  yield;
  const received = (key: FigureKey): number | null => receivedFigure(key, files, reports);
  const codes = new Set<string>(plan.elements.map(({ code }) => code));
  const figuresSheet =
    sheetNamed(grids, SUMMARY_SHEETS.figures) ??
    grids.find((grid) => grid !== telling.sources && lieOfFigures(grid, codes) !== undefined);
  const upright = figuresSheet && uprightFigures(figuresSheet, codes);
  const figures = upright?.grid;
  const shown = (key: FigureKey): number | null => {
    if (key.round !== round) return received(key);
    const figure = figures === undefined ? null : readShownFigure(figures, key.unit, key.code);
    return figure ?? (key.unit === office ? (totals.get(key.code) ?? null) : null);
  };
  const savedAt = saved ?? board.rolledUpAt ?? "";
  const names = board.names;
  const setting: LedgerSetting = { plan, round, files, names, office, received, shown, savedAt, system };
  yield;
  const { ledger: written, problems } = readLedger(telling.ledger, board.contacts, setting);
  const onOverview = typedOnOverview(overview, plan, setting);
  const ledger = { ...written, notes: [...written.notes, ...onOverview.notes] };
  const behind = { plan, round, files, reports, ledger, units: board.units };
  yield;
  const typedOver = typedOverFigures(figures, behind);
  yield;
  const ofOffice = upward === undefined ? [] : typedOverTotals(upward, figures, behind);
  // Where a sheet is gone, what it said cannot be held against anything.
  const changed =
    telling.missing.length > 0
      ? telling.missing
      : [
          ...[...typedOver, ...typedOverFormulas(figures, plan)].map((problem) => onSheet(problem, upright)),
          ...ofOffice,
          ...onOverview.problems,
          ...changedLists(files, reports, plan),
        ];
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
    units: {
      office: { code: office, ...rest },
      reporting: board.units.filter(({ code }) => code !== office),
    },
    compared: [],
    problems: [...problems, ...unrecognisedSources, ...own, ...changed],
    rolledUpAt: board.rolledUpAt,
    ...(board.due && { due: board.due }),
    ...(board.areUnitsConfirmed && { areUnitsConfirmed: true }),
  };
}
