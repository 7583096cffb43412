import { elementCode } from "../../domain/codes";
import type { DataElement } from "../../domain/plan/data-element";
import type { Comparator } from "../../domain/plan/target";

/** Happened within the round: units are added, rounds are added. */
export const flow = { overUnits: "sum", overRounds: "sum" } as const;

/** As of the last day of the round, or counted from the first day of the plan on: units are added, the latest round counts. */
export const stock = { overUnits: "sum", overRounds: "latest" } as const;

/** Every unit of the origin level counts itself. */
export const countsItself = { type: "tally", derived: { at: "origin", by: { kind: "one" } } } as const;

/** 1 for each unit of the origin level whose amount reaches the target. */
export function reaches(
  amount: string,
  comparator: Comparator,
  value: number,
): Pick<DataElement, "type" | "derived"> {
  return {
    type: "tally",
    derived: { at: "origin", by: { kind: "meets", amount: elementCode(amount), comparator, value } },
  };
}
