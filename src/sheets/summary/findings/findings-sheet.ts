import type { Area } from "../../../domain/grid/address";
import type { Finding } from "../../../domain/finding/finding";
import { ruleOf } from "../../../domain/finding/rule-traits";
import type { DrawnCell, SheetDrawing } from "../../drawing";
import { joinPieces, lastRowOf, spread } from "../../page/sheet-piece";
import { anchored, binary, cell, text } from "../../formula/build";
import { explainedWords } from "../../words/findings/explanation-words";
import { findingExpected, findingFound } from "../../words/findings/finding-figures";
import {
  findingMend,
  findingSentence,
  findingTitle,
  plainSentence,
} from "../../words/findings/finding-words";
import { SEVERITY_WORDS } from "../../words/status-words";
import { FINDINGS_WORDS as WORDS } from "../../words/summary/summary-words";
import { coverageOf } from "../setting/coverage-of";
import { numberCell, textCell, textRow } from "../../drawn-cells";
import { figureLink } from "../figures/figure-link";
import { findingCounts } from "./finding-counts";
import { inReadingOrder } from "./findings-order";
import { landscapeSheet } from "../../page/landscape-sheet";
import { trialLines } from "../overview/trial-lines";
import { sheetHeading } from "../setting/sheet-heading";
import { sheetName, type SummaryInput } from "../setting/summary-input";
import { FINDINGS, type SummaryLayout } from "../setting/summary-layout";

const { column } = FINDINGS;
/** In characters; together as wide as A4 lying takes at nine tenths of full size, with and without explanations. */
const WIDTHS = [4, 6.5, 14, 13, 8, 5, 8.5, 11, 22, 18, 7, 6.5];
const WIDTHS_EXPLAINED = [4, 7, 12, 10, 7, 5, 9, 10, 19, 14, 7, 7, 12];
const MARKS = Object.values(WORDS.marks);
const MARK_WIDTH = 9;
const NOTE_ROW = 2;
/** Errors; more are only counted on paper. */
const MOST_PRINTED = 30;

/** Between a rule and a detail of it. */
export const MARK_DETAIL = "/";

/** What the sheet shows of a roll-up. */
type FindingsInput = Omit<SummaryInput, "uncounted" | "excused" | "ledger">;

/** Excel takes 65,530 on one sheet. */
const MOST_LINKS = 65_000;

/** Every finding with the reason and what to do, errors first; counted by severity and by cause above. */
export function findingsSheet(input: FindingsInput, layout: SummaryLayout): SheetDrawing {
  const findings = inReadingOrder(input.findings, input.summary);
  const causes = [...new Set(findings.map(findingTitle))];
  const trials = trialLines(input, FINDINGS.firstCauseRow + causes.length + 1);
  const headerRow = FINDINGS.firstCauseRow + causes.length + trials.rows + 1;
  // Where nothing was explained, the table is as wide as its other columns.
  const last = findings.some(({ explained }) => explained) ? column.explanation : column.expected;
  const bottom = headerRow + findings.length;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const printed = errors > MOST_PRINTED ? 0 : errors;
  // The marks stand beside what is printed, and are sorted with it.
  const table: Area = { top: headerRow, left: 0, bottom, right: last + MARKS.length };
  const heading = joinPieces([
    sheetHeading(input, WORDS.title, last),
    ...(printed === findings.length
      ? []
      : [spread(textCell(NOTE_ROW, 0, WORDS.printed(printed), "subtitle"), last)]),
  ]);
  const common = {
    merges: heading.merges,
    name: sheetName(input, "findings"),
    columnWidths: new Map(
      [...(last === column.explanation ? WIDTHS_EXPLAINED : WIDTHS), ...MARKS.map(() => MARK_WIDTH)].map(
        (width, index) => [index, width],
      ),
    ),
    footer: coverageOf(input.summary),
  };
  if (findings.length === 0) {
    const none = textCell(FINDINGS.severityRow, 0, WORDS.none, "bold");
    const cells = [...heading.cells, none, ...trials.cells];
    const lastRow = lastRowOf(cells);
    const area: Area = { top: 0, left: 0, bottom: lastRow, right: last };
    return landscapeSheet({ ...common, cells, print: { fitToWidth: true, area } });
  }
  const unitNames = new Map(input.summary.units.map((unit) => [unit.code, unit.name]));
  const body: Area = { ...table, top: headerRow + 1 };
  const lines = findings.map((finding, index) => {
    const row = body.top + index;
    const links = figureLink(finding, layout, { row, column: column.code });
    const unit = finding.unit === undefined ? "" : (unitNames.get(finding.unit) ?? finding.unit);
    const shown = findingRow(finding, row, index + 1, unit, links.length > 0).slice(0, last + 1);
    return { links, cells: [...shown, ...markCells(finding, row, last + 1)] };
  });
  const severities = { ...body, left: column.severity, right: column.severity };
  const severity = anchored(cell(body.top, column.severity), "column");
  return landscapeSheet({
    ...common,
    cells: [
      ...heading.cells,
      ...findingCounts(causes, body),
      ...trials.cells,
      ...textRow(headerRow, 0, Object.values(WORDS.headings).slice(0, last + 1), "header-small"),
      ...textRow(headerRow, last + 1, MARKS, "code"),
      ...lines.flatMap(({ cells }) => cells),
    ],
    links: lines.flatMap(({ links }) => links).slice(0, MOST_LINKS),
    conditionalFormats: [
      {
        area: severities,
        formula: binary(severity, "=", text(SEVERITY_WORDS.error)),
        emphasis: "bad",
      },
      {
        area: severities,
        formula: binary(severity, "=", text(SEVERITY_WORDS.warning)),
        emphasis: "doubtful",
      },
    ],
    filter: table,
    print: {
      fitToWidth: true,
      titleRows: { first: headerRow, last: headerRow },
      // Findings are mended on the screen and told to each unit in its slip: nobody reads hundreds of them on paper.
      area: { top: 0, left: 0, bottom: printed === 0 ? headerRow - 1 : headerRow + printed, right: last },
    },
  });
}

function findingRow(
  finding: Finding,
  row: number,
  ordinal: number,
  unit: string,
  isLinked: boolean,
): readonly DrawnCell[] {
  // What was explained has a column of its own.
  const sentence = finding.explained === undefined ? findingSentence(finding) : plainSentence(finding);
  return [
    numberCell(row, column.ordinal, ordinal, "centre-small"),
    textCell(row, column.severity, SEVERITY_WORDS[finding.severity], "centre-small"),
    textCell(row, column.unit, unit, "text-small"),
    textCell(row, column.file, finding.file ?? "", "text-small"),
    textCell(row, column.sheet, finding.sheet ?? "", "text-small"),
    textCell(row, column.cell, finding.cell ?? "", "centre-small"),
    textCell(row, column.code, finding.code ?? "", isLinked ? "link-small" : "text-small"),
    textCell(row, column.cause, findingTitle(finding), "text-small"),
    textCell(row, column.sentence, sentence, "text-small"),
    textCell(row, column.mend, findingMend(finding), "text-small"),
    textCell(row, column.found, findingFound(finding), "text-small"),
    textCell(row, column.expected, findingExpected(finding), "text-small"),
    textCell(row, column.explanation, explanationOf(finding), "text-small"),
  ];
}

/** Whose finding of which rule it is, so that it is known again when the workbook is read. */
function markCells(finding: Finding, row: number, first: number): readonly DrawnCell[] {
  const trial = finding.trial === undefined ? "" : String(finding.trial);
  return textRow(row, first, [ruleMark(finding), finding.unit ?? "", trial], "code");
}

/** With what a change was told by: it is not to be had from the files of this roll-up. */
function ruleMark(finding: Finding): string {
  const rule = ruleOf(finding);
  const isChange = finding.rule === "kept" || finding.rule === "change";
  return isChange && finding.against !== undefined ? `${rule}${MARK_DETAIL}${finding.against}` : rule;
}

const explanationOf = ({ explained }: Finding): string =>
  explained === undefined ? "" : explainedWords(explained);
