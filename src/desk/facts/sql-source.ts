import type { ElementCode } from "../../model/codes";
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

export interface SourceColumns {
  readonly elements: readonly ElementCode[];
  /** Elements that a form may calculate: the query asks whether it did. */
  readonly combined?: readonly ElementCode[];
  /** Names and files, too. */
  readonly named?: boolean;
}

const FROM = { a: "amount", s: "answer", c: "calculated" } as const;

/**
 * Returns the columns of the elements: amounts (a1, a2 …), answers (s1, s2 …) and, for combined elements,
 * whether the form calculated them (c1, c2 …).
 */
const elementColumns = (
  { elements, combined = [] }: SourceColumns,
  sql: (column: string, from: string, element: ElementCode) => string,
): string =>
  elements
    .map((element, index) => {
      const kinds = combined.includes(element) ? (["a", "s", "c"] as const) : (["a", "s"] as const);
      const columns = kinds.map((kind) => {
        const column = `${kind}${index + 1}`;
        return `${sql(column, FROM[kind], element)} AS ${column}`;
      });
      return `,\n    ${columns.join(", ")}`;
    })
    .join("");

/** Combines columns over rows; `of`: the table, or a condition. */
export const combinedColumns = (columns: SourceColumns, of: (column: string) => string): string =>
  elementColumns(columns, (column) => `${column.startsWith("a") ? "SUM" : "MAX"}(${of(column)})`);

/** The first and last file of a report differ only if there are two. */
const REPORT_FILES = `,
    MAX(name) AS name, ${["file", "sha256"]
      .map((column) => {
        const counted = `CASE WHEN answer >= 0 THEN ${column} END`;
        return `MAX(${counted}) AS ${column}, MIN(${counted}) AS first_${column}`;
      })
      .join(", ")}`;
const UNIT_FILES = `,
    MAX(file) AS file, MAX(sha256) AS sha256, MAX(CASE WHEN first_sha256 <> sha256 THEN first_file END) AS other_file`;

/**
 * Returns the common table expressions that select from any table of facts what a round counts: `chosen`, a
 * row for each office and unit that reported; `held`, their sums for each office; `units` with who reported.
 * Of a unit in several roll-ups the newest one that had its report decides.
 */
export function sqlSource({ plan, round, table, office }: FactsSource, columns: SourceColumns): string {
  const { named = false } = columns;
  const only = office === undefined ? "" : ` AND office = ${quoted(office)}`;
  const ofReports = elementColumns(
    columns,
    (_, from, element) => `MAX(CASE WHEN element = ${quoted(element)} THEN ${from} END)`,
  );
  return `source AS ( -- the roll-ups of this round; own: an office's part beside its units
  SELECT office, unit, CASE WHEN unit = office THEN 1 ELSE 0 END AS own, round, COALESCE(rolled_up_at, '') AS made, element,
    CASE WHEN counted = 'yes' THEN 1 ELSE 0 END AS expected, CASE WHEN state = 'missing-unit' THEN 0 ELSE 1 END AS sent,
    CASE WHEN counted <> 'yes' OR state = 'missing-unit' THEN NULL
      WHEN state = 'not-applicable' THEN 0 WHEN state IN ('blank', 'misread') THEN 1 ELSE 2 END AS answer,
    CASE WHEN counted <> 'yes' OR state = 'missing-unit' OR sheet <> '' THEN 0 ELSE 1 END AS calculated,
    CASE WHEN counted = 'yes' THEN CAST(NULLIF(CAST(amount AS VARCHAR(40)), '') AS DOUBLE PRECISION) END AS amount${
      named ? ", name, file, sha256" : ""
    }
  FROM ${table}
  WHERE ${samePlan(plan)} AND rolled_up = ${quoted(round.id)}${only}
),
reports AS ( -- a: amount; s: answer, 0 = not applicable, 1 = none, 2 = given; c: 1 = calculated by the form
  SELECT office, unit, own, round, made, MAX(expected) AS expected, MAX(sent) AS sent, MAX(answer) AS answer${
    named ? REPORT_FILES : ""
  }${ofReports}
  FROM source
  GROUP BY office, unit, own, round, made
),
chosen AS ( -- of each unit the last roll-up that had its report
  SELECT office, unit, own${named ? UNIT_FILES : ""}${combinedColumns(columns, (column) => column)}
  FROM (SELECT r.*, MAX(CASE WHEN sent = 1 THEN made END) OVER (PARTITION BY unit, own) AS last FROM reports r) dated
  WHERE made = last AND answer IS NOT NULL
  GROUP BY office, unit, own
),
held AS ( -- what offices have from their units, and their own part
  SELECT office, MIN(own) AS own${combinedColumns(columns, (column) => column)}
  FROM chosen
  GROUP BY office
),
units AS ( -- who has to report, and who did; not an office whose units are there
  SELECT e.unit AS unit, MAX(CASE WHEN c.unit IS NULL THEN 0 ELSE 1 END) AS reported
  FROM reports e
  LEFT JOIN (SELECT DISTINCT unit FROM chosen) c ON c.unit = e.unit
  LEFT JOIN (SELECT DISTINCT office FROM reports WHERE own = 0) o ON o.office = e.office
  LEFT JOIN held h ON h.office = e.unit AND h.own = 0
  -- a review of an office's own summaries has the office as its only unit
  WHERE e.expected = 1 AND h.office IS NULL AND (e.own = 0 OR o.office IS NULL)
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
export const factsUnitsSql = (
  source: FactsSource,
): string => `WITH ${sqlSource(source, { elements: [], named: true })}
placed AS (
  SELECT unit, MAX(name) AS name, MAX(office) AS office FROM reports WHERE own = 0 AND expected = 1 GROUP BY unit
)
SELECT p.unit AS unit, p.name, p.office, MAX(u.reported) AS reported, MAX(c.file) AS file, MAX(c.sha256) AS sha256
FROM placed p
LEFT JOIN units u ON u.unit = p.unit
LEFT JOIN chosen c ON c.unit = p.unit AND c.own = 0
GROUP BY p.unit, p.name, p.office
ORDER BY p.office, p.unit;
`;

/**
 * Returns a query for what a query of totals cannot decide; no row if there is nothing. Each row names the
 * clash, the unit, the offices or files, and the figures.
 */
export function factsCheckSql(source: FactsSource): string {
  const { plan, table } = source;
  const summed = plan.elements.flatMap(({ code, overUnits }) =>
    overUnits === "none" || weightElement(plan, code) !== undefined ? [] : [code],
  );
  const list = summed.map((code, index) => `SELECT ${index + 1} AS position, ${quoted(code)} AS element`);
  const of = (column: string): string =>
    `CASE e.position${summed.map((_, index) => ` WHEN ${index + 1} THEN ${column}${index + 1}`).join("")} END`;
  return `WITH ${sqlSource(source, { elements: summed, named: true })}
elements AS (
  ${list.join("\n  UNION ALL ")}
),
compared AS ( -- what an office reported, and what its units did
  SELECT u.unit AS unit, e.element, ${of("u.a")} AS stated, ${of("h.a")} AS summed, ${of("h.s")} AS answer
  FROM chosen u
  JOIN held h ON h.office = u.unit
  CROSS JOIN elements e
  WHERE u.own = 0
),
clashes AS (
  -- a unit in the roll-ups of two offices
  SELECT 'two-offices' AS clash, unit, '' AS element, MIN(office) AS one, MAX(office) AS other
  FROM reports
  WHERE answer IS NOT NULL AND own = 0
  GROUP BY unit
  HAVING MIN(office) <> MAX(office)
  UNION ALL
  -- two files of a unit in roll-ups of the same time
  SELECT 'two-reports', unit, '', other_file, file
  FROM chosen
  WHERE other_file IS NOT NULL
  UNION ALL
  -- an office reported another figure than its units
  SELECT 'upper-differs', unit, element, CAST(stated AS VARCHAR(40)), CAST(summed AS VARCHAR(40))
  FROM compared
  WHERE stated IS NOT NULL AND answer IS NOT NULL AND (summed IS NULL OR ABS(stated - summed) > 0.000001 * ABS(stated))
  UNION ALL
  -- facts of an earlier version, which do not say whose they are
  SELECT DISTINCT 'no-roll-up', unit, '', COALESCE(path, ''), COALESCE(round, '')
  FROM ${table}
  WHERE ${samePlan(plan)} AND (office IS NULL OR COALESCE(rolled_up, '') = '' OR COALESCE(rolled_up_at, '') = '')
)
SELECT clash, unit, element, one, other FROM clashes ORDER BY clash, unit, element;
`;
}
