import {
  elementCode,
  fingerprint,
  unitCode,
  levelCode,
  registryId,
  type IsoDate,
} from "../../../src/domain/codes";
import type { BlankArea, BlankForm } from "../../../src/domain/blank-form/blank-form";
import { planOfForm } from "../../../src/domain/blank-form/plan-of-form";
import type { UnitRegistry } from "../../../src/domain/unit/unit";
import {
  readBlankSummary,
  type StoredBlankSummary,
} from "../../../src/sheets/blank-form/reading/read-blank-summary";
import { openBlankForm, type OpenedForm } from "../../../src/use-cases/blank-form/blank-form-files";
import {
  rollUpBlankForm,
  type BlankRollUpRequest,
} from "../../../src/use-cases/blank-form/roll-up-blank-form";
import { studiedCopies } from "../../../src/use-cases/blank-form/study-copies";
import type { RollUpResult } from "../../../src/use-cases/roll-up/roll-up-files";
import { deskLines, type DeskLine } from "../../../src/use-cases/roll-up/desk-lines";
import { patchWorkbook } from "../../../src/xlsx/patching/patch-workbook";
import { received, realWorkbooks, stoppedClock } from "../files/real-workbooks";

/** Opens a blank form from its bytes; throws when it cannot be used. */
export async function opened(bytes: Uint8Array, said: readonly BlankArea[] = []): Promise<OpenedForm> {
  const form = await openBlankForm(received("mau.xlsx", bytes), realWorkbooks.read, said);
  if (!form.ok) throw new Error(`not opened: ${JSON.stringify(form.failure)}`);
  return form.value;
}

/** Rolls copies up, by the names of their files; throws when that cannot be done. */
export async function rolledUp(
  form: OpenedForm,
  files: Readonly<Record<string, Uint8Array>>,
  more: Partial<BlankRollUpRequest> = {},
): Promise<RollUpResult> {
  const result = await rollUpBlankForm(
    {
      opened: form,
      files: Object.entries(files).map(([name, bytes]) => received(name, bytes)),
      progress: () => "go-on",
      ...more,
    },
    { read: realWorkbooks.read, patch: patchWorkbook },
    stoppedClock,
  );
  if (!result.ok) throw new Error(`not rolled up: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Opens a form by its copies and rolls them up, as a user does who says nothing. */
export async function rolledUpAsItComes(
  form: Uint8Array,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<RollUpResult> {
  const copies = Object.entries(files).map(([name, bytes]) => received(name, bytes));
  const look = studiedCopies(copies, realWorkbooks.read);
  const opened = await openBlankForm(received("mau.xlsx", form), realWorkbooks.read, [], look);
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.failure)}`);
  return rolledUp(opened.value, files);
}

/** What a summary says when somebody opens it again. */
export function keptIn(form: OpenedForm, { workbook }: RollUpResult): StoredBlankSummary {
  const read = realWorkbooks.read(workbook);
  const kept = read.ok ? readBlankSummary(read.value, form.blank) : undefined;
  if (kept === undefined) throw new Error("no summary of the form");
  return kept;
}

/** For the next roll-up to go on from it. */
export function goingOn(form: OpenedForm, before: RollUpResult) {
  const kept = keptIn(form, before);
  if (kept.problems.length > 0) throw new Error(`strange: ${JSON.stringify(kept.problems)}`);
  return { continuing: { kept, removed: new Set<never>() } };
}

/** Figures of every cell that has one, by "Sheet!A1". */
export function figures({ summary, formulas }: RollUpResult): Readonly<Record<string, unknown>> {
  const all = [
    ...[...summary.elements].map(([code, { amount }]) => [code, amount] as const),
    ...[...(formulas?.results ?? [])].map(([code, { value }]) => [code, value] as const),
  ];
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** A cell over all units, by "Sheet!A1". */
export const totalOf = ({ summary }: Pick<RollUpResult, "summary">, code: string) =>
  summary.elements.get(elementCode(code));

/** A calculated cell over all units, by "Sheet!A1". */
export const resultOf = ({ formulas }: Pick<RollUpResult, "formulas">, code: string) =>
  formulas?.results.get(elementCode(code));

/** Every unit as the desk shows it. */
export const linesOf = (facts: RollUpResult, due?: IsoDate): readonly DeskLine[] =>
  deskLines(facts, [], planOfForm(NO_FORM, "", due), facts.summary.round);

const NO_FORM: BlankForm = {
  fingerprint: fingerprint(""),
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

/** An invented list of units under an invented office. */
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
