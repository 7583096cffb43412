import { formatDay } from "../../base/formats";
import type { Plan } from "../../model/plan";
import { cellIn, planCellText, type PlanRow } from "../codec/plan-row";
import type { Table } from "../codec/table";
import type { planRows } from "../drawing/plan-rows";
import { PLAN_TABLES } from "../tables/plan-tables";
import { ENDED_BOARD, ENDED_BOARDS, ENDED_PROVINCE, ENDED_PROVINCES } from "../words/ended-provinces";
import { DISTRICT_NAME, ORDINAL, SUBJECTS, TERM, type QuestionKind } from "../words/question-words";
import { documentsIn, isSpan } from "./moved-years";
import type { PlanYears } from "./plan-years";
import { isCode, isOfUnits, isSource, type Renewal } from "./renew-rows";

/** Words of an old plan that only the office can renew; asked once. */
export interface Question {
  readonly kind: QuestionKind;
  /** The words as they stand in the cells; of a question about a whole table its subject. */
  readonly phrase: string;
  /** The first text with these words. */
  readonly example: string;
  readonly cells: number;
  readonly proposal: string;
}

/** A renewed plan: its rows, what has changed in them, and the time from which it holds. */
interface Renewed {
  readonly plan: Plan;
  readonly rows: ReturnType<typeof planRows>;
  readonly renewals: readonly Renewal[];
  /** The years of the new plan. */
  readonly years: PlanYears;
  /** It begins after districts and many provinces were abolished. */
  readonly isWithoutDistricts: boolean;
}

/** Returns what the office has to answer before forms are issued: each phrase once, then whole tables. */
export function planQuestions(renewed: Renewed): readonly Question[] {
  const found = new Map<string, Question>();
  for (const text of textsOf(renewed.rows)) {
    for (const { kind, phrase } of phrasesIn(text, renewed)) {
      const earlier = found.get(phrase);
      const proposal = ENDED_PROVINCES.get(phrase) ?? ENDED_BOARDS.get(phrase) ?? "";
      found.set(phrase, {
        kind,
        phrase,
        example: text,
        proposal,
        ...earlier,
        cells: (earlier?.cells ?? 0) + 1,
      });
    }
  }
  return [...found.values(), ...tableQuestions(renewed)];
}

/** Finds the words in a text that only the office can renew, each once. */
function phrasesIn(text: string, { years, isWithoutDistricts }: Renewed) {
  const all = (kind: QuestionKind, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([phrase]) => ({ kind, phrase }));
  const phrases = [
    ...all("term", TERM).filter(({ phrase }) => !isSpan(phrase, years)),
    ...all("ordinal", ORDINAL),
    ...documentsIn(text).map((phrase) => ({ kind: "document" as const, phrase })),
    ...(isWithoutDistricts
      ? [...all("province", ENDED_PROVINCE), ...all("board", ENDED_BOARD), ...all("district", DISTRICT_NAME)]
      : []),
  ];
  return phrases.filter(({ phrase }, index) => phrases.findIndex((each) => each.phrase === phrase) === index);
}

/** Returns the texts of a plan that people read; quotations of its document are replaced as a whole. */
const textsOf = (rows: Renewed["rows"]): readonly string[] =>
  PLAN_TABLES.filter(({ table }) => isAsked(table)).flatMap((table) =>
    rows[table.table].flatMap((row) => textsIn(table, row)),
  );

function textsIn(table: Table, row: PlanRow): readonly string[] {
  if (isOfUnits(table, row)) return [];
  return table.columns
    .filter((column) => column.input !== "note" && column.input !== "code" && column.defines === undefined)
    .filter((column) => !isCode(column) && !isSource(column))
    .map(({ code }) => planCellText(cellIn(row, code)))
    .filter((text) => text !== "");
}

/** Units have names and days of their own, changes belong to the old forms. */
export const isAsked = (table: Table["table"]): boolean => !["unit", "change", "practice"].includes(table);

function tableQuestions({ plan, rows, renewals }: Renewed): readonly Question[] {
  const days = rows.round.map((row) => {
    const of = (column: string): string => dayText(cellIn(row, column));
    const theme = planCellText(cellIn(row, "THEME"));
    const shown = `${planCellText(cellIn(row, "NAME"))}: ${of("FROM")} - ${of("TO")}, ${of("DUE")}`;
    return theme === "" ? shown : `${shown} (${theme})`;
  });
  const targets = rows.indicator.flatMap((row) => {
    const value = cellIn(row, "VALUE");
    return value === "" ? [] : [`${planCellText(cellIn(row, "CODE"))}: ${dayText(value)}`];
  });
  const units = renewals.find(({ kind }) => kind === "replaced");
  const about = (kind: keyof typeof SUBJECTS, texts: readonly string[]): readonly Question[] =>
    texts.length === 0
      ? []
      : [{ kind, phrase: SUBJECTS[kind], example: texts.join("; "), cells: texts.length, proposal: "" }];
  return [
    ...about("days", days),
    ...about("targets", targets),
    ...about(
      "issued",
      [plan.number ?? "", ...plan.legalBasis].filter((text) => text !== ""),
    ),
    ...about("units", units === undefined ? [] : [planCellText(units.after)]),
  ];
}

function dayText(cell: ReturnType<typeof cellIn>): string {
  if (typeof cell !== "object") return String(cell);
  return cell.kind === "day" ? formatDay(cell.day) : `${String(Math.round(cell.fraction * 1e4) / 100)}%`;
}
