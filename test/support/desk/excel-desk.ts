import { elementCode, type RoundId } from "../../../src/model/codes";
import type { Unit, UnitRegistry } from "../../../src/model/unit/unit";
import { numberValue } from "../../../src/model/value";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { drawForm } from "../../../src/forms/draw-form";
import { cellMarks } from "../../../src/desk/checking/check-open-workbook";
import { checkOpenWorkbook } from "../forms/check-open-workbook";
import { readInTurn, type FormReader } from "../../../src/desk/received/form-reader";
import { insertForm } from "../../../src/forms/issuing/insert-form";
import type { ReceivedFile } from "../../../src/workbook/files/ports";
import { templateOf } from "../../../src/forms/issuing/make-form";
import { recallRollUp } from "../../../src/desk/continuing/recall-roll-up";
import { rollUpIntoWorkbook, type ChosenRollUp } from "../../../src/desk/roll-up/roll-up-into-workbook";
import type { RollUpSubject } from "../../../src/desk/roll-up/roll-up-subject";
import { levelLookup } from "../../../src/desk/units/unit-lookup";
import { amount, anElement, anIndicator, aPlan, aRegistry, aUnit, ROUND_1 } from "../plans/plan-builder";
import { realWorkbooks, received, stoppedClock } from "../files/real-workbooks";

/** A plan of two figures and three units, small enough to be painted hundreds of times. */
export const DESK_PLAN = aPlan({
  elements: [anElement("MEMBERS"), anElement("WOMEN")],
  indicators: [
    anIndicator("SHARE", { kind: "ratio", numerator: amount("WOMEN"), denominator: amount("MEMBERS") }),
  ],
});
const plan = DESK_PLAN;
export const DESK_UNITS = [aUnit("U1"), aUnit("U2"), aUnit("U3")] as const;
const units = DESK_UNITS;
/** The invented list of three units. */
export const REGISTRY = aRegistry(units);
const registry = REGISTRY;
/** What the reader knows: plans and unit lists. */
export const KNOWLEDGE = { plans: [plan], registries: [registry] };
const knowledge = KNOWLEDGE;
/** Reads the files sequentially. */
export const DESK_READER = readInTurn(realWorkbooks, { plans: [plan], levelOf: levelLookup([registry]) });
const read = DESK_READER;
const goOn = (): "go-on" => "go-on";

interface Correction {
  readonly revision: number;
  readonly savedAt: string;
}

/** Returns a filled form as a file; for a correction, set `revision` and `savedAt`. */
export function report(
  unit: Unit,
  members: number,
  women: number,
  correction?: Correction,
  round: RoundId = ROUND_1,
) {
  const template = templateOf(plan, round, unit);
  const values = new Map([
    [elementCode("MEMBERS"), numberValue(members)],
    [elementCode("WOMEN"), numberValue(women)],
  ]);
  const drawing = drawForm({
    template,
    unit,
    above: registry.office,
    values,
    createdAt: correction?.savedAt ?? stoppedClock.today(),
    ...(correction && { revision: correction.revision }),
  });
  return received(`${unit.code}.xlsx`, realWorkbooks.write(drawing));
}

const reports = units.map((unit, index) => report(unit, 100 * (index + 1), 10 * (index + 1)));

type Progress = () => "go-on" | "cancel";

/** Rolls files up into the open workbook, continuing from its summary. */
export function goOnInExcel(
  files: readonly ReceivedFile[],
  { progress = goOn, reader = read, round = ROUND_1, compared, mayReplace = false, ...desk }: GoingOn = {},
) {
  const subject = { plan, round, registry, plans: [plan], ...(compared && { compared }) };
  return rollUpIntoWorkbook(
    { subject, files, progress, ...desk },
    reader,
    excelWorkbook,
    stoppedClock,
    mayReplace,
    progress,
  );
}

export interface GoingOn extends Pick<ChosenRollUp, "work" | "dropped"> {
  readonly compared?: RollUpSubject["compared"];
  readonly progress?: Progress;
  readonly reader?: FormReader;
  readonly round?: RoundId;
  readonly mayReplace?: boolean;
}

export function insertBlankForm(mayReplace = false, progress: Progress = goOn) {
  const [unit] = units;
  const request = { plan, round: ROUND_1, unit, above: registry.office, registry };
  return insertForm(request, excelWorkbook, stoppedClock, mayReplace, progress);
}

/** Rolls up the reports of the first units: 1 = only U1, 3 = all. */
export function rollUpReports(count: number, progress: Progress = goOn, list: UnitRegistry = registry) {
  const subject = { plan, round: ROUND_1, registry: list, plans: [plan] };
  const request = { subject, files: reports.slice(0, count), progress: goOn };
  return rollUpIntoWorkbook(request, read, excelWorkbook, stoppedClock, false, progress);
}

export const checkForm = (progress: Progress = goOn) =>
  checkOpenWorkbook(excelWorkbook, "open", knowledge, progress);

/** Checks the form and marks its findings. */
export async function markForm() {
  const checked = await checkForm();
  return checked.ok ? excelWorkbook.mark(cellMarks(checked.value.findings)) : checked;
}

export const recall = () => recallRollUp(excelWorkbook, knowledge);
