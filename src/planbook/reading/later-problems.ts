import type { PlanCellPlace, ReadingLog } from "../codec/cell";
import { problemAt } from "../codec/cell";
import { knownPlan } from "../codec/known-plan";
import type { Read, SheetRow } from "../codec/part";
import type { DataElement, Plan } from "../../model/plan";
import type { PlanSheetFault, PlanSheetProblem } from "../codec/plan-sheet-problem";
import { PLAN_TABLES } from "../tables/plan-tables";
import type { RowsOf } from "./sheet-rows";

/** Checks readable cells once the plan is known. Omits faults that only follow from an unreadable cell. */
export function laterProblems(
  plan: Plan,
  elements: readonly Read<DataElement>[],
  rows: RowsOf,
  { book, checks, problems: found }: ReadingLog,
): readonly PlanSheetProblem[] {
  const faultyCells = new Set(found.map(({ sheet, cell = "" }) => `${sheet}!${cell}`));
  const faultyRows = new Set(found.map(({ sheet, cell = "" }) => `${sheet}!${cell.replace(/\D/g, "")}`));
  const isFaulty = ({ place }: SheetRow): boolean => {
    const { grid, row } = place("");
    return faultyRows.has(`${grid.sheet}!${row + 1}`);
  };
  const doubtful = new Set(elements.flatMap(({ row, value }) => (isFaulty(row) ? [value.code] : [])));
  const known = knownPlan(plan, book, doubtful);
  const placed = [
    ...checks.flatMap(({ place, check }) =>
      check(known).map((fault) => problemAt(place.instead ?? place, fault)),
    ),
    ...codesTwice(rows).map(([place, fault]) => problemAt(place, fault)),
  ].filter(({ sheet, cell = "" }) => !faultyCells.has(`${sheet}!${cell}`));
  const suggested = new Set(placed.flatMap(({ fault }) => ("similar" in fault ? (fault.similar ?? []) : [])));
  // An element may seem unused only because its code is misspelt where it should be asked.
  return placed.filter(({ fault }) => fault.kind !== "never-asked" || !suggested.has(fault.code ?? ""));
}

/** Finds codes that a row above defines already. */
function codesTwice(rows: RowsOf): readonly (readonly [PlanCellPlace, PlanSheetFault])[] {
  return PLAN_TABLES.flatMap(({ table, columns }) =>
    columns.flatMap(({ code: column, defines: part, unique }) => {
      if (part === undefined || unique === undefined) return [];
      const seen = new Set<string>();
      return rows(table).flatMap((row): readonly [PlanCellPlace, PlanSheetFault][] => {
        const code = row.at(column).tidy;
        const key = JSON.stringify([unique.within === undefined ? "" : row.at(unique.within).tidy, code]);
        const isSecond = code !== "" && seen.has(key);
        seen.add(key);
        if (!isSecond) return [];
        return [
          [
            row.place(column),
            part === "unit" ? { kind: "duplicate-unit" } : { kind: "duplicate-code", part, code },
          ],
        ];
      });
    }),
  );
}
