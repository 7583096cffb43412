import { SUMMARY_SHEETS, formWords, recipientWords, INFERRED_NOTE, wordsOfStatus } from "../../forms/words";
import { isAnythingInferred } from "../../model/plan";
import { type SheetDrawing, formulaCell, textCell, PLAIN_PAGE, type StyleName } from "../../workbook/drawing";
import { type Formula, area, call, joined, plus, text } from "../../workbook/formula";
import { formalHeading, HEADING_ROWS, officeEnding } from "../../forms/page";
import {
  printedSheet,
  joinPieces,
  spread,
  type SheetPiece,
  sheetOf,
  onUprightPages,
  wrappedHeights,
} from "../../workbook/page";
import { FRONT_WORDS as WORDS, OUTCOME_OF, type Outcome } from "../words/front-words";
import { OVERVIEW_WORDS } from "../words/summary-words";
import { coverageFormula, missingSentences } from "../overview/overview-heading";
import { coverageOf } from "../setting/coverage-of";
import { roundOf } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import type { SummaryLayout } from "../setting/summary-layout";
import { frontLayout, type FrontLayout } from "./front-layout";
import { frontTable, shownVerdicts } from "./front-table";
import { JUDGED_STATUSES } from "../../model/roll-up";
import type { Area } from "../../workbook/grid";

const FIRST = 1;
/** The office stands left of this column, the nation from it on. */
const MIDDLE = 3;
const TITLE_ROW = HEADING_ROWS.number + 2;
/** Points. */
const LINE_HEIGHT = 18;
/** Two lines, and some air around what is read first. */
const COUNT_HEIGHT = 33;

/** Points on paper. */
const LEAST_TEXT = 9;
/** Percent at which the columns take the page. */
const SCALE = 90;
/** Names of missing units (the sheet of filings has all) and points between parts: with room, and on a full page. */
const ROOMY = { mostNames: 6, gap: 6 } as const;
const FULL = { mostNames: 2, gap: 1 } as const;

/** The page as it is drawn, with the rows of its headings and of its last line. */
interface Front {
  readonly sheet: SheetDrawing;
  readonly tableRow: number;
  readonly lastLine: number;
}

/**
 * The page that is read and signed: from how many units, which are missing, what became of the targets, and each of them with
 * value, verdict and change. Everything else is an annex behind it.
 */
export function frontSheet(input: SummaryInput, layout: SummaryLayout): SheetDrawing {
  const roomy = drawn(input, layout, ROOMY);
  const page = isReadable(roomy) ? roomy : drawn(input, layout, FULL);
  if (isReadable(page)) return page.sheet;
  // More targets than one page takes in letters that can be read.
  const { sheet, tableRow, lastLine } = roomy;
  const last = sheet.print.area?.bottom ?? lastLine;
  return onUprightPages(sheet, { headings: tableRow, lastLine, last, scale: SCALE });
}

function drawn(
  input: SummaryInput,
  layout: SummaryLayout,
  { mostNames, gap }: typeof ROOMY | typeof FULL,
): Front {
  const front = frontLayout(input, layout);
  const last = front.columns.length - 1;
  const [officeWidth = 0, labelWidth = 0] = front.widths.slice(FIRST);
  const lines: readonly (readonly [string | Formula, StyleName])[] = [
    [OVERVIEW_WORDS.title(input.plan), "title"],
    [input.plan.title, "bold-centre"],
    [formWords.roundLine(roundOf(input)), "italic-centre"],
    [formWords.theme(roundOf(input)), "italic-centre"],
    [coverageFormula(input), "bold-centre"],
    [missingSentences(input, mostNames), "wrapped"],
  ];
  const shown = lines.filter(([words]) => words !== "");
  const countRow = TITLE_ROW + shown.length + 1;
  const tableRow = countRow + 1;
  const lastLine = tableRow + front.indicators.length;
  const statuses = front.columns.indexOf("status");
  const verdicts = { top: tableRow + 1, bottom: lastLine, left: statuses, right: statuses };
  const ending = officeEnding(endingOf(input), lastLine + 3, { first: FIRST, middle: MIDDLE, last });
  const notes = [
    WORDS.annexes(SUMMARY_SHEETS.overview),
    ...(isAnythingInferred(roundOf(input), front.indicators) ? [INFERRED_NOTE] : []),
  ];
  const piece = joinPieces([
    formalHeading(officesOf(input), 0, {
      ...{ first: FIRST, middle: MIDDLE, last },
      officeWidth: officeWidth + labelWidth,
    }),
    ...shown.map(([words, style], index) => line(TITLE_ROW + index, words, style, last)),
    front.isTargeted
      ? line(countRow, outcomesFormula(verdicts), "bold-centre", last)
      : line(countRow, WORDS.untargeted, "italic", last),
    { cells: [], rowHeights: new Map([[countRow, front.isTargeted ? COUNT_HEIGHT : LINE_HEIGHT]]) },
    frontTable(input, layout, front, tableRow),
    line(lastLine + 1, notes.join(" "), "note", last),
    ending.piece,
  ]);
  const measured = { ...piece, cells: [...piece.cells, ...shownVerdicts(input, front, tableRow)] };
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

const OUTCOMES = ["reached", "missed", "provisional", "undecided"] as const;

/** One sentence: how many targets there are and what became of them, counted from the verdicts in an area. */
function outcomesFormula(verdicts: Area): Formula {
  const count = (outcome: Outcome): Formula =>
    plus(wordsOf(outcome).map((words) => call("COUNTIF", area(verdicts), text(words))));
  return joined([
    text(WORDS.targeted),
    call("COUNTA", area(verdicts)),
    ...OUTCOMES.flatMap((outcome) => [text(WORDS.outcomes[outcome]), count(outcome)]),
    text("."),
  ]);
}

/** The verdicts of one outcome as they stand in the table; all that missing reports may still change are provisional. */
const wordsOf = (outcome: Outcome): readonly string[] => [
  ...JUDGED_STATUSES.filter((status) => OUTCOME_OF[status] === outcome).flatMap((status) =>
    wordsOfStatus(status, false),
  ),
  ...(outcome === "provisional" ? JUDGED_STATUSES.flatMap((status) => wordsOfStatus(status, true)) : []),
];
