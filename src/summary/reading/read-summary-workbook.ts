import { SUMMARY_SHEETS } from "../../forms/words";
import { templateFor } from "../../model/form";
import type { FigureKey } from "../../model/ledger";
import { inOneGo, type Pausable } from "../../base/pausable";
import type { Plan } from "../../model/plan";
import type { Grid, WorkbookGrids } from "../../workbook/grid";
import type { Submission } from "../../model/submission";
import type { Unit, UnitRegistry } from "../../model/unit";
import { registryId } from "../../model/codes";
import { FILING_SHEET_WORDS } from "../words/filing-words";
import { LEDGER_WORDS } from "../words/ledger-words";
import { SOURCES_WORDS } from "../words/sources-words";
import {
  addressOnSheet,
  figuresOrientation,
  normaliseFigures,
  type NormalisedFigures,
} from "../figures/upright-figures";
import { readingState } from "../state/state-sheet";
import type { Stored } from "../state/stored-records";
import { storedReports, receivedFigure, reportsIn } from "./stored-reports";
import type { SummaryProblem, StoredSummary } from "./stored-summary";
import type { LedgerSetting } from "./ledger-setting";
import { readBoard } from "./read-board";
import { readCompared } from "./read-compared";
import { changedLists } from "./read-gathered";
import { readLedger } from "./read-ledger";
import { readOfficeValues } from "./read-office-values";
import { readShownFigure } from "./read-shown-figure";
import { readTotals, typedOnOverview } from "./read-overview";
import { sheetHolding } from "./sheet-table";
import { unreadRows } from "./unread-rows";
import { sheetNamed, summaryAbout, type SummaryAbout } from "./summary-about";
import { typedOverFigures, typedOverFormulas, typedOverTotals } from "./typed-over";

/**
 * Reads a summary workbook back, for the next roll-up: the hidden sheet of its state, and officers' input on
 * visible sheets. Finds tables by headings and rows by codes, so that rows may be sorted, inserted and typed.
 * Undefined unless it is a summary of a known plan.
 */
export const readSummaryWorkbook = (
  workbook: WorkbookGrids,
  plans: readonly Plan[],
): StoredSummary | undefined => inOneGo(readingSummaryWorkbook(workbook, plans));

/** Does the same in pieces. */
export function* readingSummaryWorkbook(
  workbook: WorkbookGrids,
  plans: readonly Plan[],
): Pausable<StoredSummary | undefined> {
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
  const read = yield* readingDesk(workbook, { ...about, filing, lists, totals, overview });
  const registry = read.registry ?? listOfBoard(about.office, read.units);
  return { ...read, own: readOfficeValues(upward, plan), registry };
}

/** State version 1 names the units on the board, without a list. */
function listOfBoard(office: Unit, units: readonly Unit[]): UnitRegistry | undefined {
  const title = FILING_SHEET_WORDS.listTitle(office.name);
  return units.length === 0
    ? undefined
    : { id: registryId(title), title, office, units, isInvented: false, source: title };
}

/** Places a problem of the figures sheet at its cell there. */
const onSheet = (problem: SummaryProblem, upright: NormalisedFigures | undefined): SummaryProblem => {
  const { place } = problem;
  return upright === undefined
    ? problem
    : { ...problem, place: { ...place, cell: addressOnSheet(place.cell, upright) } };
};

/** The desk's sheets and their subject. */
interface DeskAbout extends Omit<SummaryAbout, "upward"> {
  /** The office's own report; absent if its sheets were removed. */
  readonly upward?: Submission;
  readonly filing: Grid;
  /** Includes the gathered lists. */
  readonly lists: readonly Grid[];
  readonly totals: StoredSummary["totals"];
  readonly overview?: Grid;
  /** Filled sheets of a blank form. */
  readonly printed?: readonly Grid[];
}

/** Reads the state and the desk's sheets with officers' input: board, ledger, figures, lists. */
export function* readingDesk(
  { grids, dateSystem: system, savedAt: saved }: WorkbookGrids,
  { plan, round, office: { code, level }, upward, filing, lists, totals, overview, printed = [] }: DeskAbout,
): Pausable<StoredSummary> {
  const state = yield* readingState(grids);
  const {
    about = [],
    unit: units = [],
    file: files = [],
    finding = [],
    compared = [],
    shown: drawn = [],
    sheet: sheets = [],
  } = state ?? {};
  const reports = reportsIn(state?.report ?? []);
  const registry = storedList(state?.list[0], units);
  const office = registry?.office.code ?? code;
  yield;
  const board = readBoard(filing);
  const ledgerSheet = sheetHolding(grids, SUMMARY_SHEETS.ledger, LEDGER_HEADINGS);
  const sources = sheetHolding(grids, SUMMARY_SHEETS.sources, SOURCES_HEADINGS);
  const received = (key: FigureKey): number | null => receivedFigure(key, files, reports);
  const codes = new Set<string>(plan.elements.map(({ code }) => code));
  const figuresSheet =
    sheetNamed(grids, SUMMARY_SHEETS.figures) ??
    grids.find((grid) => grid !== sources && figuresOrientation(grid, codes) !== undefined);
  const upright = figuresSheet && normaliseFigures(figuresSheet, codes);
  const figures = upright?.grid;
  const shown = (key: FigureKey): number | null => {
    if (key.round !== round) return received(key);
    const figure = figures === undefined ? null : readShownFigure(figures, key.unit, key.code);
    return figure ?? (key.unit === office ? (totals.get(key.code) ?? null) : null);
  };
  const rolledUpAt = about[0]?.rolledUpAt;
  const savedAt = saved ?? rolledUpAt ?? "";
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const setting: LedgerSetting = { plan, round, files, names, office, received, shown, savedAt, system };
  const onLedger = readLedger(ledgerSheet, board.contacts, setting);
  const onOverview = typedOnOverview(overview, plan, setting);
  const ledger = { ...onLedger.ledger, notes: [...onLedger.ledger.notes, ...onOverview.notes] };
  yield;
  const { registers } = templateFor(plan, round, { level });
  const changed = [
    ...(yield* changedLists(lists, plan, registers, { files, reports }, system)),
    ...[...typedOverFigures(figures, plan, office, drawn), ...typedOverFormulas(figures, plan)].map(
      (problem) => onSheet(problem, upright),
    ),
    ...(upward === undefined ? [] : typedOverTotals(upward, plan, office, drawn)),
    ...onOverview.problems,
  ];
  yield;
  const read = [...onLedger.problems, ...changed];
  const unread = yield* unreadRows(grids, sheets, new Set([...codes, ...names.keys()]), read, printed);
  const missing = [
    ...(state === undefined ? [gone(SUMMARY_SHEETS.state)] : []),
    ...(onLedger.isThere ? [] : [gone(SUMMARY_SHEETS.ledger)]),
  ];
  return {
    plan: plan.id,
    round,
    office,
    submissions: storedReports(files, reports, plan),
    uncounted: new Set(
      files.flatMap(({ counts, report }) => (counts || report === undefined ? [] : [report.fingerprint])),
    ),
    files: files.map(({ source }) => source),
    findings: finding,
    // The roll-up decides anew which reports count.
    rejected: files.flatMap(({ source: { file }, report, counts, was, sentence = "" }) =>
      counts || report !== undefined ? [] : [{ file, rejection: { kind: "kept", sentence, was } }],
    ),
    ledger,
    totals,
    units,
    compared: readCompared(compared, sheetNamed(grids, SUMMARY_SHEETS.comparison)),
    // A missing sheet's content cannot be compared.
    problems: missing.length > 0 ? missing : [...read, ...unread],
    rolledUpAt,
    ...(registry && { registry }),
    ...(board.due && { due: board.due }),
    ...(board.areUnitsConfirmed && { areUnitsConfirmed: true }),
  };
}

/** Returns the list with its units. */
function storedList(list: Stored<"list"> | undefined, units: readonly Unit[]): UnitRegistry | undefined {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const office = list && byCode.get(list.office);
  return office && { ...list, office, units: list.units.flatMap((code) => byCode.get(code) ?? []) };
}

const { kind, text, amount } = LEDGER_WORDS.headings;
const LEDGER_HEADINGS = [kind, text, amount];
const { code: codeHeading, value, fingerprint } = SOURCES_WORDS.headings;
const SOURCES_HEADINGS = [codeHeading, value, fingerprint];

const gone = (sheet: string): SummaryProblem => ({
  place: { sheet, cell: "A1" },
  fault: "no-sheet",
  found: "",
});
