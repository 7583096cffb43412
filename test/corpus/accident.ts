import type { Plan } from "../../src/model/plan/plan";
import type { Expectation } from "../../src/forms/rules/subject/rule";
import type { UnitRegistry } from "../../src/model/unit/unit";
import type { Drawing } from "../../src/workbook/drawing/drawing";

/** One issued form, filled without a mistake, and who checks it. */
export interface BaseForm {
  readonly plan: Plan;
  readonly drawing: Drawing;
  readonly units: UnitRegistry;
}

/**
 * What happens to the sheets before they are saved; every formula is calculated again afterwards, as Excel
 * does.
 */
export type SheetDamage = (drawing: Drawing) => Drawing;
/** What happens to the saved file. */
export type FileDamage = (bytes: Uint8Array) => Uint8Array;

/** One thing that goes wrong with a form, and everything that is found because of it. */
export interface Accident {
  /** What happened, in words. */
  readonly what: string;
  readonly sheets?: SheetDamage;
  readonly file?: FileDamage;
  /** What the office knows and asks for, beside its list of units. */
  readonly asked?: Expectation;
  /**
   * "severity rule place": the cell, with its sheet in front unless it is the form; without a cell the row's
   * code.
   */
  readonly found: readonly string[];
}

/** An accident done to the sheets. */
export const accident = (what: string, sheets: SheetDamage, ...found: readonly string[]): Accident => ({
  what,
  sheets,
  found,
});

/** An accident done to the saved file. */
export const fileAccident = (what: string, file: FileDamage, ...found: readonly string[]): Accident => ({
  what,
  file,
  found,
});

/** No accident on the form itself: what it says differs from what the office knows or asks for. */
export const unasked = (what: string, asked: Expectation, ...found: readonly string[]): Accident => ({
  what,
  asked,
  found,
});

/** One accident after the other. */
export const both =
  (first: SheetDamage, ...others: readonly SheetDamage[]): SheetDamage =>
  (drawing) =>
    others.reduce((changed, damage) => damage(changed), first(drawing));
