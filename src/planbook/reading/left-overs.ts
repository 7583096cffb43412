import type { IsoDate } from "../../base/codes";
import { a1, readDayText } from "../../workbook/grid";
import type { Plan } from "../../model/plan";
import { DISTRICTS_GONE_FROM, isLeftOver, planYears, type PlanYears } from "../renewal/plan-years";
import { planYearsIn } from "../renewal/moved-years";
import { foldTyping } from "../../base/text";
import type { Cell } from "../codec/cell";
import { formerCodeColumn, type Table } from "../codec/table";
import type { LeftOver } from "./left-over";
import type { SheetRow } from "../codec/part";
import type { RowsOf } from "./sheet-rows";
import { itemOf } from "../tables/item-table";
import { PLAN_TABLES, planTable } from "../tables/plan-tables";
import { ENDED_BOARD, ENDED_BOARDS, ENDED_PROVINCE, ENDED_PROVINCES } from "../words/ended-provinces";
import { RENEWAL_WORDS, DISTRICT } from "../words/renewal-words";

/** Finds all leftovers in the tables of a plan, in the order of the tables. */
export function leftOvers(rows: RowsOf, plan: Plan): readonly LeftOver[] {
  const renamed = PLAN_TABLES.flatMap((table) => renamedIn(table, rows(table.table)));
  const years = planYears(plan);
  if (years === undefined) return renamed;
  const early = earlyDeadlines(plan);
  const begins = plan.rounds.map(({ from }) => from).toSorted()[0] ?? DISTRICTS_GONE_FROM;
  const left = PLAN_TABLES.filter(({ table }) => !["unit", "sector", "change"].includes(table)).flatMap(
    ({ table }) =>
      rows(table).flatMap((row) => [
        ...leftInRow(row, years, begins >= DISTRICTS_GONE_FROM),
        ...(table === "indicator" ? leftDeadline(row, early) : []),
      ]),
  );
  return [
    ...renamed,
    ...left,
    ...[...rows("sector"), ...rows("unit")].flatMap((row) => endedIn(row, begins)),
  ];
}

/** Finds rows whose code has changed since the workbook was made, unless another row has the former one. */
function renamedIn(table: Table, rows: readonly SheetRow[]): readonly LeftOver[] {
  const column = formerCodeColumn(table)?.code;
  if (column === undefined) return [];
  const codes = new Set(rows.map((row) => foldTyping(row.at(column).tidy)));
  return rows.flatMap((row): readonly LeftOver[] => {
    const former = row.at("FORMER").tidy;
    const at = placeOf(row, column, row.at(column));
    if (at === undefined || former === "" || codes.has(foldTyping(former))) return [];
    return [{ kind: "renamed", sheet: at.sheet, cell: at.cell, found: former, to: at.found }];
  });
}

/** Items that may name earlier years: the signing date, the legal basis, the lists of units. */
const WITH_OTHER_YEARS = /^(?:ISSUED_ON|LEGAL_BASIS|NUMBER|REGISTRY|UNITS_.*)$/;

function leftInRow(row: SheetRow, years: PlanYears, isWithoutDistricts: boolean): readonly LeftOver[] {
  const { columns } = planTable(row.table);
  if (row.table === "plan" && WITH_OTHER_YEARS.test(itemOf(row)?.code ?? "")) return [];
  return columns
    .filter(({ input, defines }) => input !== "note" && input !== "code" && defines === undefined)
    .flatMap(({ code }): readonly LeftOver[] => {
      const cell = row.at(code);
      const at = placeOf(row, code, cell);
      if (at === undefined) return [];
      if (cell.tidy === RENEWAL_WORDS.toReplace) return [{ kind: "to-replace", ...at }];
      if (typeof cell.content === "number" && !cell.isDay) return [];
      const year = planYearsIn(cell.tidy).find((each) => isLeftOver(each, years));
      return [
        ...(year === undefined ? [] : [{ kind: "old-year", year, years, ...at } as const]),
        ...(isWithoutDistricts ? endedNames(cell.tidy).map((ended) => ({ ...ended, ...at })) : []),
        ...(isWithoutDistricts && DISTRICT.test(cell.tidy) ? [{ kind: "district", ...at } as const] : []),
      ];
    });
}

/**
 * Returns provinces and boards in a text that became part of another in 2025; those of districts are found
 * as such.
 */
function endedNames(text: string) {
  const named = (kind: "ended-province" | "ended-board", pattern: RegExp, all: ReadonlyMap<string, string>) =>
    [...new Set(text.match(pattern))].flatMap((name) => {
      const now = all.get(name) ?? "";
      return now === "" ? [] : [{ kind, name, now }];
    });
  return [
    ...named("ended-province", ENDED_PROVINCE, ENDED_PROVINCES),
    ...named("ended-board", ENDED_BOARD, ENDED_BOARDS),
  ];
}

/** Finds a unit or sector that ended before the plan begins. */
function endedIn(row: SheetRow, begins: IsoDate): readonly LeftOver[] {
  const last = readDayText(row.at("TO").tidy);
  const at = placeOf(row, "TO", row.at("TO"));
  if (last === undefined || at === undefined || last >= begins) return [];
  return [{ kind: "ended-unit", last, ...at, found: row.at("NAME").tidy }];
}

/** Returns indicators whose deadline is before the first day of all their rounds, with that day. */
function earlyDeadlines({ indicators, rounds }: Plan): ReadonlyMap<string, string> {
  return new Map(
    indicators.flatMap(({ code, deadline, rounds: asked }): readonly [string, string][] => {
      const [first] = rounds
        .filter(({ id, of }) => of === undefined && asked.includes(id))
        .map(({ from }) => from)
        .toSorted();
      return first !== undefined && deadline?.kind === "day" && deadline.day < first ? [[code, first]] : [];
    }),
  );
}

function leftDeadline(row: SheetRow, early: ReadonlyMap<string, string>): readonly LeftOver[] {
  const from = early.get(row.at("CODE").tidy);
  const at = placeOf(row, "DEADLINE", row.at("DEADLINE"));
  return from === undefined || at === undefined ? [] : [{ kind: "day-before-rounds", from, ...at }];
}

function placeOf(row: SheetRow, code: string, { tidy }: Cell) {
  const { grid, row: index, column } = row.place(code);
  return column === undefined || tidy === ""
    ? undefined
    : { sheet: grid.sheet, cell: a1(index, column), found: tidy };
}
