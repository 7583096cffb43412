import { groupedBy } from "../../base/grouped-by";
import { unitCode, type UnitCode } from "../../model/codes";
import type { Indicator, Plan } from "../../model/plan";
import type { Area } from "../../summary/document";
import { factsSql } from "./facts-sql";
import { factsCheckSql, factsUnitsSql, type FactsSource } from "./sql-source";

type DatabaseCell = string | number | null;

/** The facts in a database. */
export interface FactsTable {
  readonly rows: (sql: string) => Promise<readonly (readonly DatabaseCell[])[]>;
}

/** A unit at the lowest level of the facts. */
export interface CountedUnit {
  readonly code: UnitCode;
  readonly name: string;
  readonly office: UnitCode;
  readonly hasReported: boolean;
  readonly file: string;
  readonly sha256: string;
}

/** The totals of a round by office. */
export interface AreaFigures {
  readonly indicators: readonly Indicator[];
  /** The whole, or the asked office, first; then by depth. */
  readonly areas: readonly Area[];
  readonly units: readonly CountedUnit[];
  /** Rows of the check query. */
  readonly clashes: readonly (readonly string[])[];
}

const text = (cell: DatabaseCell | undefined): string => String(cell ?? "");
const number = (cell: DatabaseCell | undefined): number | undefined =>
  cell === null || cell === undefined ? undefined : Number(cell);

/**
 * Adds up the facts of a round for the whole and for every office; of `office`, for it and those below.
 * `names`: of offices that are no unit of another.
 */
export async function areaFigures(
  plan: Plan,
  { office, ...source }: FactsSource,
  table: FactsTable,
  names: ReadonlyMap<UnitCode, string> = new Map(),
): Promise<AreaFigures> {
  const named = (await table.rows(factsUnitsSql(source))).map(([unit, name, above, ...more]) => ({
    ...{ code: unitCode(text(unit)), name: text(name), office: unitCode(text(above)), more },
  }));
  const byCode = new Map(named.map((each) => [each.code, each]));
  const wayTo = (code: UnitCode): readonly UnitCode[] => {
    const way = [code];
    for (
      let at = byCode.get(code)?.office;
      at !== undefined && !way.includes(at);
      at = byCode.get(at)?.office
    )
      way.push(at);
    return way;
  };
  const isAsked = (code: UnitCode): boolean =>
    office === undefined || wayTo(code).some((at) => at === office);
  const rows = groupedBy(await table.rows(factsSql(source, true)), ([area]) => text(area));
  const areas = [...rows].flatMap(([area, figures]): readonly Area[] => {
    const code = area === "" ? undefined : unitCode(area);
    if (code === undefined ? office !== undefined : !isAsked(code)) return [];
    const [, , , , , , reported, expected] = figures[0] ?? [];
    return [
      {
        ...{
          code,
          name: (code && (byCode.get(code)?.name ?? names.get(code))) ?? area,
          above: code && byCode.get(code)?.office,
        },
        ...{ depth: code === undefined ? 0 : wayTo(code).length },
        ...{ reported: Number(reported), expected: Number(expected) },
        figures: new Map(
          plan.indicators.flatMap((indicator) =>
            figures
              .filter(([, each]) => each === indicator.code)
              .map(([, , , numerator, denominator, value]) => [
                indicator.code,
                { numerator: number(numerator), denominator: number(denominator), value: number(value) },
              ]),
          ),
        ),
      },
    ];
  });
  const [first] = areas;
  return {
    indicators: plan.indicators.filter(({ code }) => first?.figures.has(code) === true),
    areas: areas.toSorted((left, right) => left.depth - right.depth),
    units: named.flatMap(({ more: [reported, file, sha256], ...unit }) =>
      reported === null || !isAsked(unit.code)
        ? []
        : [{ ...unit, hasReported: Number(reported) > 0, file: text(file), sha256: text(sha256) }],
    ),
    clashes: (await table.rows(factsCheckSql(source))).map((row) => row.map(text)),
  };
}
