import type { Plan } from "../../src/model/plan/plan";
import type { Expectation } from "../../src/forms/rules/subject/rule";
import type { UnitRegistry } from "../../src/model/unit/unit";
import type { Drawing } from "../../src/workbook/drawing/drawing";

/** One issued form, filled without a mistake, and the office that checks it. */
export interface BaseForm {
  readonly plan: Plan;
  readonly drawing: Drawing;
  readonly units: UnitRegistry;
}

/** A change to the sheets before saving; every formula is recalculated afterwards, as Excel does. */
export type SheetDamage = (drawing: Drawing) => Drawing;
/** A change to the saved file. */
export type FileDamage = (bytes: Uint8Array) => Uint8Array;

/** A mistake in a form, and all its expected findings. */
export interface Accident {
  /** The mistake in words. */
  readonly what: string;
  readonly sheets?: SheetDamage;
  readonly file?: FileDamage;
  /** What the office knows and asks for, besides its list of units. */
  readonly asked?: Expectation;
  /**
   * "severity rule place": the cell, prefixed by its sheet unless it is the form; without a cell the row's
   * code.
   */
  readonly found: readonly string[];
}

/** Makes an accident that changes the sheets. */
export const accident = (what: string, sheets: SheetDamage, ...found: readonly string[]): Accident => ({
  what,
  sheets,
  found,
});

/** Makes an accident that changes the saved file. */
export const fileAccident = (what: string, file: FileDamage, ...found: readonly string[]): Accident => ({
  what,
  file,
  found,
});

/** Makes an accident outside the form: it contradicts what the office knows or asks for. */
export const unasked = (what: string, asked: Expectation, ...found: readonly string[]): Accident => ({
  what,
  asked,
  found,
});

/** Combines accidents in order. */
export const both =
  (first: SheetDamage, ...others: readonly SheetDamage[]): SheetDamage =>
  (drawing) =>
    others.reduce((changed, damage) => damage(changed), first(drawing));
