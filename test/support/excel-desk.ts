import { elementCode } from "../../src/domain/codes";
import type { Unit } from "../../src/domain/unit";
import { numberValue } from "../../src/domain/value";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { drawForm } from "../../src/sheets/form/draw-form";
import { checkOpenWorkbook, marksOf } from "../../src/use-cases/check-open-workbook";
import { readInTurn } from "../../src/use-cases/form-reader";
import { insertForm } from "../../src/use-cases/insert-form";
import { templateOf } from "../../src/use-cases/make-form";
import { recallRollUp } from "../../src/use-cases/recall-roll-up";
import { rollUpIntoWorkbook } from "../../src/use-cases/roll-up-into-workbook";
import { levelLookup } from "../../src/use-cases/unit-lookup";
import { amount, anElement, anIndicator, aPlan, aRegistry, aUnit, ROUND_1 } from "./plan-builder";
import { realWorkbooks, received, stoppedClock } from "./real-workbooks";

/** A plan of two figures and three units, small enough to be painted hundreds of times. */
const plan = aPlan({
  elements: [anElement("MEMBERS"), anElement("WOMEN")],
  indicators: [
    anIndicator("SHARE", { kind: "ratio", numerator: amount("WOMEN"), denominator: amount("MEMBERS") }),
  ],
});
const units = [aUnit("U1"), aUnit("U2"), aUnit("U3")];
/** The invented list of three units. */
export const REGISTRY = aRegistry(units);
const registry = REGISTRY;
const knowledge = { plans: [plan], registries: [registry] };
const read = readInTurn(realWorkbooks, { plans: [plan], levelOf: levelLookup([registry]) });
const goOn = (): "go-on" => "go-on";

/** A filled form as a file. */
function report(unit: Unit, members: number, women: number) {
  const template = templateOf(plan, ROUND_1, unit);
  const values = new Map([
    [elementCode("MEMBERS"), numberValue(members)],
    [elementCode("WOMEN"), numberValue(women)],
  ]);
  const drawing = drawForm({
    template,
    unit,
    above: registry.office,
    values,
    createdAt: stoppedClock.today(),
  });
  return received(`${unit.code}.xlsx`, realWorkbooks.write(drawing));
}

const reports = units.map((unit, index) => report(unit, 100 * (index + 1), 10 * (index + 1)));

type Progress = () => "go-on" | "cancel";

export function insertBlankForm(mayReplace = false, progress: Progress = goOn) {
  const [unit = registry.office] = units;
  const request = { plan, round: ROUND_1, unit, above: registry.office };
  return insertForm(request, excelWorkbook, stoppedClock, mayReplace, progress);
}

/** Adds the reports of the first units up: 1 = U1 only, 3 = all. */
export function rollUpReports(count: number, progress: Progress = goOn) {
  const subject = { plan, round: ROUND_1, registry, plans: [plan] };
  const request = { ...subject, files: reports.slice(0, count), progress: goOn };
  return rollUpIntoWorkbook(request, read, excelWorkbook, stoppedClock, false, progress);
}

export const checkForm = (progress: Progress = goOn) =>
  checkOpenWorkbook(excelWorkbook, "open", knowledge, progress);

/** Checks the form and marks what is wrong. */
export async function markForm() {
  const checked = await checkForm();
  return checked.ok ? excelWorkbook.mark(marksOf(checked.value.findings)) : checked;
}

export const recall = () => recallRollUp(excelWorkbook, knowledge);
