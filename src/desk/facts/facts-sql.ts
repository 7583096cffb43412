import { countedRounds, type Indicator, type Plan, type Round } from "../../model/plan";
import { sqlNeeds, sqlParts, weightElement, type SqlNeed, type SqlPart } from "./sql-parts";

/** Quotes a text for SQL. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const row = (...cells: readonly string[]): string => `    (${cells.join(", ")})`;

/**
 * Returns a standard SQL query over the facts of a round (see DECISIONS.md) for its indicators: code, label,
 * numerator, denominator and value, as in the summary. Sums amounts before dividing; excludes units with only
 * a part of a figure's elements. Omits indicators that count rows of a list or silent units: neither are
 * facts.
 */
export function factsSql(plan: Plan, round: Round, table = "facts"): string {
  const asked = countedRounds(round);
  const indicators = plan.indicators.filter(
    ({ rounds, countsSilent }) => countsSilent !== true && rounds.some((each) => asked.includes(each)),
  );
  const parts = sqlParts(plan, indicators);
  const means = parts.filter(({ side }) => side === "M");
  return [
    "WITH lines AS ( -- what counts, of units that reported",
    "  SELECT unit, element, state, COALESCE(sheet, '') AS sheet,",
    "    CAST(NULLIF(CAST(amount AS VARCHAR(40)), '') AS DOUBLE PRECISION) AS amount",
    `  FROM ${table}`,
    `  WHERE plan = ${quoted(plan.id)} AND counted = 'yes' AND state <> 'missing-unit'`,
    "),",
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
    result(means.length > 0),
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

const SUMS = `sums AS (
  SELECT p.indicator, p.side, SUM(l.amount) AS total
  FROM parts p
  JOIN lines l ON l.element = p.element
  LEFT JOIN halves h ON h.indicator = p.indicator AND h.unit = l.unit
  LEFT JOIN denied d ON d.indicator = p.indicator AND d.unit = l.unit AND d.pair = p.pair
  WHERE h.unit IS NULL AND (p.side = 'V' OR d.unit IS NULL)
  GROUP BY p.indicator, p.side
),`;

const MEANS = `means AS (
  SELECT p.indicator, SUM(l.amount * w.amount) AS product, SUM(CASE WHEN l.amount IS NULL THEN NULL ELSE w.amount END) AS weight
  FROM parts p
  JOIN weights v ON v.element = p.element
  JOIN lines l ON l.element = p.element
  JOIN lines w ON w.element = v.weight AND w.unit = l.unit
  WHERE p.side = 'M'
  GROUP BY p.indicator
),`;

const result = (hasMeans: boolean): string => `figures AS (
  SELECT i.code, i.label, i.position,
    MAX(CASE WHEN s.side = 'V' THEN s.total END) AS whole,
    MAX(CASE WHEN s.side = 'N' THEN s.total END) AS numerator,
    MAX(CASE WHEN s.side = 'D' THEN s.total END) AS denominator
  FROM indicators i
  LEFT JOIN sums s ON s.indicator = i.code
  GROUP BY i.code, i.label, i.position
)
SELECT f.code, f.label, f.numerator, f.denominator,
  COALESCE(f.whole, ${hasMeans ? "m.product / NULLIF(m.weight, 0), " : ""}CASE WHEN f.denominator > 0 THEN f.numerator / f.denominator END) AS value
FROM figures f
${hasMeans ? "LEFT JOIN means m ON m.indicator = f.code\n" : ""}ORDER BY f.position;
`;
