import type { Drawing } from "../drawing";
import { drawFormSheets } from "../form/draw-form-sheets";
import type { FormSheetsInput } from "../form/form-input";
import { markProperties } from "../form/form-marks";
import { OVERVIEW_WORDS, SUMMARY_SHEETS } from "../words/summary-words";
import { comparisonSheet } from "./comparison-sheet";
import { coverageOf } from "./coverage-of";
import { figuresSheet } from "./figures-sheet";
import { filingSheet } from "./filing-sheet";
import { findingsSheet } from "./findings-sheet";
import { gatheredRows } from "./gathered-rows";
import { gatheredSheet } from "./gathered-sheet";
import { narrativesSheet } from "./narratives-sheet";
import { ledgerNames, ledgerSheet } from "./ledger/ledger-sheet";
import { overviewSheet } from "./overview-sheet";
import { roundOf } from "./sheet-heading";
import { withShortNames } from "./short-names";
import { sourcesSheet } from "./sources-sheet";
import type { SummaryInput } from "./summary-input";
import { summaryLayout } from "./summary-layout";

/**
 * The summary workbook of an office: totals as live formulas, what every unit reported, who is missing, what was decided
 * and noted, all findings, the gathered registers, where every figure came from, and the office's own report, which the
 * level above can read. Its visible sheets are all that is needed to go on with the roll-up: nothing is kept elsewhere.
 */
export function drawSummary(given: SummaryInput): Drawing {
  const input = withShortNames(given);
  const { summary, template, above } = input;
  const { completeness, office } = summary;
  const coverage = coverageOf(summary);
  const gathered = gatheredRows(summary);
  const layout = summaryLayout(template, summary);
  const own: FormSheetsInput = {
    template,
    unit: office,
    above,
    values: input.own,
    registers: gathered,
    reported: { received: completeness.received.length, expected: completeness.expected.length },
    createdAt: input.createdAt,
    sheetName: SUMMARY_SHEETS.upward,
  };
  const upward = drawFormSheets(own);
  return {
    sheets: [
      overviewSheet(input, layout),
      ...comparisonSheet(input, layout),
      figuresSheet(input, layout),
      filingSheet(input),
      ledgerSheet(input),
      findingsSheet(input, layout),
      ...narrativesSheet(input),
      ...template.registers.flatMap((register, index) => {
        const sheet = upward.registers[index];
        return sheet === undefined ? [] : [gatheredSheet(sheet, register.code, summary)];
      }),
      sourcesSheet(input),
      { ...upward.form, print: { ...upward.form.print, footer: coverage } },
      upward.lists,
    ],
    names: [...upward.names, ...ledgerNames(input)],
    properties: markProperties(own),
    title: OVERVIEW_WORDS.documentTitle(roundOf(input).name, office.name),
    createdAt: input.createdAt,
  };
}
