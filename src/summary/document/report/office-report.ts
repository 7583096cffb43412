import { type Indicator, isAnythingInferred } from "../../../model/plan";
import { INFERRED_NOTE, roman } from "../../../forms/words";
import type { UnitCode } from "../../../model/codes";
import { rollUpGaps, JUDGED_STATUSES, type Status } from "../../../model/roll-up";
import { ownCoverageWords } from "../../setting/coverage-of";
import { roundOf } from "../../setting/sheet-heading";
import { REPORT_WORDS as WORDS } from "../../words/report-words";
import { unconfirmedWords } from "../../words/summary-words";
import { gapWords } from "../../words/completeness-words";
import type { Block, TextDocument } from "../document";
import { annexesOf } from "./annexes";
import { letterhead } from "./letterhead";
import type { ReportInput } from "./report-input";
import { chapterNarratives, sectionBlocks } from "./section-blocks";
import { formatNumber } from "../../../base/formats";
import { rankUnits } from "../../../model/ranking";

/**
 * The written report of a round: who reported, what came of it section by section of the plan, and an assessment. Every figure
 * is one of the summary.
 */
export function officeReport(input: ReportInput): TextDocument {
  const { plan, summary } = input;
  const round = roundOf(input);
  const asOf = input.today !== undefined && input.today <= round.to ? input.today : undefined;
  const chapters: readonly (readonly [keyof typeof WORDS.chapters, readonly Block[]])[] = [
    ...(input.isOwn ? [] : [["filing", filingBlocks(input)] as const]),
    ["results", sectionBlocks(input)],
    ["assessment", [...assessmentBlocks(input), ...chapterNarratives(input, "assessment")]],
    ["proposals", [...chapterNarratives(input, "proposals"), said("p.room", WORDS.proposals)]],
  ];
  return {
    title: WORDS.title(plan, round, summary.office),
    head: letterhead(input, {
      kind: WORDS.kind,
      number: WORDS.number,
      subject: WORDS.subject(plan, round, asOf),
    }),
    body: [
      said("o", WORDS.opening(plan, round, summary.office, asOf)),
      ...(round.theme === "" ? [] : [said("o.theme", WORDS.theme(round.theme))]),
      ...chapters.flatMap(([chapter, blocks], index): readonly Block[] => [
        {
          ...({ kind: "heading", level: 1, key: `c.${chapter}` } as const),
          text: `${roman(index + 1)}. ${WORDS.chapters[chapter]}`,
        },
        ...blocks,
      ]),
      ...(isAnythingInferred(round, askedIndicators(input)) ? [said("inferred", INFERRED_NOTE)] : []),
      said(CLOSING_KEY, WORDS.closing(summary.office)),
    ],
    annexes: annexesOf(input),
  };
}

const askedIndicators = ({ plan, summary }: ReportInput): readonly Indicator[] =>
  plan.indicators.filter(({ code }) => summary.indicators.has(code));

/** The last paragraph; what is written behind it belongs to the signature. */
export const CLOSING_KEY = "z";

const said = (key: string, text: string): Block => ({ kind: "paragraph", look: "body", text, key });

function filingBlocks({ summary }: ReportInput): readonly Block[] {
  const { received, expected, late, missing, unconfirmed = [] } = summary.completeness;
  const names = (codes: readonly UnitCode[]): readonly string[] =>
    codes.map((code) => summary.units.find((unit) => unit.code === code)?.name ?? code);
  const own = ownCoverageWords(summary);
  return [
    said("f", own === undefined ? WORDS.filing(received.length, expected.length) : `${own}.`),
    ...(late.length === 0 ? [] : [said("f.late", WORDS.late(names(late)))]),
    ...(missing.length === 0 ? [] : [said("f.missing", WORDS.missing(names(missing)))]),
    ...(unconfirmed.length === 0 ? [] : [said("f.unconfirmed", unconfirmedWords(unconfirmed.length))]),
    ...rollUpGaps(summary).map((gap, index) => said(`f.gap.${String(index)}`, gapWords(gap))),
  ];
}

const GOOD: readonly Status[] = ["exceeded", "met"];

const BAD: readonly Status[] = ["nearly-met", "outside", "not-met"];

const BEST_RANKS = 3;

/** How many targets are reached, which are not, and who ranks first. */
function assessmentBlocks({ plan, summary }: ReportInput): readonly Block[] {
  const judged = plan.indicators.flatMap(({ code, label, target }) => {
    const total = target && summary.indicators.get(code);
    return total === undefined ? [] : [{ label: `${label} (${code})`, total }];
  });
  const labels = (which: readonly Status[]): readonly string[] =>
    judged.filter(({ total }) => which.includes(total.status)).map(({ label }) => label);
  const counted = JUDGED_STATUSES.flatMap((status) => {
    const count = judged.filter(({ total }) => total.status === status).length;
    return count === 0 ? [] : [[status, count] as const];
  });
  const provisional = judged.filter(({ total }) => total.isProvisional).length;
  const open = labels(["in-progress", "insufficient-data"]);
  const best = (rankUnits(plan, summary)?.units ?? []).flatMap(({ unit, overall, score = 0 }) => {
    const name = summary.units.find(({ code }) => code === unit)?.name ?? unit;
    return overall !== undefined && overall.rank <= BEST_RANKS
      ? [`${formatNumber(overall.rank)}. ${name} (${formatNumber(score)})`]
      : [];
  });
  const said: readonly (readonly [key: string, text: string])[] = [
    ...(judged.length === 0 ? [] : [["a.targets", WORDS.targets(judged.length, counted)] as const]),
    ...(provisional === 0 ? [] : [["a.provisional", WORDS.provisional(provisional)] as const]),
    ...(labels(GOOD).length === 0 ? [] : [["a.reached", WORDS.reached(labels(GOOD))] as const]),
    ...(labels(BAD).length === 0 ? [] : [["a.missed", WORDS.missed(labels(BAD))] as const]),
    ...(open.length === 0 ? [] : [["a.open", WORDS.undecided(open)] as const]),
    ...(best.length === 0 ? [] : [["a.ranking", WORDS.ranking(best)] as const]),
  ];
  return said.map(([key, text]) => ({ kind: "paragraph", look: "body", text, key }));
}
