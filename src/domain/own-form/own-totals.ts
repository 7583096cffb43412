import { sumOf } from "../numbers/exact-sum";
import type { ElementCode, UnitCode } from "../codes";
import type { Submission } from "../submission/submission";
import type { CellPlace } from "../entry/entry";
import { amountOf } from "../value";
import type { OwnForm } from "./own-form";

/** What one unit adds to a cell, and where it stands. */
export interface OwnContribution {
  readonly unit: UnitCode;
  readonly amount: number;
  readonly file: string;
  readonly place: CellPlace;
}

/** A cell over all units. `amount` is undefined where nobody gave a number: nothing is not zero. */
export interface OwnTotal {
  readonly amount: number | undefined;
  /** Units that gave something in the cell. */
  readonly n: number;
  readonly contributions: readonly OwnContribution[];
}

/** Every cell of a form over the copies that count. Only the cells to add have an amount. */
export function ownTotals(
  form: OwnForm,
  submissions: readonly Submission[],
): ReadonlyMap<ElementCode, OwnTotal> {
  return new Map(
    form.cells.map(({ code, role }) => {
      const given = submissions.filter(({ entries }) => isGiven(entries.get(code)?.reading.kind));
      const contributions = role === "sum" ? given.flatMap((each) => contributionOf(each, code)) : [];
      const amounts = contributions.map(({ amount }) => amount);
      return [
        code,
        {
          amount: amounts.length === 0 ? undefined : sumOf(amounts),
          n: role === "sum" ? contributions.length : given.length,
          contributions,
        },
      ];
    }),
  );
}

const isGiven = (kind: string | undefined): boolean =>
  kind !== undefined && kind !== "blank" && kind !== "misread" && kind !== "not-applicable";

function contributionOf({ unit, file, entries }: Submission, code: ElementCode): readonly OwnContribution[] {
  const entry = entries.get(code);
  if (entry === undefined || entry.reading.kind === "misread") return [];
  const amount = amountOf(entry.reading);
  return amount === undefined ? [] : [{ unit, amount, file, place: entry.place }];
}
