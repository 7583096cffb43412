import { formatNumber, formatPercent } from "../../../base/formats";
import { filingOf } from "../../../model/board";
import { rankUnits } from "../../../model/ranking";
import type { Plan } from "../../../model/plan";
import type { JudgedSummary, Summary } from "../../../model/roll-up";
import { ANNEX_WORDS as WORDS } from "../../words/annex-words";
import { RANKING_WORDS } from "../../words/ranking-words";
import { FILING_WORDS, statusWords, roman, indicatorFigure } from "../../../forms/words";
import type { Annex, TextTable } from "../document";
import { shownFigure, targetOf } from "./indicator-figures";
import { listTable } from "./list-table";
import type { ReportInput } from "./report-input";

/** Indicators side by side on a page. */
const MOST_COLUMNS = 7;

/** Returns the tables behind the report; unit tables only for offices with units below. */
export function annexesOf(
  { plan, summary, isOwn = false }: ReportInput,
  judged: JudgedSummary,
): readonly Annex[] {
  // A review of the office's own summaries has no units to list.
  const hasUnits = summary.units.some(({ code }) => code !== summary.office.code);
  const found: readonly Annex[] = [
    { title: WORDS.indicators.title, isLandscape: true, tables: [indicatorTable(judged, hasUnits)] },
    ...(hasUnits
      ? [
          { title: WORDS.units.title, isLandscape: true, tables: unitTables(summary, judged) },
          { title: WORDS.filing.title, isLandscape: false, tables: [filingTable(summary)] },
          ...rankingAnnex(plan, summary),
        ]
      : []),
    ...(isOwn ? [] : listAnnexes(plan, summary)),
  ];
  const annexes = found.filter(({ tables }) => tables.some(({ rows }) => rows.length > 0));
  return annexes.map((annex, index) => ({
    ...annex,
    title: annexes.length === 1 ? WORDS.alone(annex.title) : WORDS.numbered(roman(index + 1), annex.title),
  }));
}

function indicatorTable({ indicators }: JudgedSummary, hasUnits: boolean): TextTable {
  const { header, units } = WORDS.indicators;
  return {
    header: [...header, ...(hasUnits ? [units] : [])],
    widths: [4, 40, 10, 13, 14, 9, 15, ...(hasUnits ? [9] : [])],
    align: [
      ...(["centre", "left", "centre", "right", "centre", "right", "centre"] as const),
      ...(hasUnits ? (["centre"] as const) : []),
    ],
    rows: indicators.map(({ indicator, total, reached }, index) => [
      formatNumber(index + 1),
      indicator.label,
      indicator.unitOfMeasure,
      total.value === undefined ? "" : indicatorFigure(indicator, total, total.value),
      indicator.target === undefined ? "" : targetOf(indicator, indicator.target, total),
      reached === undefined ? "" : formatPercent(reached),
      indicator.target === undefined ? "" : statusWords(total.status, total.isProvisional),
      ...(hasUnits ? [`${String(total.n)}/${String(total.of)}`] : []),
    ]),
  };
}

/** Returns each unit's results for indicators with a target, in tables of limited width. */
function unitTables(summary: Summary, { indicators }: JudgedSummary): readonly TextTable[] {
  const judged = indicators.filter(({ kind }) => kind !== "counted");
  const count = Math.ceil(judged.length / MOST_COLUMNS);
  return Array.from({ length: count }, (_, index) => {
    const shown = judged.slice(index * MOST_COLUMNS, (index + 1) * MOST_COLUMNS);
    return {
      header: [WORDS.units.unit, ...shown.map(({ indicator: { code, label } }) => `${code}. ${label}`)],
      widths: [24, ...shown.map(() => 14)],
      align: ["left", ...shown.map(() => "right" as const)],
      rows: summary.units.map(({ code: unit, name }) => [
        name,
        ...shown.map(({ indicator, units }) => {
          const own = units?.asked.find((each) => each.unit.code === unit);
          if (own === undefined) return WORDS.units.notAsked;
          return own.value === undefined ? "" : shownFigure(indicator)(own.value);
        }),
      ]),
    };
  });
}

const filingTable = (summary: Summary): TextTable => ({
  header: WORDS.filing.header,
  widths: [5, 60, 20],
  align: ["centre", "left", "centre"],
  rows: summary.units.map(({ code, name }, index) => [
    formatNumber(index + 1),
    name,
    FILING_WORDS[filingOf(code, summary)],
  ]),
});

function rankingAnnex(plan: Plan, summary: Summary): readonly Annex[] {
  const ranking = rankUnits(plan, summary);
  if (ranking === undefined) return [];
  const { title, header } = WORDS.ranking;
  const units = new Map(summary.units.map((unit) => [unit.code, unit]));
  const rows = ranking.units.map(({ unit, overall, inCluster, score, grade = "" }) => [
    overall === undefined ? "–" : formatNumber(overall.rank),
    units.get(unit)?.name ?? unit,
    units.get(unit)?.cluster ?? "",
    inCluster === undefined ? "" : formatNumber(inCluster.rank),
    score === undefined ? "" : formatNumber(score),
    grade,
  ]);
  const align = ["centre", "left", "left", "centre", "right", "left"] as const;
  const named = title + RANKING_WORDS.proposedTitle(plan);
  return [
    { title: named, isLandscape: false, tables: [{ header, widths: [7, 34, 16, 9, 10, 18], align, rows }] },
  ];
}

/** Returns an annex for every list that some unit has filled. */
const listAnnexes = (plan: Plan, summary: Summary): readonly Annex[] =>
  plan.registers.map((register) => ({
    title: register.label.toLocaleUpperCase("vi"),
    isLandscape: true,
    tables: [listTable(register, summary)],
  }));
