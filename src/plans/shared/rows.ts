import { elementCode, isoDate } from "../../domain/codes";
import type { DataElement } from "../../domain/plan/data-element";
import type { PlanChange } from "../../domain/plan/plan-change";
import { elementCodes } from "../code-lists";
import { GRASSROOTS } from "./levels";
import { countsItself, flow, stock } from "./shapes";

type Kind = Omit<DataElement, "code" | "label">;

/** A row of the form. `kind`: what it has in common with other rows; `own`: what it says beyond that or otherwise. */
export const row = (code: string, label: string, kind: Kind, own: Partial<Kind> = {}): DataElement => ({
  code: elementCode(code),
  label,
  ...kind,
  ...own,
});

/** A number of what happened within the round. */
export const happened = (unitOfMeasure: string, origin = GRASSROOTS) =>
  ({ unitOfMeasure, type: "count", ...flow, origin }) as const;

/** A number as of the last day of the round, or counted from the first day of the plan on. */
export const standing = (unitOfMeasure: string, origin = GRASSROOTS) =>
  ({ unitOfMeasure, type: "count", ...stock, origin }) as const;

/** How many units say yes, as of the last day of the round. */
export const tallied = (unitOfMeasure: string, origin = GRASSROOTS) =>
  ({ unitOfMeasure, type: "tally", ...stock, origin }) as const;

/** Every unit of the origin level, counted by itself. */
export const countingItself = (unitOfMeasure: string, origin = GRASSROOTS) =>
  ({ ...tallied(unitOfMeasure, origin), ...countsItself }) as const;

/** Calculated at every level: rows of the same form added up, less others. */
export const combined = (
  plus: readonly string[],
  minus: readonly string[] = [],
): Pick<DataElement, "derived"> => ({
  derived: {
    at: "every-level",
    by: { kind: "combination", plus: elementCodes(...plus), minus: elementCodes(...minus) },
  },
});

/** Whether the day a unit names is in time: `inclusive` says whether `day` itself still is. */
export const inTime = (date: string, day: string, inclusive: boolean): Pick<DataElement, "derived"> => ({
  derived: { at: "origin", by: { kind: "by-day", date: elementCode(date), day: isoDate(day), inclusive } },
});

/** A version of a form that has these rows more than the one before. */
export const adding = (version: number, ...groups: readonly (readonly DataElement[])[]): PlanChange => ({
  version,
  added: groups.flat().map(({ code }) => code),
  renamed: [],
  removed: [],
});
