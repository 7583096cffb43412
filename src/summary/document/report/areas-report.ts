import { groupedBy } from "../../../base/grouped-by";
import { formatNumber, formatPercent } from "../../../base/formats";
import {
  formWords,
  INFERRED_NOTE,
  indicatorFigure,
  indicatorTarget,
  recipientWords,
} from "../../../forms/words";
import type { IndicatorCode, UnitCode } from "../../../model/codes";
import { countedRounds, isTargetInferred, type Indicator, type Plan, type Round } from "../../../model/plan";
import { ANNEX_WORDS } from "../../words/annex-words";
import { AREA_WORDS } from "../../words/fact-words";
import { REPORT_WORDS as WORDS } from "../../words/report-words";
import { chapterBlocks, paragraph, type Chapter } from "../blocks";
import type { Annex, TextDocument, TextTable } from "../document";
import { CLOSING_KEY } from "./office-report";

export interface AreaFigure {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly value: number | undefined;
}

/** An office with all units below it; the whole has no code. */
export interface Area {
  readonly code: UnitCode | undefined;
  readonly name: string;
  readonly above: UnitCode | undefined;
  /** 0 = the whole; 1 = an office that reports to none of the others. */
  readonly depth: number;
  readonly reported: number;
  readonly expected: number;
  readonly figures: ReadonlyMap<IndicatorCode, AreaFigure>;
}

interface AreasInput {
  readonly plan: Plan;
  readonly round: Round;
  readonly indicators: readonly Indicator[];
  /** The whole, or the asked office, first; then by depth. */
  readonly areas: readonly Area[];
  /** Rows that clash, which somebody has to decide about. */
  readonly clashes: readonly unknown[];
}

/** Indicators side by side on a page. */
const MOST_COLUMNS = 6;

/**
 * Returns the report of the totals of many offices: who reported, the figures of the whole, and as an annex
 * those of each office of the first level that has several.
 */
export function areasReport(input: AreasInput): TextDocument {
  const { plan, round, indicators, areas, clashes } = input;
  const [whole] = areas;
  if (whole === undefined) throw new Error("totals without the whole");
  const highest = areas.filter(({ depth }) => depth === 1);
  const [single] = whole.code === undefined && highest.length === 1 ? highest : [whole];
  // Offices that report to none of the others: who adds them up is in no facts.
  const office = single?.code === undefined ? AREA_WORDS.unnamed : single.name;
  const rounds = countedRounds(round);
  const asked = plan.indicators.filter((each) => each.rounds.some((id) => rounds.includes(id)));
  const left = asked.length - indicators.length;
  const chapters: readonly Chapter[] = [
    [
      "filing",
      [
        paragraph("f", AREA_WORDS.filing(whole.reported, whole.expected, offices(areas).length)),
        ...(clashes.length === 0 ? [] : [paragraph("f.clashes", AREA_WORDS.clashes(clashes.length))]),
      ],
    ],
    [
      "results",
      [
        { kind: "table", table: indicatorTable(indicators, whole), key: "r" },
        ...(left > 0 ? [paragraph("r.left", AREA_WORDS.leftOut(left))] : []),
        ...(indicators.some(isTargetInferred) ? [paragraph("inferred", INFERRED_NOTE)] : []),
      ],
    ],
    ["assessment", [paragraph("a.room", WORDS.room)]],
  ];
  return {
    title: WORDS.title(plan, round, { name: office }),
    head: {
      kind: WORDS.kind,
      number: WORDS.number,
      subject: WORDS.subject(plan, round, undefined),
      office: formWords.above({ name: office }),
      country: formWords.country,
      motto: formWords.motto,
      placeAndDate: formWords.placeAndDate,
      recipients: recipientWords.usual,
      signature: [],
    },
    body: [...chapterBlocks(chapters), paragraph(CLOSING_KEY, WORDS.closing({ name: office }))],
    annexes: annexOf(input),
  };
}

const offices = (areas: readonly Area[]): readonly Area[] => areas.filter(({ code }) => code !== undefined);

const figureOf = (indicator: Indicator, { figures }: Area): string => {
  const { value } = figures.get(indicator.code) ?? {};
  return value === undefined ? "" : indicatorFigure(indicator, { value, against: undefined }, value);
};

const indicatorTable = (indicators: readonly Indicator[], whole: Area): TextTable => ({
  header: ANNEX_WORDS.indicators.header.slice(0, 5),
  widths: [5, 48, 13, 17, 17],
  align: ["centre", "left", "centre", "right", "centre"],
  rows: indicators.map((indicator, index) => [
    formatNumber(index + 1),
    indicator.label,
    indicator.unitOfMeasure,
    figureOf(indicator, whole),
    indicatorTarget(indicator),
  ]),
});

/** Returns the figures of the first level with several offices, in tables of limited width. */
function annexOf({ indicators, areas }: AreasInput): readonly Annex[] {
  const levels = [...groupedBy(offices(areas), ({ depth }) => depth).values()];
  const shown = levels.find((level) => level.length > 1);
  if (shown === undefined) return [];
  const count = Math.ceil(indicators.length / MOST_COLUMNS);
  const tables = Array.from({ length: count }, (_, index): TextTable => {
    const columns = indicators.slice(index * MOST_COLUMNS, (index + 1) * MOST_COLUMNS);
    return {
      header: [AREA_WORDS.office, AREA_WORDS.filed, ...columns.map(({ code, label }) => `${code}. ${label}`)],
      widths: [24, 14, ...columns.map(() => 14)],
      align: ["left", "centre", ...columns.map(() => "right" as const)],
      rows: shown.map((area) => [
        area.name,
        `${formatNumber(area.reported)}/${formatNumber(area.expected)} (${formatPercent(area.reported / area.expected)})`,
        ...columns.map((indicator) => figureOf(indicator, area)),
      ]),
    };
  });
  return [{ title: ANNEX_WORDS.alone(AREA_WORDS.byOffice), isLandscape: true, tables }];
}
