import { join } from "node:path";
import type { Amount } from "../../../src/model/plan/amount";
import type { Aggregation, Deadline, Indicator } from "../../../src/model/plan/indicator";
import type { Plan } from "../../../src/model/plan/plan";
import type { Register } from "../../../src/model/plan/register";
import type { Base, Target } from "../../../src/model/plan/target";
import { FORM_SHEETS, SUMMARY_SHEETS } from "../../../src/forms/words";
import { dutiesInOrder } from "./duties-in-order";
import { carriedOut } from "./other-duties";
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
    "",
    "How far the duties of each document are carried out, judged by where they stand:",
    "",
    "| plan | duties | wholly | in part | not |",
    "| --- | --- | --- | --- | --- |",
    ...bundledPlans.flatMap(countsOfDuties),
    ...bundledPlans.flatMap((plan) => ["", ...planTable(plan)]),
    "",
  ].join("\n");

function countsOfDuties(plan: Plan): readonly string[] {
  const duties = dutiesInOrder(plan).map(({ rows }) => carriedOut(rows.join(", ")));
  const count = (begin: string): number => duties.filter((duty) => duty.startsWith(begin)).length;
  const cells = [plan.id, duties.length, ...["wholly", "in part", "not"].map(count)];
  return duties.length === 0 ? [] : [`| ${cells.join(" | ")} |`];
}

/**
 * Returns the sheets on which a duty is carried out. Of a form: its rows, or a list by its own name; of the
 * summary: what the rows add up to, or a sheet that is named.
 */
export function sheetsOf(stands: string, { indicators, elements, registers }: Plan): readonly string[] {
  const codes = new Set(stands.match(/[A-Z]{2}-\d\d\w*|[A-Z]{2,}(?:_[A-Z]+)*/g));
  const lists = registers.filter(({ code }) => codes.has(code)).map(({ sheet }) => sheet);
  const hasRows =
    [...indicators, ...elements].some(({ code }) => codes.has(code)) || /every row|round/.test(stands);
  return [
    ...new Set([
      ...(hasRows ? [FORM_SHEETS.form, SUMMARY_SHEETS.overview] : []),
      ...lists,
      ...(stands.includes("the summary") ? [SUMMARY_SHEETS.overview] : []),
      ...(stands.match(/(?<=“)[^”]+/g) ?? []),
    ]),
  ];
}

function planTable(plan: Plan): readonly string[] {
  const duties = dutiesInOrder(plan);
  const inOrder =
    duties.length === 0
      ? []
      : [
          "",
          "By the order of the document: every duty, and where it stands (rows, the lists that belong to them, or why nothing is asked):",
          "",
          "| part | words of the document | stands | sheets | carried out |",
          "| --- | --- | --- | --- | --- |",
          ...duties.map(({ part: at, words, rows }) => {
            const stands = rows.join(", ");
            const cells = [at, words, stands, sheetsOf(stands, plan).join("; "), carriedOut(stands)];
            return `| ${cells.join(" | ")} |`;
          }),
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
