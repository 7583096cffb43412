import { countedRounds, type Indicator, type Plan } from "../../model/plan";
import { quoted, sqlSource, type FactsSource } from "./sql-source";
import { sqlNeeds, sqlParts, weightElement, type SqlNeed, type SqlPart } from "./sql-parts";

const row = (...cells: readonly string[]): string => `    (${cells.join(", ")})`;

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
  const means = parts.filter(({ side }) => side === "M");
  return [
    `WITH ${byArea ? "RECURSIVE " : ""}${sqlSource(source)}`,
    byArea ? AREAS : WHOLE,
    "indicators(code, label, position) AS (",
    "  VALUES",
    indicatorRows(indicators, parts),
    "),",
    "parts(indicator, side, pair, element) AS ( -- V: not divided; N, D: above and below the line; M: averaged",
    "  VALUES",
    parts.map(partRow).join(",\n"),
    "),",
    "needs(indicator, side, pair, element, optional, term_of, has_terms) AS ( -- what a unit has to answer",
    "  VALUES",
    sqlNeeds(plan, parts).map(needRow).join(",\n"),
    "),",
    ...(means.length === 0 ? [] : weightLines(plan, means)),
    ANSWERS,
    SUMS,
    ...(means.length === 0 ? [] : [MEANS]),
    result(byArea, means.length > 0),
  ].join("\n");
}

function indicatorRows(indicators: readonly Indicator[], parts: readonly SqlPart[]): string {
  const counted = indicators.filter((each) => parts.some(({ indicator }) => indicator === each));
  return counted
    .map(({ code, label }, index) => row(quoted(code), quoted(label), String(index + 1)))
    .join(",\n");
}

const partRow = ({ indicator, side, pair, element }: SqlPart): string =>
  row(quoted(indicator.code), quoted(side), String(pair), quoted(element));

const needRow = ({ indicator, side, pair, element, isOptional, termOf, hasTerms }: SqlNeed): string =>
  row(
    ...[quoted(indicator.code), quoted(side), String(pair), quoted(element)],
    quoted(isOptional ? "yes" : "no"),
    ...[termOf === undefined ? "''" : quoted(termOf), quoted(hasTerms ? "yes" : "no")],
  );

function weightLines(plan: Plan, means: readonly SqlPart[]): readonly string[] {
  const rows = [...new Set(means.map(({ element }) => element))].map((element) =>
    row(quoted(element), quoted(weightElement(plan, element) ?? "")),
  );
  return ["weights(element, weight) AS (", "  VALUES", rows.join(",\n"), "),"];
}

const ANSWERS = `answers AS ( -- of a figure that the form calculates its terms, of any other itself
  SELECT n.indicator, n.side, n.pair, l.unit, l.element, l.state, n.optional
  FROM needs n
  JOIN lines l ON l.element = n.element
  LEFT JOIN lines w ON w.unit = l.unit AND w.element = n.term_of
  WHERE (n.term_of = '' OR w.sheet = '')
    AND (n.has_terms = 'no' OR l.sheet <> '' OR NOT EXISTS (
      SELECT 1 FROM needs t JOIN lines x ON x.element = t.element AND x.unit = l.unit
      WHERE t.indicator = n.indicator AND t.term_of = n.element))
),
said AS (
  SELECT indicator, unit, element, side, pair,
    MAX(CASE WHEN state = 'not-applicable' THEN 0 ELSE 1 END) AS asked,
    MAX(CASE WHEN state IN ('blank', 'misread', 'not-applicable') THEN 0 ELSE 1 END) AS given,
    MAX(CASE WHEN optional = 'yes' THEN 0 ELSE 1 END) AS needed
  FROM answers
  GROUP BY indicator, unit, element, side, pair
),
halves AS ( -- units that gave only a part of a figure
  SELECT indicator, unit
  FROM said
  WHERE asked = 1
  GROUP BY indicator, unit
  HAVING SUM(given) > 0 AND SUM(CASE WHEN given = 0 THEN needed ELSE 0 END) > 0
),
denied AS ( -- what units said does not apply on one side of the line: it leaves both
  SELECT DISTINCT indicator, unit, pair
  FROM said
  WHERE side IN ('N', 'D')
  GROUP BY indicator, unit, side, pair
  HAVING MAX(asked) = 0
),`;

/** Every unit in one area: the whole. */
const WHOLE = `areas AS (
  SELECT DISTINCT unit, '' AS area FROM source
),`;

/** Every unit in the whole and in every office above it; an office is in its own area, for its own part. */
const AREAS = `parents AS (
  SELECT DISTINCT unit, office FROM source WHERE own = 0
),
above(unit, area) AS (
  SELECT unit, office FROM parents
  UNION
  SELECT a.unit, p.office FROM above a JOIN parents p ON p.unit = a.area
),
areas AS (
  SELECT unit, area FROM above
  UNION SELECT office, office FROM source
  UNION SELECT unit, '' FROM source
),`;

const SUMS = `sums AS (
  SELECT a.area, p.indicator, p.side, SUM(l.amount) AS total
  FROM parts p
  JOIN lines l ON l.element = p.element
  JOIN areas a ON a.unit = l.unit
  LEFT JOIN halves h ON h.indicator = p.indicator AND h.unit = l.unit
  LEFT JOIN denied d ON d.indicator = p.indicator AND d.unit = l.unit AND d.pair = p.pair
  WHERE h.unit IS NULL AND (p.side = 'V' OR d.unit IS NULL)
  GROUP BY a.area, p.indicator, p.side
),`;

const MEANS = `means AS (
  SELECT a.area, p.indicator, SUM(l.amount * w.amount) AS product,
    SUM(CASE WHEN l.amount IS NULL THEN NULL ELSE w.amount END) AS weight
  FROM parts p
  JOIN weights v ON v.element = p.element
  JOIN lines l ON l.element = p.element
  JOIN lines w ON w.element = v.weight AND w.unit = l.unit
  JOIN areas a ON a.unit = l.unit
  WHERE p.side = 'M'
  GROUP BY a.area, p.indicator
),`;

const result = (byArea: boolean, hasMeans: boolean): string => `standing AS (
  SELECT a.area, SUM(u.reported) AS reported, COUNT(*) AS expected
  FROM areas a
  JOIN units u ON u.unit = a.unit
  GROUP BY a.area
),
figures AS (
  SELECT a.area, i.code, i.label, i.position,
    MAX(CASE WHEN s.side = 'V' THEN s.total END) AS whole,
    MAX(CASE WHEN s.side = 'N' THEN s.total END) AS numerator,
    MAX(CASE WHEN s.side = 'D' THEN s.total END) AS denominator
  FROM standing a
  CROSS JOIN indicators i
  LEFT JOIN sums s ON s.indicator = i.code AND s.area = a.area
  GROUP BY a.area, i.code, i.label, i.position
)
SELECT ${byArea ? "f.area, " : ""}f.code, f.label, f.numerator, f.denominator,
  COALESCE(f.whole, ${hasMeans ? "m.product / NULLIF(m.weight, 0), " : ""}CASE WHEN f.denominator > 0 THEN f.numerator / f.denominator END) AS value,
  t.reported, t.expected
FROM figures f
JOIN standing t ON t.area = f.area
${hasMeans ? "LEFT JOIN means m ON m.indicator = f.code AND m.area = f.area\n" : ""}ORDER BY f.area, f.position;
`;
