import { rowState } from "../../domain/template";
import type { Unit } from "../../domain/unit";
import { BLANK, NOT_APPLICABLE, type Value } from "../../domain/value";
import type { DrawnCell, SheetDrawing } from "../drawing";
import { joinPieces } from "../form/sheet-piece";
import { anchored, binary, cell, text } from "../formula/build";
import { FILING_WORDS } from "../words/status-words";
import { SUMMARY_SHEETS } from "../words/summary-words";
import { coverageOf } from "./coverage-of";
import { formulaCell, numberCell, textCell } from "../drawn-cells";
import type { FigureColumn } from "./figure-columns";
import { figureStyles } from "./figure-styles";
import { figureWidths } from "./figure-widths";
import { figuresHeading } from "./figures-heading";
import { figuresTotals } from "./figures-totals";
import { filingOf } from "./filing-of";
import { landscapeSheet } from "./landscape-sheet";
import type { SummaryInput } from "./summary-input";
import { FIGURES, type SummaryLayout } from "./summary-layout";
import { templatesByAudience, type TemplateOf } from "./templates-by-audience";
import { unitFigure } from "./unit-figure";
import { valueCell } from "./value-cell";

const { column } = FIGURES;
const FIXED_WIDTHS = [8, 4, 23, 10];

/** Every expected unit and what it reported, missing units too; received values as values, the rest by formula. */
export function figuresSheet(input: SummaryInput, layout: SummaryLayout): SheetDrawing {
  const { units } = input.summary;
  const templateOf = templatesByAudience(input.plan, input.summary.round);
  const widths = figureWidths(layout.columns);
  const heading = joinPieces([figuresHeading(input, layout, widths)]);
  const lastColumn = column.first + layout.columns.length - 1;
  const unitRows = { top: FIGURES.firstRow, left: 0, bottom: layout.lastUnitRow, right: lastColumn };
  const filing = anchored(cell(FIGURES.firstRow, column.filing), "column");
  return landscapeSheet({
    name: SUMMARY_SHEETS.figures,
    cells: [
      ...heading.cells,
      ...units.flatMap((unit, index) => unitRow(unit, index, input, layout, templateOf)),
      ...figuresTotals(layout),
    ],
    merges: heading.merges,
    columnWidths: new Map([...FIXED_WIDTHS, ...widths].map((width, at) => [at, width])),
    conditionalFormats: [
      { area: unitRows, formula: binary(filing, "=", text(FILING_WORDS.missing)), emphasis: "bad" },
    ],
    freeze: { rows: FIGURES.firstRow, columns: column.first },
    filter: { ...unitRows, top: FIGURES.headerRow },
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: false,
      titleRows: { first: FIGURES.codeRow, last: FIGURES.headerRow },
      titleColumns: { first: 0, last: column.filing },
    },
  });
}

function unitRow(
  unit: Unit,
  index: number,
  input: SummaryInput,
  layout: SummaryLayout,
  templateOf: TemplateOf,
): readonly DrawnCell[] {
  const row = FIGURES.firstRow + index;
  const reported = input.summary.reported.get(unit.code);
  return [
    textCell(row, column.code, unit.code, "code-boxed"),
    numberCell(row, column.ordinal, index + 1, "centre-small"),
    textCell(row, column.unit, unit.name, "text-small"),
    textCell(row, column.filing, FILING_WORDS[filingOf(unit.code, input.summary)], "centre-small"),
    ...layout.columns.map((figure, at) => {
      const place = column.first + at;
      if (figure.kind === "element") {
        return valueCell(row, place, reported?.get(figure.element.code) ?? unreported(figure, unit, input));
      }
      const formula = unitFigure(figure.indicator, templateOf(unit), layout, row);
      return formulaCell(row, place, formula, figureStyles(figure).own);
    }),
  ];
}

/** Of a unit that has not reported only its form says what does not concern it. */
function unreported(
  { element }: Extract<FigureColumn, { readonly kind: "element" }>,
  unit: Unit,
  { plan, summary }: SummaryInput,
): Value {
  return rowState(plan, element, unit, summary.round) === "not-applicable" ? NOT_APPLICABLE : BLANK;
}
