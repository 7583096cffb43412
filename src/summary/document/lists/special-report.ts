import { isTargetInferred, type Indicator, type SpecialReport, type Register } from "../../../model/plan";
import { judgedSummary } from "../../../model/roll-up";
import { fail, succeed, type Outcome } from "../../../base/outcome";
import { doubtfulRows } from "../../../forms/check";
import type { GatheredRow } from "../../../model/roll-up";
import { summaryRound } from "../../setting/sheet-heading";
import { formWords, INFERRED_NOTE, roman } from "../../../forms/words";
import { ANNEX_WORDS } from "../../words/annex-words";
import { listedValue } from "../../words/list-words";
import { SPECIAL_REPORT_WORDS as WORDS } from "../../words/special-report-words";
import { paragraph } from "../blocks";
import type { Annex, Block, TextDocument } from "../document";
import { indicatorSentences } from "../report/indicator-sentences";
import { letterhead } from "../report/letterhead";
import { CLOSING_KEY } from "../report/office-report";
import type { ReportInput } from "../report/report-input";
import { listTable } from "../report/list-table";

/**
 * Returns a report on one subject, or a letter of proposals: indicator figures, lists as annexes. Fails if
 * the letter would propose nothing.
 */
export function specialReport(
  gathered: ReportInput,
  about: SpecialReport,
): Outcome<TextDocument, "nothing-proposed"> {
  const { plan } = gathered;
  const { kind, title, addressee } = about;
  const round = summaryRound(gathered);
  const proposed = plan.registers
    .filter(({ code }) => about.registers.includes(code) && gathered.summary.registers.has(code))
    .map((register) => proposedRows(register, gathered, about));
  const registers = new Map(proposed.map(({ list, rows }) => [list.code, rows]));
  const summary = { ...gathered.summary, registers };
  const input = { ...gathered, summary };
  const lists = proposed.map(({ list }) => list);
  if (kind === "proposal" && proposed.every(({ rows }) => rows.length === 0)) return fail("nothing-proposed");
  const head = letterhead(input, { ...WORDS.kinds[kind], subject: title });
  const shown = plan.indicators.filter(
    ({ code }) => about.indicators.includes(code) && summary.indicators.has(code),
  );
  return succeed({
    title: WORDS.title(title, summary.office),
    head: addressee === undefined ? head : { ...head, addressee: formWords.addressedTo(addressee) },
    body: [
      paragraph("o", WORDS.opening(about, plan, round, summary.office)),
      ...figures(input, shown),
      ...proposed.flatMap((each) => listBlocks(each)),
      ...(shown.some(isTargetInferred) ? [paragraph("inferred", INFERRED_NOTE)] : []),
      paragraph(CLOSING_KEY, WORDS.closing(about, summary.office)),
    ],
    annexes: annexesOf(input, lists),
  });
}

/** A list with its rows; `unsaid`: rows without an answer whether they are proposed. */
interface ProposedList {
  readonly list: Register;
  readonly rows: readonly GatheredRow[];
  readonly unsaid: number;
}

/** Returns the proposed rows of a list, without the column that marks them. */
function proposedRows(
  register: Register,
  { summary }: ReportInput,
  { title, proposedBy, proposedAs }: SpecialReport,
): ProposedList {
  const all = summary.registers.get(register.code) ?? [];
  if (!register.columns.some(({ code }) => code === proposedBy))
    return { list: register, rows: all, unsaid: 0 };
  const saidOf = ({ row }: GatheredRow): string | undefined => {
    const reading = proposedBy && row.cells.get(proposedBy)?.reading;
    return reading === undefined || reading.kind === "misread" ? undefined : listedValue(reading);
  };
  return {
    list: {
      ...register,
      label: WORDS.proposedList(title),
      columns: register.columns.filter(({ code }) => code !== proposedBy),
    },
    rows: all.filter((row) => saidOf(row) === proposedAs),
    unsaid: all.filter((row) => (saidOf(row) ?? "") === "").length,
  };
}

function figures(input: ReportInput, shown: readonly Indicator[]): readonly Block[] {
  const codes = new Set(shown.map(({ code }) => code));
  return judgedSummary(input.plan, input).indicators.flatMap((judged) =>
    codes.has(judged.indicator.code)
      ? [paragraph(`i.${judged.indicator.code}`, indicatorSentences(judged))]
      : [],
  );
}

function listBlocks({ list, rows, unsaid }: ProposedList): readonly Block[] {
  const units = new Set(rows.map(({ unit }) => unit)).size;
  const doubtful = doubtfulRows(rows, list).size;
  return [
    paragraph(`l.${list.code}`, WORDS.listed(list.label, rows.length, units)),
    ...(unsaid === 0 ? [] : [paragraph(`u.${list.code}`, WORDS.unsaid(unsaid))]),
    ...(doubtful === 0 ? [] : [paragraph(`d.${list.code}`, WORDS.doubtful(doubtful))]),
  ];
}

function annexesOf({ summary }: ReportInput, lists: readonly Register[]): readonly Annex[] {
  const filled = lists.filter(({ code }) => (summary.registers.get(code) ?? []).length > 0);
  return filled.map((register, index) => {
    const title = register.label.toLocaleUpperCase("vi");
    return {
      title: filled.length === 1 ? ANNEX_WORDS.alone(title) : ANNEX_WORDS.numbered(roman(index + 1), title),
      isLandscape: true,
      tables: [listTable(register, summary)],
    };
  });
}
