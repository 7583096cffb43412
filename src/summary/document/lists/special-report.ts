import { isTargetInferred, type Indicator, type SpecialReport, type Register } from "../../../model/plan";
import { judgedSummary } from "../../../model/roll-up";
import { doubtfulRows } from "../../../forms/check";
import { roundOf } from "../../setting/sheet-heading";
import { INFERRED_NOTE, roman } from "../../../forms/words";
import { ANNEX_WORDS } from "../../words/annex-words";
import { SPECIAL_REPORT_WORDS as WORDS } from "../../words/special-report-words";
import type { Annex, Block, TextDocument } from "../document";
import { indicatorSentences } from "../report/indicator-sentences";
import { letterhead } from "../report/letterhead";
import { CLOSING_KEY } from "../report/office-report";
import type { ReportInput } from "../report/report-input";
import { listTable } from "../report/list-table";

/** A report on one thing, or a letter that lists proposals: figures of its indicators, lists as annexes. */
export function specialReport(input: ReportInput, about: SpecialReport): TextDocument {
  const { plan, summary } = input;
  const { kind, title } = about;
  const round = roundOf(input);
  const lists = plan.registers.filter(
    ({ code }) => about.registers.includes(code) && summary.registers.has(code),
  );
  const shown = plan.indicators.filter(
    ({ code }) => about.indicators.includes(code) && summary.indicators.has(code),
  );
  return {
    title: WORDS.title(title, summary.office),
    head: letterhead(input, { ...WORDS.kinds[kind], subject: title }),
    body: [
      said("o", WORDS.opening(kind, plan, round, summary.office, title)),
      ...figures(input, shown),
      ...lists.flatMap((register) => listBlocks(input, register)),
      ...(shown.some(isTargetInferred) ? [said("inferred", INFERRED_NOTE)] : []),
      said(CLOSING_KEY, WORDS.closing(kind, summary.office)),
    ],
    annexes: annexesOf(input, lists, kind),
  };
}

const said = (key: string, text: string): Block => ({ kind: "paragraph", look: "body", text, key });

function figures(input: ReportInput, shown: readonly Indicator[]): readonly Block[] {
  const codes = new Set(shown.map(({ code }) => code));
  return judgedSummary(input.plan, input.summary, input.findings).indicators.flatMap((judged) =>
    codes.has(judged.indicator.code)
      ? [said(`i.${judged.indicator.code}`, indicatorSentences(judged, input))]
      : [],
  );
}

function listBlocks({ summary }: ReportInput, register: Register): readonly Block[] {
  const rows = summary.registers.get(register.code) ?? [];
  const units = new Set(rows.map(({ unit }) => unit)).size;
  const doubtful = doubtfulRows(rows, register).size;
  return [
    said(`l.${register.code}`, WORDS.listed(register.label, rows.length, units)),
    ...(doubtful === 0 ? [] : [said(`d.${register.code}`, WORDS.doubtful(doubtful))]),
  ];
}

function annexesOf(
  { summary }: ReportInput,
  lists: readonly Register[],
  kind: SpecialReport["kind"],
): readonly Annex[] {
  const filled = lists.filter(({ code }) => (summary.registers.get(code) ?? []).length > 0);
  return filled.map((register, index) => {
    const title = register.label.toLocaleUpperCase("vi");
    return {
      title: filled.length === 1 ? ANNEX_WORDS.alone(title) : ANNEX_WORDS.numbered(roman(index + 1), title),
      note: ANNEX_WORDS.notes[kind],
      isLandscape: true,
      tables: [listTable(register, summary)],
    };
  });
}
