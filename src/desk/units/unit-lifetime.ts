import { unitCode, type UnitCode } from "../../model/codes";
import { meansWord } from "../../base/text";
import { isOwnSuccessor, type Unit } from "../../model/unit";
import { readDayText } from "../../workbook/grid";
import { NO_SUCCESSOR } from "../../planbook/words";

/** The cells of a unit's first and last day and its successors. */
type Lifetime = Readonly<Record<"validFrom" | "validTo" | "successors", string>>;

/** Faults of these cells. */
export type LifetimeProblem =
  | { readonly kind: "not-a-day"; readonly line: number; readonly found: string }
  /** The last day is before the first. */
  | { readonly kind: "ends-before-it-begins"; readonly line: number }
  /** A unit without an end has successors. */
  | { readonly kind: "successor-without-end"; readonly line: number }
  | { readonly kind: "unknown-successor"; readonly line: number; readonly found: string }
  /** A unit is its own indirect successor. */
  | { readonly kind: "own-successor"; readonly line: number };

/** Returns the lifetime of a unit. Days and codes must be valid. */
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

/** Returns the faults of these cells by themselves. */
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

/** Returns unknown successors and circles. `others`: units of other lists. */
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
