import { formatDay, formatNumber } from "../../../base/formats";
import type { ElementCode } from "../../../model/codes";
import type { DataElement, Indicator, Section } from "../../../model/plan";
import type { ElementTotal } from "../../../model/roll-up";
import { narratives, type Narrative } from "../../lists/narratives";
import { overviewLines, type OverviewLine } from "../../setting/overview-lines";
import { REPORT_WORDS as WORDS } from "../../words/report-words";
import type { Block } from "../document";
import { indicatorSentences } from "./indicator-sentences";
import type { ReportInput } from "./report-input";
import { unitStandings } from "./unit-standings";

/** Of a title that the plan has numbered itself. */
const OWN_ORDINAL = /^(?:[IVXLC]+|\d+)[.)]/;

/** The results, section by section of the plan, each with what the units wrote about it; none without either. */
export function sectionBlocks(input: ReportInput): readonly Block[] {
  const { plan, summary, template } = input;
  const standingsOf = unitStandings(plan, summary);
  const written = narratives(input).filter(({ element }) => WORDS.chapterOf(element.label) === "results");
  let ordinal = 0;
  return bySection(overviewLines(template)).flatMap(({ section, lines }) => {
    const said = written.filter(({ element }) => isAskedIn(section, element.code, input));
    const blocks = [
      ...groups(lines).flatMap(({ indicator, elements }): readonly Block[] => {
        const total = indicator && summary.indicators.get(indicator.code);
        const key = indicator?.code ?? section.code;
        const amountsOf = (which: readonly DataElement[]): readonly string[] =>
          which.flatMap((element) => amountOf(element, summary.elements.get(element.code)));
        const terms = termsOf(indicator);
        const parts = amountsOf(elements.filter(({ code }) => terms.includes(code)));
        const others = amountsOf(elements.filter(({ code }) => !terms.includes(code)));
        const sentences =
          indicator && total ? [indicatorSentences(indicator, total, standingsOf(indicator), input)] : [];
        const text = [
          ...sentences,
          ...(parts.length === 0 ? [] : [WORDS.amounts(parts)]),
          ...(others.length === 0 ? [] : [indicator ? WORDS.related(others) : WORDS.plainAmounts(others)]),
        ].join(" ");
        return text === "" ? [] : [{ kind: "paragraph", look: "body", text, key: `i.${key}` }];
      }),
      ...said.flatMap((narrative) => narrativeBlocks(narrative, input)),
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

/** What the units wrote for a chapter that is no section of the plan: shortcomings and causes, proposals. */
export const chapterNarratives = (
  input: ReportInput,
  chapter: "assessment" | "proposals",
): readonly Block[] =>
  narratives(input)
    .filter(({ element }) => WORDS.chapterOf(element.label) === chapter)
    .flatMap((narrative) => narrativeBlocks(narrative, input));

/** What an indicator is the sum of: its parts, where there are several. */
function termsOf(indicator: Indicator | undefined): readonly ElementCode[] {
  const terms = indicator?.aggregation.kind === "sum" ? indicator.aggregation.of : [];
  return terms.length > 1 ? terms : [];
}

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

/** The figures before the first indicator, then each indicator with those below it. */
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
  return total?.amount === undefined ? [] : [WORDS.amount(label, formatNumber(total.amount), unitOfMeasure)];
}

/** Whether the form asks for an element under a section. */
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
