import { SUMMARY_SHEETS, formWords, recipientWords, INFERRED_NOTE, statusWords } from "../../forms/words";
import { isAnythingInferred } from "../../model/plan";
import { type SheetDrawing, formulaCell, textCell, PLAIN_PAGE, type StyleName } from "../../workbook/drawing";
import { binary, type Formula, area, call, concatenated, number, plus, text } from "../../workbook/formula";
import { formalHeading, officeEnding } from "../../forms/page";
import {
  printedSheet,
  joinPieces,
  spread,
  type SheetPiece,
  sheetOf,
  onUprightPages,
  wrappedHeights,
} from "../../workbook/page";
import { FRONT_WORDS as WORDS } from "../words/front-words";
import {
  COUNT_PARTS,
  countWords,
  errorsWords,
  provisionalWords,
  targetsWords,
  verdictWords,
} from "../words/judged-words";
import { OVERVIEW_WORDS } from "../words/summary-words";
import { coverageLine, missingSentences } from "../overview/overview-heading";
import { coverageOf } from "../setting/coverage-of";
import { hasOwnTheme, summaryRound } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import { FRONT, type SummaryLayout } from "../setting/summary-layout";
import { frontLayout, type FrontLayout } from "./front-layout";
import { frontTable, shownVerdicts } from "./front-table";
import { JUDGED_STATUSES, type JudgedSummary } from "../../model/roll-up";

/** The office is left of the middle column, the nation right. */
const { first: FIRST, middle: MIDDLE } = FRONT.column;
const TITLE_ROW = FRONT.numberRow + 2;
/** A character that sentences do not contain. */
const START = "|";

/** Points on paper. */
const LEAST_TEXT = 9;
/** Scale in percent at which the columns fill the page. */
const SCALE = 90;
/**
 * Numbers of missing units named (the filing sheet has all) and points between parts: with room, and on a
 * full page.
 */
const ROOMY = { mostNames: 6, gap: 6 } as const;
const FULL = { mostNames: 2, gap: 1 } as const;

/** The drawn page with the rows of its headings and last line. */
interface Front {
  readonly sheet: SheetDrawing;
  readonly tableRow: number;
  readonly lastLine: number;
}

/**
 * Draws the page that is read and signed: coverage, missing units, results of targets, and each target with
 * value, verdict and change. All else is an annex.
 */
export function frontSheet(input: SummaryInput, layout: SummaryLayout, judged: JudgedSummary): SheetDrawing {
  const all = { ...ROOMY, withFollowed: true };
  const tries = [all, { ...FULL, withFollowed: true }, { ...FULL, withFollowed: false }];
  let page = drawn(input, layout, judged, all);
  for (const tried of tries) {
    page = drawn(input, layout, judged, tried);
    if (isReadable(page)) return page.sheet;
  }
  // More targets than a page holds in readable type.
  const { sheet, tableRow, lastLine } = page;
  const last = sheet.print.area?.bottom ?? lastLine;
  return onUprightPages(sheet, { headings: tableRow, lastLine, last, scale: SCALE });
}

function drawn(
  input: SummaryInput,
  layout: SummaryLayout,
  judged: JudgedSummary,
  { withFollowed, mostNames, gap }: (typeof ROOMY | typeof FULL) & { readonly withFollowed: boolean },
): Front {
  const front = frontLayout(input, layout, judged, withFollowed);
  const last = front.columns.length - 1;
  const [officeWidth = 0, labelWidth = 0] = front.widths.slice(FIRST);
  const round = summaryRound(input);
  const lines: readonly (readonly [string | Formula, StyleName])[] = [
    [OVERVIEW_WORDS.title(input.plan), "title"],
    [input.plan.title, "bold-centre"],
    [formWords.roundLine(round), "italic-centre"],
    [hasOwnTheme(input.plan, round) ? formWords.theme(round) : "", "italic-centre"],
    [coverageLine(input), "bold-centre"],
    [missingSentences(input, mostNames), "wrapped"],
    [errorsWords(judged, mostNames).join(" "), "wrapped"],
  ];
  const shown = lines.filter(([words]) => words !== "");
  const countRow = TITLE_ROW + shown.length + 1;
  const tableRow = countRow + 1;
  const lastLine = tableRow + front.indicators.length;
  const ending = officeEnding(endingOf(input), lastLine + 3, { first: FIRST, middle: MIDDLE, last });
  const notes = [
    WORDS.annexes(SUMMARY_SHEETS.overview),
    ...(isAnythingInferred(round, front.indicators) ? [INFERRED_NOTE] : []),
  ];
  const piece = joinPieces([
    formalHeading(officesOf(input), 0, {
      ...{ first: FIRST, middle: MIDDLE, last },
      officeWidth: officeWidth + labelWidth,
    }),
    ...shown.map(([words, style], index) => line(TITLE_ROW + index, words, style, last)),
    front.isTargeted
      ? line(countRow, countsFormula(front, tableRow, judged), "bold-centre", last)
      : line(countRow, WORDS.untargeted, "italic", last),
    frontTable(input, layout, front, tableRow, judged),
    line(lastLine + 1, notes.join(" "), "note", last),
    ending.piece,
  ]);
  const counts = front.isTargeted ? targetsWords(judged).join(" ") : "";
  const measured = {
    ...piece,
    cells: [
      ...piece.cells.filter(({ row, column }) => counts === "" || row !== countRow || column !== FIRST),
      ...(counts === "" ? [] : [textCell(countRow, FIRST, counts, "bold-centre")]),
      ...shownVerdicts(input, front, tableRow),
    ],
  };
  const sheet: SheetDrawing = {
    ...sheetOf(SUMMARY_SHEETS.front, {
      ...piece,
      rowHeights: heightsOf(
        measured,
        front,
        new Map([TITLE_ROW - 1, countRow - 1, lastLine + 2].map((row) => [row, gap])),
      ),
    }),
    isProtected: false,
    columnWidths: new Map(front.widths.map((width, at) => [at, width])),
    print: {
      ...PLAIN_PAGE,
      isOnePage: true,
      isWithoutFills: true,
      area: { top: 0, left: FIRST, bottom: ending.lastRow, right: last },
      footer: coverageOf(input.summary),
    },
    tabColour: "1F6FB2",
  };
  return { sheet, tableRow, lastLine };
}

function isReadable({ sheet }: Front): boolean {
  const { smallestText = LEAST_TEXT } = printedSheet(sheet);
  return smallestText >= LEAST_TEXT;
}

const officesOf = ({ above, summary }: SummaryInput) => ({
  office: formWords.office(summary.office),
  number: formWords.number,
  ...(above && { above: formWords.above(above) }),
});

const endingOf = ({ plan, above, summary: { office } }: SummaryInput) => ({
  recipients: recipientWords.summary({ plan, office, above }),
  signature: plan.levels.find(({ code }) => code === office.level)?.signature ?? [],
});

const line = (row: number, words: string | Formula, style: StyleName, last: number): SheetPiece =>
  spread(
    typeof words === "string" ? textCell(row, FIRST, words, style) : formulaCell(row, FIRST, words, style),
    last,
  );

function heightsOf(
  { cells, merges, rowHeights }: Required<SheetPiece>,
  { widths }: FrontLayout,
  gaps: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const wrapped = wrappedHeights(cells, new Map(widths.map((width, at) => [at, width])), merges);
  return new Map([...wrapped, ...gaps, ...rowHeights]);
}

/** Returns the sentences on results of targets, counted from the verdicts below. */
function countsFormula(front: FrontLayout, tableRow: number, judged: JudgedSummary): Formula {
  const { assigned, followed } = front;
  const first = tableRow + 1;
  const provisional = provisionalWords(judged).map((words) => text(` ${words}`));
  return concatenated([
    ...(assigned === 0 ? [] : counted("assigned", first, assigned, front)),
    text(assigned === 0 || judged.followed.total === 0 ? "" : " "),
    ...(followed === 0
      ? countWords("followed", judged.followed).map((words) => text(words))
      : counted("followed", first + assigned, followed, front)),
    ...provisional,
  ]);
}

function counted(
  which: "assigned" | "followed",
  top: number,
  count: number,
  { columns }: FrontLayout,
): readonly Formula[] {
  const at = columns.indexOf("status");
  const verdicts = area({ top, bottom: top + count - 1, left: at, right: at });
  const { before, after, each, alike } = COUNT_PARTS[which];
  const { between, end } = COUNT_PARTS;
  const parts = JUDGED_STATUSES.map((status) => {
    const found = plus(
      [false, true].map((isProvisional) =>
        call("COUNTIF", verdicts, text(statusWords(status, isProvisional))),
      ),
    );
    const verdict = verdictWords(status);
    const some = concatenated([text(between), found, text(` ${each} ${verdict}`)]);
    const part = call("IF", binary(found, ">", number(0)), some, text(""));
    return call("IF", binary(found, "=", number(count)), text(alike(count) + verdict), part);
  });
  const list = concatenated([text(START), ...parts]);
  // A separator precedes the first part, too; if all verdicts are alike, there is none.
  const parted = call("SUBSTITUTE", list, text(START + between), text(before + String(count) + after));
  return [call("SUBSTITUTE", parted, text(START), text("")), text(end)];
}
