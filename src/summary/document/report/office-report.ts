import { INFERRED_NOTE, INFERRED_SIGN } from "../../../forms/words";
import type { UnitCode } from "../../../model/codes";
import { judgedSummary, rollUpGaps, type JudgedSummary } from "../../../model/roll-up";
import { ownCoverageWords } from "../../setting/coverage-of";
import { hasOwnTheme, summaryRound } from "../../setting/sheet-heading";
import { errorsWords, targetsWords } from "../../words/judged-words";
import { REPORT_WORDS as WORDS } from "../../words/report-words";
import { unconfirmedWords } from "../../words/summary-words";
import { gapWords } from "../../words/completeness-words";
import { chapterBlocks, paragraph, type Chapter } from "../blocks";
import type { Block, TextDocument } from "../document";
import { annexesOf } from "./annexes";
import { letterhead } from "./letterhead";
import type { ReportInput } from "./report-input";
import { chapterNarratives, sectionBlocks } from "./section-blocks";
import { formatNumber } from "../../../base/formats";
import { rankUnits } from "../../../model/ranking";

/**
 * Returns the written report of a round: completeness, results by section of the plan, assessment. All
 * figures come from the summary.
 */
export function writtenReport(input: ReportInput): TextDocument {
  const { plan, summary } = input;
  const judged = judgedSummary(plan, input);
  const round = summaryRound(input);
  const asOf = input.today !== undefined && input.today <= round.to ? input.today : undefined;
  const assessment = [...assessmentBlocks(input, judged), ...chapterNarratives(input, "assessment")];
  const chapters: readonly Chapter[] = [
    ...(input.isOwn ? [] : [["filing", filingBlocks(input, judged)] as const]),
    ["results", sectionBlocks(input, judged)],
    ["assessment", assessment.length === 0 ? [paragraph("a.room", WORDS.room)] : assessment],
    ["proposals", [...chapterNarratives(input, "proposals"), paragraph("p.room", WORDS.room)]],
  ];
  const isAnythingInferred = chapters.some(([, blocks]) => blocks.some(hasInferredSign));
  return {
    title: WORDS.title(plan, round, summary.office),
    head: letterhead(input, {
      kind: WORDS.kind,
      number: WORDS.number,
      subject: WORDS.subject(plan, round, asOf),
    }),
    body: [
      paragraph("o", WORDS.opening(plan, round, summary.office, asOf)),
      ...(hasOwnTheme(plan, round) ? [paragraph("o.theme", WORDS.theme(round.theme))] : []),
      ...chapterBlocks(chapters),
      ...(isAnythingInferred ? [paragraph("inferred", INFERRED_NOTE)] : []),
      paragraph(CLOSING_KEY, WORDS.closing(summary.office)),
    ],
    annexes: annexesOf(input, judged),
  };
}

const hasInferredSign = (block: Block): boolean =>
  block.kind !== "table" && block.text.includes(` ${INFERRED_SIGN}`);

/** The last paragraph; text behind it belongs to the signature. */
export const CLOSING_KEY = "z";

function filingBlocks({ summary }: ReportInput, judged: JudgedSummary): readonly Block[] {
  const { received, expected, late, missing, unconfirmed = [] } = summary.completeness;
  const names = (codes: readonly UnitCode[]): readonly string[] =>
    codes.map((code) => summary.units.find((unit) => unit.code === code)?.name ?? code);
  const own = ownCoverageWords(summary);
  return [
    paragraph("f", own === undefined ? WORDS.filing(received.length, expected.length) : `${own}.`),
    ...(late.length === 0 ? [] : [paragraph("f.late", WORDS.late(names(late)))]),
    ...(missing.length === 0 ? [] : [paragraph("f.missing", WORDS.missing(names(missing)))]),
    ...(unconfirmed.length === 0 ? [] : [paragraph("f.unconfirmed", unconfirmedWords(unconfirmed.length))]),
    ...errorsWords(judged).map((text) => paragraph("f.errors", text)),
    ...rollUpGaps(summary).map((gap, index) => paragraph(`f.gap.${String(index)}`, gapWords(gap))),
  ];
}

const BEST_RANKS = 3;

/** Returns reached and missed targets, and the first in the ranking. */
function assessmentBlocks({ plan, summary }: ReportInput, judged: JudgedSummary): readonly Block[] {
  const counts = targetsWords(judged);
  const best = (rankUnits(plan, summary)?.units ?? []).flatMap(({ unit, overall, score = 0 }) => {
    const name = summary.units.find(({ code }) => code === unit)?.name ?? unit;
    return overall !== undefined && overall.rank <= BEST_RANKS
      ? [`${formatNumber(overall.rank)}. ${name} (${formatNumber(score)})`]
      : [];
  });
  return [
    ...(counts.length === 0 ? [] : [paragraph("a.targets", counts.join(" "))]),
    ...(["reached", "missed", "open"] as const).flatMap((wanted) => {
      const labels = judged.indicators.flatMap(({ indicator: { label, code }, kind, outcome }) =>
        kind === "assigned" && outcome === wanted ? [`${label} (${code})`] : [],
      );
      return labels.length === 0 ? [] : [paragraph(`a.${wanted}`, WORDS.targets(wanted, labels))];
    }),
    ...(best.length === 0 ? [] : [paragraph("a.ranking", WORDS.ranking(plan, best))]),
  ];
}
