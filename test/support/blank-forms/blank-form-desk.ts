import { fingerprint, type IsoDate } from "../../../src/base/codes";
import { elementCode, unitCode, levelCode, registryId } from "../../../src/model/codes";
import type { BlankArea, BlankForm } from "../../../src/recognise/plan/blank-form";
import { planOfForm } from "../../../src/recognise/plan/plan-of-form";
import type { UnitRegistry } from "../../../src/model/unit/unit";
import { readAreas } from "../../../src/recognise/reading/read-areas";
import { storedCopies } from "../../../src/recognise/evidence/read-stored-copies";
import { readBlankSummary, type StoredBlankSummary } from "../../../src/recognise/reading/read-blank-summary";
import { openBlankForm, type OpenedForm } from "../../../src/recognise/own-form/open-blank-form";
import { studiedCopies } from "../../../src/recognise/own-form/study-copies";
import { collectionOfForm } from "../../../src/recognise/own-form/collection";
import { readInTurn } from "../../../src/desk/received/form-reader";
import type { FileReading } from "../../../src/desk/received/read-received-file";
import {
  rollUpFiles,
  type RollUpFilesRequest,
  type RollUpResult,
} from "../../../src/desk/roll-up/roll-up-files";
import { subjectOf, type RollUpSubject } from "../../../src/desk/roll-up/roll-up-subject";
import { deskLines, type DeskLine } from "../../../src/desk/roll-up/desk-lines";
import { received, realWorkbooks, stoppedClock } from "../files/real-workbooks";

/** Opens a blank form from its bytes; throws if it is unusable. */
export async function opened(bytes: Uint8Array, said: readonly BlankArea[] = []): Promise<OpenedForm> {
  const form = await openBlankForm(received("mau.xlsx", bytes), realWorkbooks.read, said);
  if (!form.ok) throw new Error(`not opened: ${JSON.stringify(form.failure)}`);
  return form.value;
}

/** Options of a roll-up of copies; without a unit list every sender is a unit. */
export interface FormAsked
  extends
    Partial<Pick<RollUpFilesRequest, "continuing" | "requests" | "progress">>,
    Pick<RollUpSubject, "confirmed" | "decisions"> {
  readonly registry?: UnitRegistry;
  readonly due?: IsoDate;
}

/** Returns a blank form as the subject of a roll-up. */
export const subjectOfForm = (
  form: OpenedForm,
  { registry, due, confirmed, decisions }: FormAsked = {},
): RollUpSubject => ({
  ...subjectOf(collectionOfForm(form, registry, due), { plans: [], registries: [] }),
  ...{ confirmed, decisions },
});

const go = () => "go-on" as const;

/** Reads copies, by file name. */
export async function readCopies(
  blank: OpenedForm,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<readonly FileReading[]> {
  const read = readInTurn(realWorkbooks, { plans: [], levelOf: () => undefined, blank });
  const some = Object.entries(files).map(([name, bytes]) => received(name, bytes));
  return (await read(some, go)) ?? [];
}

/** Rolls up copies, by file name; returns the failure if impossible. */
export const triedRollUp = (
  form: OpenedForm,
  files: Readonly<Record<string, Uint8Array>>,
  { continuing, requests, progress = go, due = continuing?.kept.due, ...asked }: FormAsked = {},
): ReturnType<typeof rollUpFiles> =>
  rollUpFiles(
    {
      subject: subjectOfForm(form, { ...asked, due }),
      files: Object.entries(files).map(([name, bytes]) => received(name, bytes)),
      registries: [],
      ...{ continuing, requests, progress },
    },
    realWorkbooks,
    stoppedClock,
  );

/** Like triedRollUp; throws on failure. */
export async function rolledUp(...asked: Parameters<typeof triedRollUp>): Promise<RollUpResult> {
  const result = await triedRollUp(...asked);
  if (!result.ok) throw new Error(`not rolled up: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/**
 * Opens a form with its copies and rolls them up, like a user without further input. `before`: the summary of
 * the day before, to continue from.
 */
export async function rolledUpAsItComes(
  form: Uint8Array,
  files: Readonly<Record<string, Uint8Array>>,
  before?: RollUpResult,
): Promise<RollUpResult> {
  const copies = Object.entries(files).map(([name, bytes]) => received(name, bytes));
  const summary = before && realWorkbooks.read(before.workbook);
  const grids = summary?.ok === true ? summary.value.grids : [];
  const areas = readAreas(grids);
  const look = studiedCopies(copies, realWorkbooks.read, storedCopies(grids));
  const opened = await openBlankForm(received("mau.xlsx", form), realWorkbooks.read, areas, look);
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.failure)}`);
  return rolledUp(opened.value, files, before && goingOn(opened.value, before));
}

/** Reads a summary back. */
export function keptIn(form: OpenedForm, { workbook }: RollUpResult): StoredBlankSummary {
  const read = realWorkbooks.read(workbook);
  const kept = read.ok ? readBlankSummary(read.value, form) : undefined;
  if (kept === undefined) throw new Error("no summary of the form");
  return kept;
}

/** Returns the input for continuing from an earlier result. */
export function goingOn(form: OpenedForm, before: RollUpResult) {
  const kept = keptIn(form, before);
  if (kept.problems.length > 0) throw new Error(`strange: ${JSON.stringify(kept.problems)}`);
  return { continuing: { kept, removed: new Set<never>() } };
}

/** Returns all figures, by "Sheet!A1". */
export function figures({ summary, formulas }: RollUpResult): Readonly<Record<string, unknown>> {
  const all = [
    ...[...summary.elements].map(([code, { amount }]) => [code, amount] as const),
    ...[...(formulas?.results ?? [])].map(([code, { value }]) => [code, value] as const),
  ];
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** Returns the total of a cell, by "Sheet!A1". */
export const totalOf = ({ summary }: Pick<RollUpResult, "summary">, code: string) =>
  summary.elements.get(elementCode(code));

/** Returns the result of a calculated cell, by "Sheet!A1". */
export const resultOf = ({ formulas }: Pick<RollUpResult, "formulas">, code: string) =>
  formulas?.results.get(elementCode(code));

/** Returns the desk's line of every unit. */
export const linesOf = (facts: RollUpResult, due?: IsoDate): readonly DeskLine[] =>
  deskLines(facts, [], planOfForm(NO_FORM, "", due), facts.summary.round);

const NO_FORM: BlankForm = {
  fingerprint: fingerprint(""),
  dateSystem: 1900,
  sheets: [],
  tables: [],
  areas: [],
  cells: [],
  formulas: [],
  lists: [],
  unitPlaces: [],
  unitRows: [],
  emptied: [],
  alike: [],
};

/** Invents a unit list with an office. */
export const listOf = (...units: readonly (readonly [code: string, name: string])[]): UnitRegistry => ({
  id: registryId("mau"),
  title: "mau",
  office: { code: unitCode("T"), name: "LĐLĐ tỉnh Mẫu", aliases: [], level: levelCode("province") },
  units: units.map(([code, name]) => ({
    code: unitCode(code),
    name,
    aliases: [],
    level: levelCode("grassroots"),
    parent: unitCode("T"),
  })),
  isInvented: true,
  source: "test",
});
