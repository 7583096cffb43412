import type { Plan } from "../../model/plan";
import type { Area, CellPosition } from "../../workbook/grid";
import { trialResults } from "../../forms/check";
import {
  type DrawnCell,
  type SheetDrawing,
  numberCell,
  textCell,
  type DrawnLink,
} from "../../workbook/drawing";
import { checkText } from "../../planbook/words";
import { TRIAL_WORDS, findingTitle } from "../../forms/finding-words";
import { joinPieces, lastRowOf, spread, landscapeSheet, wordWidth } from "../../workbook/page";
import { anchored, binary, cell, text } from "../../workbook/formula";
import { SEVERITY_WORDS, SUMMARY_SHEETS } from "../../forms/words";
import { FINDINGS_WORDS as WORDS } from "../words/summary-words";
import { coverageOf } from "../setting/coverage-of";
import { inReadingOrder } from "./findings-order";
import { NO_LAYOUT, type SummaryLayout } from "../setting/summary-layout";
import { annexHeading, sheetHeading } from "../setting/sheet-heading";
import { sheetName, type SummaryInput } from "../setting/summary-input";
import { FINDINGS, findingsTable } from "./finding-columns";
import { elementCode } from "../../model/codes";
import { countFindings, countRows, type Finding } from "../../model/finding";
import { groupedBy } from "../../base/grouped-by";
import { figurePlace } from "../setting/figure-place";

const { column } = FINDINGS;
const NOTE_ROW = 2;
/** Errors printed; paper only counts the rest. */
const MOST_PRINTED = 30;

/** The part of a roll-up that the sheet shows. */
type FindingsInput = Omit<SummaryInput, "registry" | "uncounted" | "excused" | "ledger">;

/** Characters; hardly any code is longer. */
const MOST_CODE = 17;

/** Excel allows 65,530 on a sheet. */
const MOST_LINKS = 65_000;

/** Draws every finding with reason and advice, errors first, below counts by severity and cause. */
export function findingsSheet(input: FindingsInput, layout: SummaryLayout): SheetDrawing {
  const findings = inReadingOrder(input.findings, input.summary);
  const causes = [...new Set(findings.map(findingTitle))];
  const trials = trialLines(input, FINDINGS.firstCauseRow + causes.length + 1);
  const headerRow = FINDINGS.firstCauseRow + causes.length + trials.rows + 1;
  // Without explanations, the table is as wide as its other columns.
  const isExplained = findings.some(({ explained }) => explained);
  const last = isExplained ? column.explanation : column.expected;
  const shown = findingsTable(isExplained);
  const bottom = headerRow + findings.length;
  const behindErrors = findings.findIndex(({ severity }) => severity !== "error");
  const errors = behindErrors === -1 ? findings.length : behindErrors;
  const printed = errors > MOST_PRINTED ? 0 : errors;
  const table: Area = { top: headerRow, left: 0, bottom, right: last };
  const heading = joinPieces([
    (layout === NO_LAYOUT ? sheetHeading : annexHeading)(input, WORDS.title, last),
    ...(printed === findings.length
      ? []
      : [spread(textCell(NOTE_ROW, 0, WORDS.printed(printed), "subtitle"), last)]),
  ]);
  const common = {
    merges: heading.merges,
    name: sheetName(input, "findings"),
    columnWidths: withWholeCodes(new Map([...shown.widths].slice(0, last + 1)), input.plan),
    footer: coverageOf(input.summary),
  };
  if (findings.length === 0) {
    const none = textCell(FINDINGS.severityRow, 0, WORDS.none, "bold");
    const cells = [...heading.cells, none, ...trials.cells];
    const lastRow = lastRowOf(cells);
    const printed: Area = { top: 0, left: 0, bottom: lastRow, right: last };
    return landscapeSheet({ ...common, cells, print: { fitToWidth: true, area: printed } });
  }
  const unitNames = new Map(input.summary.units.map((unit) => [unit.code, unit.name]));
  const body: Area = { ...table, top: headerRow + 1 };
  const lines = findings.map((finding, index) => {
    const row = body.top + index;
    const links = figureLink(finding, layout, { row, column: column.code });
    const unit = finding.unit === undefined ? "" : (unitNames.get(finding.unit) ?? finding.unit);
    const line = { finding, ordinal: index + 1, unit, isLinked: links.length > 0 };
    return { links, cells: shown.cells(line, row).slice(0, last + 1) };
  });
  const severities = { ...body, left: column.severity, right: column.severity };
  const severity = anchored(cell(body.top, column.severity), "column");
  return landscapeSheet({
    ...common,
    cells: [
      ...heading.cells,
      ...findingCounts(causes, findings),
      ...trials.cells,
      ...shown.headings(headerRow).slice(0, last + 1),
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
      // Findings are corrected on the screen and listed in each unit's slip: nobody reads hundreds on paper.
      area: { top: 0, left: 0, bottom: printed === 0 ? headerRow - 1 : headerRow + printed, right: last },
    },
  });
}

/**
 * Keeps codes of the plan on one line by narrowing sentences. Widths do not depend on findings, so that a new
 * one changes only cells.
 */
function withWholeCodes(
  widths: ReadonlyMap<number, number>,
  { elements }: Plan,
): ReadonlyMap<number, number> {
  const widthOf = (at: number): number => widths.get(at) ?? 0;
  const needed = elements.reduce(
    (most, { code }) => Math.max(most, Math.min(MOST_CODE, wordWidth(code))),
    widthOf(column.code),
  );
  const more = needed - widthOf(column.code);
  return new Map([
    ...widths,
    [column.code, needed],
    ...[column.sentence, column.mend].map((at) => [at, widthOf(at) - more / 2] as const),
  ]);
}

/** How many rows there are with findings of each severity and of each cause, counted as the pane does. */
function findingCounts(causes: readonly string[], findings: readonly Finding[]): readonly DrawnCell[] {
  const { severityRow, firstCauseRow } = FINDINGS;
  const line = (row: number, label: string, count: number): readonly DrawnCell[] => [
    textCell(row, column.unit, label, "text-small"),
    numberCell(row, column.file, count, "centre-small"),
  ];
  const counts = countFindings(findings);
  const byCause = groupedBy(findings, findingTitle);
  return [
    ...(["error", "warning", "note"] as const).flatMap((severity, index) =>
      line(severityRow + index, SEVERITY_WORDS[severity], counts[severity]),
    ),
    textCell(firstCauseRow - 1, column.unit, WORDS.causes, "header-small"),
    textCell(firstCauseRow - 1, column.file, WORDS.count, "header-small"),
    ...causes.flatMap((cause, index) =>
      line(firstCauseRow + index, cause, countRows(byCause.get(cause) ?? [])),
    ),
  ];
}

/** Draws results of trial checks, one a line from `top` on; nothing without trials. */
function trialLines(
  { plan, summary, findings }: Pick<SummaryInput, "plan" | "summary" | "findings">,
  top: number,
): { readonly cells: readonly DrawnCell[]; readonly rows: number } {
  const cells = trialResults(plan, summary, findings).map(({ check, units, of }, index) =>
    textCell(top + index, column.unit, TRIAL_WORDS.outcome(checkText(check), units.length, of), "plain"),
  );
  return { cells, rows: cells.length === 0 ? 0 : cells.length + 1 };
}

/** Returns the link from a finding to its figure; none unless it is about one figure of an expected unit. */
function figureLink(finding: Finding, layout: SummaryLayout, from: CellPosition): readonly DrawnLink[] {
  const { unit, code } = finding;
  const toRow = unit === undefined ? undefined : layout.unitRow.get(unit);
  const toColumn = code === undefined ? undefined : layout.elementColumn.get(elementCode(code));
  if (toRow === undefined || toColumn === undefined) return [];
  const place = figurePlace(layout, { row: toRow, column: toColumn });
  return [{ ...from, toSheet: SUMMARY_SHEETS.figures, toRow: place.row, toColumn: place.column }];
}
