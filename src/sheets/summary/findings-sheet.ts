import type { Area } from "../../domain/address";
import type { Finding } from "../../domain/finding";
import type { DrawnCell, SheetDrawing } from "../drawing";
import { joinPieces } from "../form/sheet-piece";
import { anchored, binary, cell, text } from "../formula/build";
import { findingExpected, findingFound } from "../words/finding-figures";
import { findingMend } from "../words/finding-mends";
import { findingSentence } from "../words/finding-sentences";
import { RULE_TITLES } from "../words/rule-titles";
import { SEVERITY_WORDS } from "../words/status-words";
import { FINDINGS_WORDS as WORDS, SUMMARY_SHEETS } from "../words/summary-words";
import { coverageOf } from "./coverage-of";
import { numberCell, textCell, textRow } from "../drawn-cells";
import { figureLink } from "./figure-link";
import { findingCounts } from "./finding-counts";
import { inReadingOrder } from "./findings-order";
import { landscapeSheet } from "./landscape-sheet";
import { sheetHeading } from "./sheet-heading";
import type { SummaryInput } from "./summary-input";
import { FINDINGS, type SummaryLayout } from "./summary-layout";

const { column } = FINDINGS;
const WIDTHS = [4, 9, 18, 18, 10, 6, 12, 15, 36, 27, 10, 10];

/** Excel takes 65,530 on one sheet. */
const MOST_LINKS = 65_000;

/** Every finding with the reason and what to do, errors first; counted by severity and by cause above. */
export function findingsSheet(input: SummaryInput, layout: SummaryLayout): SheetDrawing {
  const findings = inReadingOrder(input.findings, input.summary);
  const causes = [...new Set(findings.map(({ rule }) => rule))];
  const headerRow = FINDINGS.firstCauseRow + causes.length + 1;
  const table: Area = {
    top: headerRow,
    left: 0,
    bottom: headerRow + findings.length,
    right: column.expected,
  };
  const heading = joinPieces([sheetHeading(input, WORDS.title, column.expected)]);
  const common = {
    merges: heading.merges,
    name: SUMMARY_SHEETS.findings,
    columnWidths: new Map(WIDTHS.map((width, index) => [index, width])),
    footer: coverageOf(input.summary),
  };
  if (findings.length === 0) {
    const none = textCell(FINDINGS.severityRow, 0, WORDS.none, "bold");
    return landscapeSheet({ ...common, cells: [...heading.cells, none], print: { fitToWidth: true } });
  }
  const unitNames = new Map(input.summary.units.map((unit) => [unit.code, unit.name]));
  const body: Area = { ...table, top: headerRow + 1 };
  const lines = findings.map((finding, index) => {
    const row = body.top + index;
    const links = figureLink(finding, layout, { row, column: column.code });
    const unit = finding.unit === undefined ? "" : (unitNames.get(finding.unit) ?? finding.unit);
    return { links, cells: findingRow(finding, row, index + 1, unit, links.length > 0) };
  });
  const severities = { ...body, left: column.severity, right: column.severity };
  const severity = anchored(cell(body.top, column.severity), "column");
  return landscapeSheet({
    ...common,
    cells: [
      ...heading.cells,
      ...findingCounts(causes, body),
      ...textRow(headerRow, 0, Object.values(WORDS.headings), "header-small"),
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
    print: { fitToWidth: true, titleRows: { first: headerRow, last: headerRow } },
  });
}

function findingRow(
  finding: Finding,
  row: number,
  ordinal: number,
  unit: string,
  isLinked: boolean,
): readonly DrawnCell[] {
  return [
    numberCell(row, column.ordinal, ordinal, "centre-small"),
    textCell(row, column.severity, SEVERITY_WORDS[finding.severity], "centre-small"),
    textCell(row, column.unit, unit, "text-small"),
    textCell(row, column.file, finding.file ?? "", "text-small"),
    textCell(row, column.sheet, finding.sheet ?? "", "text-small"),
    textCell(row, column.cell, finding.cell ?? "", "centre-small"),
    textCell(row, column.code, finding.code ?? "", isLinked ? "link-small" : "text-small"),
    textCell(row, column.cause, RULE_TITLES[finding.rule], "text-small"),
    textCell(row, column.sentence, findingSentence(finding), "text-small"),
    textCell(row, column.mend, findingMend(finding), "text-small"),
    textCell(row, column.found, findingFound(finding), "text-small"),
    textCell(row, column.expected, findingExpected(finding), "text-small"),
  ];
}
