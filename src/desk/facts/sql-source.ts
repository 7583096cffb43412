import { readPlanName, type Plan, type Round } from "../../model/plan";
import { weightElement } from "./sql-parts";

/** Quotes a text for SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export interface FactsSource {
  readonly plan: Plan;
  readonly round: Round;
  /** The table of facts. */
  readonly table: string;
  /** Only the facts of this office's own roll-up; by default of every office, the lowest that has facts. */
  readonly office?: string;
}

/**
 * Returns the common table expressions that select from any table of facts what a round counts: `lines`, and
 * `units` with who reported. Of a unit in several roll-ups the newest one that had its report decides; of an
 * office whose own roll-up is there, only what its units are not asked counts.
 */
export function sqlSource({ plan, round, table, office }: FactsSource): string {
  const only = office === undefined ? "" : ` AND office = ${quoted(office)}`;
  return `source AS ( -- the roll-ups of this round; own: an office's part beside its units
  SELECT office, unit, name, file, CASE WHEN unit = office THEN 1 ELSE 0 END AS own, round, element, state, counted,
    COALESCE(sheet, '') AS sheet, COALESCE(sha256, '') AS sha256,
    CAST(NULLIF(CAST(amount AS VARCHAR(40)), '') AS DOUBLE PRECISION) AS amount, COALESCE(rolled_up_at, '') AS made
  FROM ${table}
  WHERE ${samePlan(plan)} AND rolled_up = ${quoted(round.id)}${only}
),
newest AS ( -- the last roll-up that had a report of the unit
  SELECT unit, own, MAX(made) AS made
  FROM source
  WHERE state <> 'missing-unit'
  GROUP BY unit, own
),
chosen AS (
  SELECT DISTINCT s.office, s.unit, s.own, s.round, s.element, s.state, s.sheet, s.amount
  FROM source s
  JOIN newest n ON n.unit = s.unit AND n.own = s.own AND n.made = s.made
  WHERE s.counted = 'yes' AND s.state <> 'missing-unit'
),
below AS ( -- what offices have from their units, and what only they are asked; own = 0: instead of their report
  SELECT office, element, 0 AS own, MIN(own) AS only_own FROM chosen GROUP BY office, element
),
lines AS ( -- what counts, of units that reported
  SELECT c.unit, c.round, c.element, c.state, c.sheet, c.amount
  FROM chosen c
  LEFT JOIN below b ON b.office = c.unit AND b.element = c.element AND b.own = c.own
  WHERE b.office IS NULL
),
units AS ( -- who has to report, and who did
  SELECT e.unit, MAX(CASE WHEN l.unit IS NULL THEN 0 ELSE 1 END) AS reported
  FROM (SELECT DISTINCT unit, office, own FROM source WHERE counted = 'yes') e
  LEFT JOIN (SELECT DISTINCT office FROM source WHERE own = 0) o ON o.office = e.office
  LEFT JOIN (SELECT DISTINCT unit FROM lines) l ON l.unit = e.unit
  LEFT JOIN (SELECT DISTINCT office FROM below WHERE only_own = 0) b ON b.office = e.unit
  -- a review of an office's own summaries has the office as its only unit
  WHERE b.office IS NULL AND (e.own = 0 OR o.office IS NULL)
  GROUP BY e.unit
),`;
}

/** The targets in the id of a template's plan differ from office to office; its forms do not. */
function samePlan({ id }: Plan): string {
  const named = readPlanName(id);
  if (named === undefined) return `plan = ${quoted(id)}`;
  const form = id.split("_").slice(0, 2).join("_");
  return `(plan = ${quoted(form)} OR plan LIKE ${quoted(`${form}_%`)})`;
}

/**
 * Returns a query for every unit: code, name, office, whether it reported (null: its own units are there
 * instead), file and SHA-256.
 */
export const factsUnitsSql = (source: FactsSource): string => `WITH ${sqlSource(source)}
placed AS (
  SELECT s.unit, MAX(s.name) AS name, MAX(s.office) AS office, MAX(n.made) AS made,
    MAX(CASE WHEN s.made = n.made THEN s.file END) AS file, MAX(CASE WHEN s.made = n.made THEN s.sha256 END) AS sha256
  FROM source s
  LEFT JOIN newest n ON n.unit = s.unit AND n.own = s.own
  WHERE s.own = 0 AND s.counted = 'yes'
  GROUP BY s.unit
)
SELECT p.unit, p.name, p.office, u.reported, p.file, p.sha256
FROM placed p
LEFT JOIN units u ON u.unit = p.unit
ORDER BY p.office, p.unit;
`;

/**
 * Returns a query for what a query of totals cannot decide; no row if there is nothing. Each row names the
 * clash, the unit, the offices or files, and the figures.
 */
export function factsCheckSql(source: FactsSource): string {
  const { plan, table } = source;
  const means = plan.elements.flatMap(({ code }) =>
    weightElement(plan, code) === undefined ? [] : [quoted(code)],
  );
  const summed = means.length === 0 ? "" : ` AND u.element NOT IN (${means.join(", ")})`;
  return `WITH ${sqlSource(source)}
clashes AS (
  -- a unit in the roll-ups of two offices
  SELECT 'two-offices' AS clash, unit, '' AS element, MIN(office) AS one, MAX(office) AS other
  FROM source
  WHERE state <> 'missing-unit' AND counted = 'yes' AND own = 0
  GROUP BY unit
  HAVING MIN(office) <> MAX(office)
  UNION ALL
  -- two reports of a unit in roll-ups of the same time
  SELECT 'two-reports', unit, element, CAST(MIN(amount) AS VARCHAR(40)), CAST(MAX(amount) AS VARCHAR(40))
  FROM lines
  GROUP BY unit, round, element
  HAVING COUNT(*) > 1
  UNION ALL
  -- an office reported another figure than its units
  SELECT 'upper-differs', u.unit, u.element, CAST(u.amount AS VARCHAR(40)), CAST(d.amount AS VARCHAR(40))
  FROM (
    SELECT unit, element, SUM(amount) AS amount FROM chosen WHERE own = 0 GROUP BY unit, element
  ) u
  JOIN (
    SELECT office, element, SUM(amount) AS amount FROM chosen GROUP BY office, element
  ) d ON d.office = u.unit AND d.element = u.element
  WHERE u.amount IS NOT NULL AND (d.amount IS NULL OR ABS(u.amount - d.amount) > 0.000001 * ABS(u.amount))${summed}
  UNION ALL
  -- facts of an earlier version, which do not say whose they are
  SELECT DISTINCT 'no-roll-up', unit, '', COALESCE(path, ''), COALESCE(round, '')
  FROM ${table}
  WHERE ${samePlan(plan)} AND (office IS NULL OR COALESCE(rolled_up, '') = '' OR COALESCE(rolled_up_at, '') = '')
)
SELECT clash, unit, element, one, other FROM clashes ORDER BY clash, unit, element;
`;
}
