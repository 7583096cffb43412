import { join } from "node:path";
import type { Amount } from "../../../src/model/plan/amount";
import type { Aggregation, Deadline, Indicator } from "../../../src/model/plan/indicator";
import type { Plan } from "../../../src/model/plan/plan";
import type { Register } from "../../../src/model/plan/register";
import type { Base, Target } from "../../../src/model/plan/target";
import { dutiesInOrder } from "./duties-in-order";
import { bundledPlans } from "../../../src/plans/bundled-plans";

export const PLAN_ROWS_FILE = join(__dirname, "../../../src/plans/ROWS.md");

const HEADINGS = [
  "code",
  "label",
  "became",
  "unit",
  "formula",
  "target",
  "levels",
  "sectors",
  "rounds",
  "deadline",
  "addressee",
  "inferred",
];

/** Returns the page on which people proofread every row of the bundled plans (src/plans/ROWS.md). */
export const planRowsPage = (): string =>
  [
    "# Rows of the plans",
    "",
    "Written by `npm run plan-rows`; a test fails when it is stale. Codes are the rows of the plan; a letter tells the parts of a row apart. A list named only by its own code belongs to no single row.",
    ...bundledPlans.flatMap((plan) => ["", ...planTable(plan)]),
    "",
  ].join("\n");

function planTable(plan: Plan): readonly string[] {
  const duties = dutiesInOrder(plan);
  const inOrder =
    duties.length === 0
      ? []
      : [
          "",
          "By the order of the document: every duty, and where it stands (rows, the lists that belong to them, or why nothing is asked):",
          "",
          "| part | words of the document | stands |",
          "| --- | --- | --- |",
          ...duties.map(({ part: at, words, rows }) => `| ${at} | ${words} | ${rows.join(", ")} |`),
        ];
  return [...rowsTable(plan), ...inOrder];
}

function rowsTable(plan: Plan): readonly string[] {
  const rows = [
    ...plan.indicators.map((indicator) => indicatorRow(indicator, plan)),
    ...plan.registers.map((register) => registerRow(register, plan)),
  ].toSorted(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  return [
    `## ${plan.id}: ${plan.issuer}`,
    "",
    ...[HEADINGS, HEADINGS.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`),
  ];
}

function indicatorRow(indicator: Indicator, plan: Plan): readonly string[] {
  const { code, label, unitOfMeasure, aggregation, levels, sectors, rounds } = indicator;
  const nameOf = (level: string): string => plan.levels.find((each) => each.code === level)?.name ?? level;
  return [
    code,
    label,
    kindOf(indicator, plan),
    unitOfMeasure,
    formulaOf(aggregation),
    targetCell(indicator, plan),
    levels.map(nameOf).join(", "),
    sectors === undefined ? "all" : sectors.join(", "),
    plan.standard === undefined ? rounds.join(", ") : "any period",
    deadlineOf(indicator.deadline),
    indicator.addressee ?? "",
    indicator.inferred ?? "",
  ];
}

const targetCell = ({ code, target }: Indicator, { standard }: Plan): string => {
  const asked = standard?.targets.find(({ indicator }) => indicator === code);
  if (asked !== undefined) return `${asked.comparator} what the office names`;
  return target === undefined ? "counted only" : targetOf(target);
};

const registerRow = ({ code, label, columns, rounds }: Register, { standard }: Plan): readonly string[] => [
  code,
  label,
  "register",
  "row",
  columns.map((column) => column.code).join(", "),
  "",
  "",
  "",
  standard === undefined ? rounds.join(", ") : "any period",
  "",
  "",
  "",
];

/**
 * Returns the kind of an indicator. The form itself compares a dated task with its day, or asks units for
 * something by a day.
 */
function kindOf({ aggregation, deadline }: Indicator, plan: Plan): string {
  if (aggregation.kind !== "share-of-units") return aggregation.kind;
  const isHeldByForm = plan.elements.some(
    ({ code, derived }) => aggregation.met.includes(code) && derived?.by.kind === "by-day",
  );
  return isHeldByForm || deadline?.kind === "day" ? "dated task (share-of-units)" : aggregation.kind;
}

const sum = (codes: readonly string[]): string => codes.join(" + ");

/** Adds brackets around a sum. */
const part = (text: string): string => (text.includes(" + ") ? `(${text})` : text);

const quotient = (numerator: string, denominator: string): string =>
  `${part(numerator)} ÷ ${part(denominator)}`;

const amountOf = (amount: Amount): string =>
  amount.kind === "elements" ? sum(amount.sum) : `numerator of ${amount.indicator}`;

function formulaOf(aggregation: Aggregation): string {
  switch (aggregation.kind) {
    case "sum":
      return sum(aggregation.of);
    case "ratio":
      return baseOf(aggregation);
    case "percent-of-plan":
      return quotient(amountOf(aggregation.actual), amountOf(aggregation.assigned));
    case "share-of-units":
      return quotient(sum(aggregation.met), sum(aggregation.units));
    case "per-unit":
      return `${sum(aggregation.amount)}; ${aggregation.met} of ${aggregation.units}`;
    case "average":
      return quotient(sum(aggregation.amount), sum(aggregation.units));
    case "mean":
      return aggregation.of;
    case "list":
      return `rows of ${aggregation.register}`;
  }
}

const baseOf = (base: Base): string =>
  base.kind === "sum" ? sum(base.of) : quotient(amountOf(base.numerator), amountOf(base.denominator));

function targetOf(target: Target): string {
  switch (target.comparator) {
    case "at-least":
    case "at-most":
    case "equal":
      return [
        target.comparator,
        target.value,
        ...(target.perUnitOf === undefined ? [] : [`per ${target.perUnitOf}`]),
      ].join(" ");
    case "between":
      return `between ${target.from} and ${target.to}`;
    case "above-base":
    case "below-base":
      return `${target.comparator} ${baseOf(target.base)}`;
    case "reference":
      return `reference ${target.times} × ${part(sum(target.of))}`;
  }
}

function deadlineOf(deadline: Deadline | undefined): string {
  switch (deadline?.kind) {
    case "day":
      return deadline.inclusive ? `to ${deadline.day}` : `before ${deadline.day}`;
    case "words":
      return deadline.by === undefined ? deadline.words : `${deadline.words} (read as to ${deadline.by})`;
    case undefined:
      return "";
  }
}
