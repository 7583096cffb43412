import { fingerprint, type RoundId, type UnitCode } from "../../../domain/codes";
import type { FigureKey } from "../../../domain/desk/ledger";
import type { Grid } from "../../../domain/grid";
import type { Plan } from "../../../domain/plan";
import type { WorkbookGrids } from "../../../domain/workbook-grids";
import { readForm } from "../../form/read-form";
import { SUMMARY_SHEETS } from "../../words/summary-words";
import { keptReports, receivedFigure, toldReports } from "./kept-reports";
import type { KeptSummary } from "./kept-summary";
import type { LedgerSetting } from "./ledger-row-meaning";
import { readBoard } from "./read-board";
import { readGathered } from "./read-gathered";
import { locateFiles, readKeptFiles } from "./read-kept-files";
import { readKeptFindings } from "./read-kept-findings";
import { readLedger } from "./read-ledger";
import { readShownFigure } from "./read-shown-figure";
import { readSources } from "./read-sources";
import { readTotals } from "./read-totals";

/** What a summary workbook is about, as its report to the office above says. */
interface About {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly office: UnitCode;
}

/**
 * Reads a summary workbook back: what drawing it was given and what the next roll-up needs, from its visible sheets alone.
 * Tables are found by their headings and rows by their codes, so rows may be sorted, inserted and typed. Undefined where
 * the workbook is no summary of a known plan.
 */
export function readSummaryWorkbook(
  workbook: WorkbookGrids,
  plans: readonly Plan[],
): KeptSummary | undefined {
  const { grids, dateSystem: system } = workbook;
  const about = aboutOf(workbook, plans);
  const filing = sheetNamed(grids, SUMMARY_SHEETS.filing);
  if (about === undefined || filing === undefined) return undefined;
  const { plan, round, office } = about;

  const fileTable = locateFiles(filing);
  const files = fileTable === undefined ? [] : readKeptFiles(fileTable, system);
  const board = readBoard(filing, fileTable?.headerRow);
  const reports = toldReports(files);
  const strangers = readSources(sheetNamed(grids, SUMMARY_SHEETS.sources), plan, reports, system);
  const lists = grids.filter(({ sheet }) => sheet !== SUMMARY_SHEETS.upward);
  const own = readGathered(lists, plan, reports, board.names, system);
  const totals = readTotals(sheetNamed(grids, SUMMARY_SHEETS.overview), plan);

  const received = (key: FigureKey): number | null => receivedFigure(key, files, reports);
  const figures = sheetNamed(grids, SUMMARY_SHEETS.figures);
  const shown = (key: FigureKey): number | null => {
    if (key.round !== round) return received(key);
    const figure = figures === undefined ? null : readShownFigure(figures, key.unit, key.code);
    return figure ?? (key.unit === office ? (totals.get(key.code) ?? null) : null);
  };
  const savedAt = workbook.savedAt ?? board.rolledUpAt ?? "";
  const setting: LedgerSetting = { plan, round, files, names: board.names, received, shown, savedAt, system };
  const { ledger, problems } = readLedger(sheetNamed(grids, SUMMARY_SHEETS.ledger), board.contacts, setting);
  return {
    plan: plan.id,
    round,
    office,
    submissions: keptReports(files, reports, plan),
    files: files.map(({ source }) => source),
    findings: readKeptFindings(sheetNamed(grids, SUMMARY_SHEETS.findings)),
    // Whether a report counts is decided anew.
    rejected: files.flatMap(({ report, rejected }) =>
      report === undefined && rejected !== undefined ? [rejected] : [],
    ),
    ledger,
    totals,
    problems: [...problems, ...strangers, ...own],
    ...(board.rolledUpAt !== undefined && { rolledUpAt: board.rolledUpAt }),
  };
}

const sheetNamed = (grids: readonly Grid[], name: string): Grid | undefined =>
  grids.find(({ sheet }) => sheet === name);

function aboutOf(workbook: WorkbookGrids, plans: readonly Plan[]): About | undefined {
  const upward = sheetNamed(workbook.grids, SUMMARY_SHEETS.upward);
  if (upward === undefined) return undefined;
  const context = { plans, levelOf: () => undefined, file: "", fingerprint: fingerprint("") };
  const form = readForm({ ...workbook, grids: [upward] }, context);
  const plan = form.ok ? plans.find(({ id }) => id === form.value.plan) : undefined;
  return form.ok && plan !== undefined
    ? { plan, round: form.value.round, office: form.value.unit }
    : undefined;
}
