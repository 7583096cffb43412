import type { ElementCode } from "../../model/codes";
import { countedRounds, type Plan } from "../../model/plan";
import { combinedColumns, quoted, sqlSource, type FactsSource } from "./sql-source";
import { sqlNeeds, sqlParts, weightElement, type SqlNeed, type SqlPart, type SqlSide } from "./sql-parts";

/**
 * Returns a standard SQL query over any table of facts (see DECISIONS.md) for the indicators of a round:
 * code, label, numerator, denominator and value, as in the summary, and how many units reported of how many.
 * Sums amounts before dividing; excludes units with only a part of a figure's elements. Omits indicators that
 * count rows of a list or silent units: neither are facts. `byArea`: the same for every office, in a first
 * column; '' is the whole.
 */
export function factsSql(source: FactsSource, byArea = false): string {
  const { plan, round } = source;
  const asked = countedRounds(round);
  const indicators = plan.indicators.filter(
    ({ rounds, countsSilent }) => countsSilent !== true && rounds.some((each) => asked.includes(each)),
  );
  const parts = sqlParts(plan, indicators);
  const needs = sqlNeeds(plan, parts);
  const weights = parts.flatMap(({ side, element }) => (side === "M" ? [weightOf(plan, element)] : []));
  const elements = [...new Set([...needs.map(({ element }) => element), ...weights])];
  const columns = {
    elements,
    combined: needs.flatMap(({ element, hasTerms }) => (hasTerms ? [element] : [])),
  };
  const at = (element: ElementCode): number => elements.indexOf(element) + 1;
  const figures = indicators.flatMap((indicator) => {
    const own = parts.filter((part) => part.indicator === indicator);
    const needed = needs.filter((need) => need.indicator === indicator);
    return own.length === 0 ? [] : [{ indicator, sides: sidesSql(plan, own, needed, at) }];
  });
  const sums = figures.flatMap(({ sides }, index) =>
    sides.map(([side, sql]) => ({
      side,
      sql,
      position: index + 1,
      name: `${side.toLowerCase()}${index + 1}`,
    })),
  );
  const of = (side: SqlSide | "W"): string => {
    const cases = sums
      .filter((sum) => sum.side === side)
      .map(({ position, name }) => ` WHEN ${position} THEN t.${name}`);
    return cases.length === 0 ? "CAST(NULL AS DOUBLE PRECISION)" : `CASE i.position${cases.join("")} END`;
  };
  const lines = (texts: readonly string[], separator = ",\n    "): string => texts.join(separator);
  return `WITH ${byArea ? "RECURSIVE " : ""}${sqlSource(source, columns)}
answers AS ( -- what counts of each unit; of an office not what its units are asked
  SELECT c.unit AS unit${combinedColumns(columns, (column) => `CASE WHEN h.s${column.slice(1)} IS NULL THEN c.${column} END`)}
  FROM chosen c
  LEFT JOIN held h ON h.office = c.unit AND c.own = 0
  GROUP BY c.unit
),
figures AS ( -- n, d: above and below the line; v: not divided; m, w: weighted, and its weight
  SELECT unit,
    ${lines(sums.map(({ name, sql }) => `${sql} AS ${name}`))}
  FROM answers
),
${byArea ? AREAS : WHOLE}
totals AS (
  SELECT a.area AS area, SUM(u.reported) AS reported, COUNT(u.unit) AS expected,
    ${lines(sums.map(({ name }) => `SUM(f.${name}) AS ${name}`))}
  FROM areas a
  LEFT JOIN units u ON u.unit = a.unit
  LEFT JOIN figures f ON f.unit = a.unit
  GROUP BY a.area
),
indicators AS (
  ${lines(
    figures.map(
      ({ indicator: { code, label } }, index) =>
        `SELECT ${index + 1} AS position, ${quoted(code)} AS code, ${quoted(label)} AS label`,
    ),
    "\n  UNION ALL ",
  )}
),
parts AS (
  SELECT t.area AS area, i.position, i.code, i.label, t.reported, t.expected,
    ${of("N")} AS numerator,
    ${of("D")} AS denominator,
    ${of("V")} AS whole,
    ${of("M")} AS weighted,
    ${of("W")} AS weight
  FROM totals t
  CROSS JOIN indicators i
  WHERE t.expected > 0
)
SELECT ${byArea ? "area, " : ""}code, label, numerator, denominator,
  COALESCE(whole, weighted / NULLIF(weight, 0), CASE WHEN denominator > 0 THEN numerator / denominator END) AS value,
  reported, expected
FROM parts
ORDER BY area, position;
`;
}

const weightOf = (plan: Plan, element: ElementCode): ElementCode => {
  const weight = weightElement(plan, element);
  if (weight === undefined) throw new Error(`${element} has no weight`);
  return weight;
};

/** Returns the summed columns of an indicator. */
function sidesSql(
  plan: Plan,
  parts: readonly SqlPart[],
  needs: readonly SqlNeed[],
  at: (element: ElementCode) => number,
): readonly (readonly [SqlSide | "W", string])[] {
  const answerOf = ({ element, termOf, hasTerms }: SqlNeed): string => {
    const terms = needs.flatMap((need) => (need.termOf === element ? [`s${at(need.element)}`] : []));
    const conditions = [
      ...(termOf === undefined ? [] : [`c${at(termOf)} = 1`]),
      // Of a figure that the form calculates its terms are needed.
      ...(hasTerms ? [`(c${at(element)} = 0 OR ${coalesced([...new Set(terms)])} IS NULL)`] : []),
    ];
    const answer = `s${at(element)}`;
    return conditions.length === 0 ? answer : `CASE WHEN ${conditions.join(" AND ")} THEN ${answer} END`;
  };
  const some = (answers: readonly string[], value: number): string =>
    `(${answers.map((answer) => `${answer} = ${value}`).join(" OR ")})`;
  const distinct = (of: readonly SqlNeed[]): readonly string[] => [...new Set(of.map(answerOf))];

  // Units that gave only a part of a figure.
  const [all, needed] = [distinct(needs), distinct(needs.filter(({ isOptional }) => !isOptional))];
  const isHalf = all.length > 1 && needed.length > 0 ? `${some(all, 2)} AND ${some(needed, 1)}` : undefined;
  // What units said does not apply on one side of the line: it leaves both.
  const isDenied = (pair: number): string =>
    (["N", "D"] as const)
      .flatMap((side) => {
        const answers = distinct(needs.filter((need) => need.side === side && need.pair === pair));
        if (answers.length === 0) return [];
        const none = answers.map((answer) => `COALESCE(${answer}, 0)`).join(" + ");
        return [`(${none} = 0 AND ${coalesced(answers)} IS NOT NULL)`];
      })
      .join(" OR ");
  const unless = (condition: string | undefined, amount: string): string =>
    condition === undefined ? amount : `CASE WHEN ${condition} THEN NULL ELSE ${amount} END`;

  const sides = (["V", "N", "D"] as const).flatMap((side) => {
    const amounts = parts
      .filter((part) => part.side === side)
      .map(({ element, pair }) => unless(side === "V" ? undefined : isDenied(pair), `a${at(element)}`));
    return amounts.length === 0 ? [] : [[side, unless(isHalf, added(amounts))] as const];
  });
  const means = parts.flatMap(({ side, element }) => {
    if (side !== "M") return [];
    const [amount, weight] = [`a${at(element)}`, `a${at(weightOf(plan, element))}`];
    return [
      ["M", `${amount} * ${weight}`] as const,
      ["W", `CASE WHEN ${amount} IS NOT NULL THEN ${weight} END`] as const,
    ];
  });
  return [...sides, ...means];
}

const coalesced = (texts: readonly string[]): string => {
  const [first = "NULL"] = texts;
  return texts.length > 1 ? `COALESCE(${texts.join(", ")})` : first;
};

/** The sum of what is there; nothing if nothing is there. */
const added = (amounts: readonly string[]): string => {
  const [first = "NULL"] = amounts;
  if (amounts.length < 2) return first;
  const sum = amounts.map((amount) => `COALESCE(${amount}, 0)`).join(" + ");
  return `CASE WHEN ${coalesced(amounts)} IS NOT NULL THEN ${sum} END`;
};

/** Every unit in one area: the whole. */
const WHOLE = `areas AS (
  SELECT DISTINCT unit, '' AS area FROM reports
),`;

/** Every unit in the whole and in every office above it; an office is in its own area, for its own part. */
const AREAS = `parents AS (
  SELECT DISTINCT unit, office FROM reports WHERE own = 0
),
above(unit, area) AS (
  SELECT unit, office FROM parents
  UNION
  SELECT a.unit AS unit, p.office FROM above a JOIN parents p ON p.unit = a.area
),
areas AS (
  SELECT unit, area FROM above
  UNION SELECT office, office FROM reports
  UNION SELECT unit, '' FROM reports
),`;
