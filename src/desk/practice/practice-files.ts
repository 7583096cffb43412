import type { RoundId } from "../../model/codes";
import { findRound, type Plan } from "../../model/plan";
import type { Template } from "../../model/form";
import type { Unit, UnitRegistry } from "../../model/unit";
import { drawForm } from "../../forms/draw-form";
import { practiceWords as words } from "./practice-words";
import { formFileName, templateOf } from "../../forms/issue";
import type { WorkbookFiles } from "../../workbook/files";
import {
  figuresWithUnits,
  numbersTypedAsText,
  oneZeroTooMany,
  overwriteFormula,
  reorderedSheets,
  type FormMistake,
} from "./form-mistakes";
import { practiceRegisters } from "./practice-registers";
import { practiceValues } from "./practice-values";
import { seededRandom } from "./random";

export interface PracticeFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface PracticeRequest {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  /** Returns the mishap of the unit at this position of the registry. */
  readonly mishapOf: (index: number) => Mishap;
}

/** What goes wrong with a unit's file. */
export type Mishap =
  | "none"
  /** Sent, found wrong, sent again. */
  | "corrected"
  | "renamed"
  | "reordered"
  | "typed-as-text"
  /** Every figure with its unit of measure in the cell: nothing can be added up. */
  | "typed-with-units"
  /** A total typed over its formula. */
  | "overwritten"
  /** A scanned page named like a workbook, which cannot count. */
  | "scanned";

const CLASSIC: readonly Mishap[] = [
  "none",
  "corrected",
  "renamed",
  "reordered",
  "typed-as-text",
  "overwritten",
  "scanned",
];

/** Returns one typical mistake for each of the first units; all others send valid forms. */
export const classicMishaps = (index: number): Mishap => CLASSIC[index] ?? "none";

/** Yields invented reports of every unit, the same on every run. */
export function* practiceFiles(request: PracticeRequest, workbooks: WorkbookFiles): Generator<PracticeFile> {
  for (const [index, unit] of request.registry.units.entries()) {
    yield* filesOf(unit, index, request, workbooks);
  }
}

function* filesOf(
  unit: Unit,
  index: number,
  request: PracticeRequest,
  workbooks: WorkbookFiles,
): Generator<PracticeFile> {
  const { plan, round } = request;
  const template = templateOf(plan, round, unit);
  const fileName = formFileName(unit, plan, round);
  const fill = (revision: number, mistake: FormMistake = (drawing) => drawing): Uint8Array =>
    workbooks.write(mistake(filledForm(unit, template, index, revision, request)));
  switch (request.mishapOf(index)) {
    case "none":
      yield { fileName, bytes: fill(1) };
      return;
    case "corrected":
      yield { fileName, bytes: fill(1, oneZeroTooMany) };
      yield { fileName: fileName.replace(/\.xlsx$/, "_2.xlsx"), bytes: fill(2) };
      return;
    case "renamed":
      yield { fileName: words.renamedFile, bytes: fill(1) };
      return;
    case "reordered":
      yield { fileName, bytes: fill(1, reorderedSheets) };
      return;
    case "typed-as-text":
      yield { fileName, bytes: fill(1, numbersTypedAsText) };
      return;
    case "typed-with-units":
      yield { fileName, bytes: fill(1, figuresWithUnits) };
      return;
    case "overwritten":
      yield { fileName, bytes: fill(1, totalTypedOver(template)) };
      return;
    case "scanned":
      yield { fileName: words.scannedFile(unit.code), bytes: SCANNED_PAGE };
      return;
  }
}

function filledForm(
  unit: Unit,
  template: Template,
  index: number,
  revision: number,
  request: PracticeRequest,
): ReturnType<typeof drawForm> {
  const { plan, round, registry } = request;
  const ranges = new Map(
    (plan.practice ?? []).flatMap(({ level, element, range }) =>
      level === unit.level ? [[element, range] as const] : [],
    ),
  );
  const random = seededRandom(index + 1);
  const values = practiceValues(template, ranges, random);
  return drawForm({
    template,
    unit,
    above: registry.office,
    values,
    registers: practiceRegisters(template, random, values),
    revision,
    createdAt: sentOn(plan, round, index + 3 - revision),
  });
}

/** Returns the time of saving: a working hour of the round's last days; later for a later revision. */
function sentOn(plan: Plan, round: RoundId, daysEarlier: number): string {
  const period = findRound(plan, round);
  if (period === undefined) throw new Error(`plan ${plan.id} has no round ${round}`);
  const day = new Date(`${period.to}T08:00:00Z`);
  day.setUTCDate(day.getUTCDate() - (daysEarlier % 5));
  return day.toISOString();
}

/** Types a number over the first total calculated from typed figures, else over the first indicator. */
function totalTypedOver({ rows }: Template): FormMistake {
  const total = rows.find(
    (row) =>
      row.kind === "element" && row.state === "calculated" && row.element.derived?.by.kind === "combination",
  );
  if (total?.kind === "element") return overwriteFormula(total.element.code);
  const figure = rows.find((row) => row.kind === "indicator");
  if (figure?.kind !== "indicator") throw new Error("the practice form calculates nothing");
  return overwriteFormula(figure.indicator.code);
}

const SCANNED_PAGE = new TextEncoder().encode(
  "%PDF-1.4\n% a scanned page, sent with the name of a workbook\n%%EOF\n",
);
