import { isoDate } from "../../../src/base/codes";
import { elementCode } from "../../../src/model/codes";
import { submissionBoard } from "../../../src/model/board/submission-board";
import { readSummaryWorkbook } from "../../../src/summary/reading/read-summary-workbook";
import type { DeskRequest } from "../../../src/desk/decisions/desk-requests";
import type { Progress, ReceivedFile } from "../../../src/workbook/files/ports";
import { rollUpFiles, type RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import { goingOn, listOf, opened, rolledUp, triedRollUp } from "../blank-forms/blank-form-desk";
import { MATRIX } from "../blank-forms/office-forms";
import { filledWith, officeWorkbook } from "../blank-forms/office-workbook";
import { realWorkbooks, received, stoppedClock } from "../files/real-workbooks";
import { aRegistry, aUnit, ROUND_1 } from "../plans/plan-builder";
import { DESK_PLAN, report } from "./excel-desk";

/** The due day of both samples. */
export const DUE = "2018-01-05";
export const UNIT_CODES = ["A", "B", "C", "D"] as const;
type Code = (typeof UNIT_CODES)[number];

/** Options of a day's roll-up. */
interface Asked {
  readonly requests?: readonly DeskRequest[];
  readonly progress?: Progress;
}

/** The same desk for a plan and for an office's blank form: four units report one figure. */
export interface DeskSample {
  readonly name: string;
  /** Code of the figure. */
  readonly figure: string;
  /** A code on the form that is no figure. */
  readonly noFigure: string;
  readonly file: (unit: Code, amount: number, savedAt: string, revision?: number) => ReceivedFile;
  /** Rolls up one day, based only on the previous days' summary workbook. */
  readonly day: (
    before: RollUpResult | undefined,
    files: readonly ReceivedFile[],
    asked?: Asked,
  ) => Promise<RollUpResult>;
  /** Rolls up the first day; may return a failure. */
  readonly tried: (files: readonly ReceivedFile[], asked: Asked) => ReturnType<typeof rollUpFiles>;
}

const go: Progress = () => "go-on";
const PLAN_UNITS = UNIT_CODES.map((code) => aUnit(code, { name: `Đơn vị Mẫu ${code}` }));
const subject = { plan: DESK_PLAN, round: ROUND_1, registry: aRegistry(PLAN_UNITS), plans: [DESK_PLAN] };

const rollUpPlan = (
  before: RollUpResult | undefined,
  files: readonly ReceivedFile[],
  { requests, progress = go }: Asked,
): ReturnType<typeof rollUpFiles> => {
  const workbook = before && realWorkbooks.read(before.workbook);
  const kept = workbook?.ok === true ? readSummaryWorkbook(workbook.value, subject.plans) : undefined;
  if (before !== undefined && kept === undefined) throw new Error("the summary cannot be read back");
  const continuing = kept && { kept, removed: new Set<never>() };
  return rollUpFiles(
    { subject, files, registries: [], requests, continuing, progress },
    realWorkbooks,
    stoppedClock,
  );
};

const OF_A_PLAN: DeskSample = {
  name: "a plan",
  figure: "MEMBERS",
  noFigure: "NOWHERE",
  file: (unit, amount, savedAt, revision = 1) => ({
    ...report(aUnit(unit, { name: `Đơn vị Mẫu ${unit}` }), amount, 0, { revision, savedAt }),
    name: `${unit}-${String(revision)}.xlsx`,
  }),
  day: async (before, files, asked = {}) => {
    const result = await rollUpPlan(before, files, asked);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  },
  tried: (files, asked) => rollUpPlan(undefined, files, asked),
};

const registry = listOf(...UNIT_CODES.map((code) => [code, `Đơn vị Mẫu ${code}`] as const));
const form = () => opened(officeWorkbook(MATRIX));

/** Returns the files' bytes by name, as tests of blank forms expect. */
async function bytesOf(files: readonly ReceivedFile[]): Promise<Readonly<Record<string, Uint8Array>>> {
  const entries = files.map(async ({ name, bytes }) => {
    const read = await bytes();
    if (!read.ok) throw new Error(`${name} cannot be read`);
    return [name, read.value] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const OF_A_BLANK_FORM: DeskSample = {
  name: "a blank form",
  figure: "Bieu 01!D8",
  noFigure: "Bieu 01!D7",
  file: (unit, amount, savedAt, revision = 1) => {
    const cells = { "Bieu 01!A2": `Đơn vị: Đơn vị Mẫu ${unit}`, "Bieu 01!D8": amount };
    return received(`${unit}-${String(revision)}.xlsx`, officeWorkbook(filledWith(MATRIX, cells), savedAt));
  },
  day: async (before, files, asked = {}) => {
    const blank = await form();
    const going = before === undefined ? {} : goingOn(blank, before);
    return rolledUp(blank, await bytesOf(files), { registry, due: isoDate(DUE), ...going, ...asked });
  },
  tried: async (files, asked) =>
    triedRollUp(await form(), await bytesOf(files), { registry, due: isoDate(DUE), ...asked }),
};

export const DESK_SAMPLES: readonly DeskSample[] = [OF_A_PLAN, OF_A_BLANK_FORM];

/** Returns the sample's figure over all units. */
export const figureOf = ({ figure }: DeskSample, { summary }: RollUpResult): number | undefined =>
  summary.elements.get(elementCode(figure))?.amount;

/** Returns the state of each unit by code: "on-time", "late", "missing" … */
export const filings = (result: RollUpResult): Readonly<Record<string, string>> =>
  Object.fromEntries(submissionBoard(result).map(({ unit, filing }) => [unit.code, filing]));
