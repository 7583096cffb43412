import { isoDate } from "../../base/codes";
import type { ElementCode, UnitCode } from "../../model/codes";
import { templateFor } from "../../model/form";
import { type Grid, dateSerial } from "../../workbook/grid";
import { findRound, type Plan } from "../../model/plan";
import type { Unit } from "../../model/unit";
import { type DrawnValue, emptyCell, numberCell, textCell } from "../../workbook/drawing";
import { FACT_WORDS as WORDS } from "../../summary/words";
import type { RollUpFacts } from "../roll-up/roll-up-facts";
import type { Fact } from "./fact";

/** The groups of a line, in words; never blank, which a PivotTable would show as a separate group. */
interface Grouped {
  readonly plan: string;
  readonly round: string;
  readonly cluster: string;
  readonly above: string;
  readonly unit: string;
  readonly section: string;
  readonly measure: string;
}

interface FactColumn {
  readonly heading: string;
  /** In characters; the next cell cuts longer texts off, so that all rows have one height. */
  readonly width: number;
  readonly cell: (row: number, column: number, fact: Fact, grouped: Grouped) => DrawnValue;
}

const { headings } = WORDS;

const text = (heading: string, width: number, of: (fact: Fact, grouped: Grouped) => string): FactColumn => ({
  heading,
  width,
  cell: (row, column, fact, grouped) => textCell(row, column, of(fact, grouped), "fact-text"),
});

const amount = (heading: string, width: number, of: (fact: Fact) => number | undefined): FactColumn => ({
  heading,
  width,
  cell: (row, column, fact) => amountCell(row, column, of(fact)),
});

/** From left to right: groups and filters, figures, their source. */
export const FACT_TABLE_COLUMNS: readonly FactColumn[] = [
  text(headings.plan, 16, (_fact, { plan }) => plan),
  text(headings.round, 12, (_fact, { round }) => round),
  text(headings.cluster, 14, (_fact, { cluster }) => cluster),
  text(headings.above, 26, (_fact, { above }) => above),
  text(headings.unit, 30, (_fact, { unit }) => unit),
  text(headings.unitCode, 9, ({ unit }) => unit),
  text(headings.section, 24, (_fact, { section }) => section),
  text(headings.label, 48, ({ label }) => label),
  text(headings.element, 16, ({ element }) => element),
  text(headings.measure, 12, (_fact, { measure }) => measure),
  text(headings.state, 16, ({ state }) => WORDS.states[state]),
  text(headings.counted, 9, ({ counted }) => (counted ? WORDS.yes : WORDS.no)),
  amount(headings.amount, 14, (fact) => fact.amount),
  { heading: headings.value, width: 18, cell: valueCell },
  amount(headings.adjusted, 12, ({ adjusted }) => adjusted),
  text(headings.file, 28, ({ file = "" }) => file),
  text(headings.sheet, 12, ({ sheet = "" }) => sheet),
  text(headings.cell, 7, ({ cell = "" }) => cell),
  text(headings.sha256, 20, ({ sha256 = "" }) => sha256),
];

/**
 * Returns whether a workbook has such a table and nothing else: no other sheet, such as a PivotTable, and no
 * further column.
 */
export function isFactTable([table, ...others]: readonly Grid[]): boolean {
  const found = table?.rows[0]?.values ?? [];
  return (
    others.length === 0 &&
    found.length === FACT_TABLE_COLUMNS.length &&
    FACT_TABLE_COLUMNS.every(({ heading }, column) => found[column] === heading)
  );
}

function amountCell(row: number, column: number, value: number | undefined): DrawnValue {
  return value === undefined
    ? emptyCell(row, column, "fact-number")
    : numberCell(row, column, value, Number.isInteger(value) ? "fact-number" : "fact-fraction");
}

function valueCell(row: number, column: number, { state, value }: Fact): DrawnValue {
  if (typeof value !== "string") return amountCell(row, column, value);
  if (state === "date") return numberCell(row, column, dateSerial(isoDate(value)), "fact-date");
  if (state === "yes-no") return textCell(row, column, value === "yes" ? WORDS.yes : WORDS.no, "fact-text");
  return textCell(row, column, value, "fact-text");
}

/** Returns the groups of a roll-up's lines. */
export function groupingOf(
  plan: Plan,
  { summary, excused }: Pick<RollUpFacts, "summary" | "excused">,
): (fact: Fact) => Grouped {
  const { office } = summary;
  const units = new Map<UnitCode, Unit>(
    [office, ...excused.map(({ unit }) => unit), ...summary.units].map((unit) => [unit.code, unit]),
  );
  const measures = new Map(plan.elements.map(({ code, unitOfMeasure }) => [code, unitOfMeasure]));
  const sections = sectionsOf(plan, summary);
  const planName = plan.shortName ?? plan.title;
  const nameOr = (name: string | undefined, otherwise: string): string =>
    name === undefined || name === "" ? otherwise : name;
  return (fact) => {
    const unit = units.get(fact.unit);
    const above = unit?.parent === undefined ? undefined : units.get(unit.parent);
    return {
      plan: planName,
      round: nameOr(findRound(plan, fact.round)?.name, planName),
      cluster: unit?.cluster ?? WORDS.noCluster,
      above: (above ?? office).name,
      unit: unit?.name ?? fact.unit,
      section: sections.get(fact.element) ?? WORDS.noSection,
      measure: nameOr(measures.get(fact.element), WORDS.noMeasure),
    };
  };
}

/** Returns the heading of each element on the office's form. */
function sectionsOf(
  plan: Plan,
  { round, office }: Pick<RollUpFacts["summary"], "round" | "office">,
): ReadonlyMap<ElementCode, string> {
  const sections = new Map<ElementCode, string>();
  let heading: string | undefined;
  for (const row of templateFor(plan, round, office).rows) {
    if (row.kind === "section") heading = row.section.title;
    else if (row.kind === "element" && heading !== undefined) sections.set(row.element.code, heading);
  }
  return sections;
}
