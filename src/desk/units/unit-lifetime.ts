import { unitCode, type UnitCode } from "../../model/codes";
import { meansWord } from "../../base/text";
import { isOwnSuccessor, type Unit } from "../../model/unit";
import { readDayText } from "../../workbook/grid";
import { NO_SUCCESSOR } from "../../planbook/words";

/** The cells that say from when to when a unit exists, and what took its place. */
type Lifetime = Readonly<Record<"validFrom" | "validTo" | "successors", string>>;

/** What may be wrong with them. */
export type LifetimeProblem =
  | { readonly kind: "not-a-day"; readonly line: number; readonly found: string }
  /** The last day is before the first. */
  | { readonly kind: "ends-before-it-begins"; readonly line: number }
  /** Something took the place of a unit that never ends. */
  | { readonly kind: "successor-without-end"; readonly line: number }
  | { readonly kind: "unknown-successor"; readonly line: number; readonly found: string }
  /** Following the successors of a unit leads back to it. */
  | { readonly kind: "own-successor"; readonly line: number };

/** The same of a unit. Days and codes have to be sound. */
export function lifetimeOf({ validFrom, validTo, successors }: Lifetime): Partial<Unit> {
  const [from, to] = [readDayText(validFrom), readDayText(validTo)];
  return {
    ...(from && { validFrom: from }),
    ...(to && { validTo: to }),
    ...(successors !== "" && { successors: codesIn(successors) }),
  };
}

const codesIn = (text: string): readonly UnitCode[] =>
  meansWord(text, NO_SUCCESSOR)
    ? []
    : text.split(/[|,;]/).flatMap((code) => (code.trim() === "" ? [] : [unitCode(code.trim())]));

/** What is wrong with these cells by themselves. */
export function lifetimeProblems(row: Lifetime, line: number): readonly LifetimeProblem[] {
  const notDays = [row.validFrom, row.validTo].filter(
    (text) => text !== "" && readDayText(text) === undefined,
  );
  if (notDays.length > 0) return notDays.map((found) => ({ kind: "not-a-day", line, found }));
  const { validFrom, validTo, successors } = lifetimeOf(row);
  if (successors !== undefined && validTo === undefined) return [{ kind: "successor-without-end", line }];
  return validFrom !== undefined && validTo !== undefined && validTo < validFrom
    ? [{ kind: "ends-before-it-begins", line }]
    : [];
}

/** Successors that nobody knows, and circles of them. `others`: units of other lists. */
export function successionProblems(
  units: readonly Unit[],
  others: readonly Unit[],
  lineOf: (unit: UnitCode) => number,
): readonly LifetimeProblem[] {
  const known = new Map([...others, ...units].map((unit) => [unit.code, unit]));
  return units.flatMap((unit): readonly LifetimeProblem[] => {
    const line = lineOf(unit.code);
    const unknown = (unit.successors ?? []).filter((code) => !known.has(code));
    return [
      ...unknown.map((found) => ({ kind: "unknown-successor", line, found }) as const),
      ...(isOwnSuccessor(unit, known) ? [{ kind: "own-successor", line } as const] : []),
    ];
  });
}
