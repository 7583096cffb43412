import { formatDay, formatFigure, formatNumber } from "../../../base/formats";
import type { ElementCode } from "../../../model/codes";
import { figureParts, type DataElement, type Section } from "../../../model/plan";
import type { ElementTotal, JudgedIndicator, JudgedSummary } from "../../../model/roll-up";
import { narratives, type Narrative } from "../../lists/narratives";
import { overviewLines, type OverviewLine } from "../../setting/overview-lines";
import { REPORT_WORDS as WORDS } from "../../words/report-words";
import type { Block } from "../document";
import { indicatorSentences } from "./indicator-sentences";
import type { ReportInput } from "./report-input";

/** Matches a title that the plan has numbered. */
const OWN_ORDINAL = /^(?:[IVXLC]+|\d+)[.)]/;

/** Returns results and narratives by section of the plan; omits sections without either. */
export function sectionBlocks(input: ReportInput, judged: JudgedSummary): readonly Block[] {
  const written = narratives(input).filter(({ element }) => WORDS.chapterOf(element.label) === "results");
  const judgedBy = new Map(judged.indicators.map((each) => [each.indicator.code, each]));
  let ordinal = 0;
  return bySection(overviewLines(input.template)).flatMap(({ section, lines }) => {
    const ownNarratives = written.filter(({ element }) => isAskedIn(section, element.code, input));
    const blocks = [
      ...groups(lines).flatMap(({ indicator, elements }) =>
        groupBlocks(indicator && judgedBy.get(indicator.code), elements, section, input),
      ),
      ...ownNarratives.flatMap((narrative) => narrativeBlocks(narrative, input)),
    ];
    if (blocks.length === 0) return [];
    ordinal += 1;
    return [
      {
        ...({ kind: "heading", level: 2 } as const),
        text: OWN_ORDINAL.test(section.title) ? section.title : `${formatNumber(ordinal)}. ${section.title}`,
        key: `s.${section.code}`,
      },
      ...blocks,
    ];
  });
}

/** Returns the sentences on an indicator, and below them a line for each of its figures. */
function groupBlocks(
  judged: JudgedIndicator | undefined,
  elements: readonly DataElement[],
  section: Section,
  input: ReportInput,
): readonly Block[] {
  const { summary } = input;
  const key = judged?.indicator.code ?? section.code;
  const partsInSentence = new Set(judged && partsSaid(judged, input));
  const lines = elements.flatMap((element): readonly Block[] =>
    amountOf(element, summary.elements.get(element.code)).map((text) => ({
      ...{ kind: "paragraph", look: "item", text },
      key: `i.${key}.${element.code}`,
    })),
  );
  const shown = lines.filter((_, index) => !partsInSentence.has(elements[index]?.code ?? ""));
  const { received, expected } = summary.completeness;
  const basis =
    lines.length > 0 && input.isOwn !== true && received.length < expected.length
      ? [WORDS.basis(received.length, expected.length)]
      : [];
  const text = judged === undefined ? basis : [indicatorSentences(judged)];
  return [
    ...text.map((each): Block => ({ kind: "paragraph", look: "body", text: each, key: `i.${key}` })),
    ...shown,
  ];
}

/** Returns the elements that a figure and its parts already name. */
function partsSaid({ indicator, total }: JudgedIndicator, { plan }: ReportInput): readonly string[] {
  if (total.value === undefined) return [];
  const parts = figureParts(indicator.aggregation, plan);
  const sides = sidesSaid(parts);
  return sides.flatMap((codes) => (codes.length === 1 ? codes : []));
}

function sidesSaid(parts: ReturnType<typeof figureParts>): readonly (readonly ElementCode[])[] {
  switch (parts.kind) {
    case "sum":
      return [parts.of];
    case "per-unit":
      return [parts.amount];
    case "quotient":
      return [parts.numerator, parts.denominator];
    case "list":
      return [];
  }
}

/** Returns narratives for a chapter outside the plan's sections: shortcomings and causes, proposals. */
export const chapterNarratives = (
  input: ReportInput,
  chapter: "assessment" | "proposals",
): readonly Block[] =>
  narratives(input)
    .filter(({ element }) => WORDS.chapterOf(element.label) === chapter)
    .flatMap((narrative) => narrativeBlocks(narrative, input));

interface SectionLines {
  readonly section: Section;
  readonly lines: readonly OverviewLine[];
}

function bySection(lines: readonly OverviewLine[]): readonly SectionLines[] {
  const sections: { section: Section; lines: OverviewLine[] }[] = [];
  for (const line of lines) {
    if (line.kind === "section") sections.push({ section: line.section, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** Returns the figures before the first indicator, then each indicator with its figures. */
function groups(lines: readonly OverviewLine[]) {
  const all: {
    indicator?: Extract<OverviewLine, { kind: "indicator" }>["indicator"];
    elements: DataElement[];
  }[] = [{ elements: [] }];
  for (const line of lines) {
    if (line.kind === "indicator") all.push({ indicator: line.indicator, elements: [] });
    else if (line.kind === "element") all.at(-1)?.elements.push(line.element);
  }
  return all;
}

function amountOf(element: DataElement, total: ElementTotal | undefined): readonly string[] {
  const { label, overUnits, unitOfMeasure } = element;
  if (total?.day !== undefined) {
    const day = formatDay(total.day);
    const isOne = overUnits !== "earliest" && overUnits !== "latest";
    return [WORDS.amount(label, isOne ? day : WORDS.day(day, overUnits), "")];
  }
  return total?.amount === undefined ? [] : [WORDS.amount(label, formatFigure(total.amount), unitOfMeasure)];
}

/** Returns whether the form asks for an element in a section. */
function isAskedIn(section: Section, code: ElementCode, { plan, template }: ReportInput): boolean {
  let current: Section | undefined;
  for (const row of template.rows) {
    if (row.kind === "section") current = row.section;
    if (row.kind === "element" && row.element.code === code) return current?.code === section.code;
  }
  return plan.sections[0]?.code === section.code;
}

function narrativeBlocks(
  { element, texts, written, asked }: Narrative,
  { isOwn }: ReportInput,
): readonly Block[] {
  if (texts.length === 0) return [];
  const key = `n.${element.code}`;
  return [
    {
      ...({ kind: "paragraph", look: "body", key } as const),
      text: isOwn ? WORDS.ownNarrative(element.label) : WORDS.narrative(element.label, written, asked),
    },
    ...texts.flatMap(({ by, text }, index) =>
      (isOwn ? text : WORDS.said(by, text)).split(/\r?\n/).map((line, part): Block => ({
        ...{ kind: "paragraph", look: "item", text: line },
        key: `${key}.${String(index)}.${String(part)}`,
      })),
    ),
  ];
}
