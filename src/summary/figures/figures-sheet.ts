import type { Pausable } from "../../base/pausable";
import { submissionBoard, type Filing } from "../../model/board";
import type { IndicatorCode, UnitCode } from "../../model/codes";
import type { DataElement } from "../../model/plan";
import { rowState, templateFor, type Audience, type Template } from "../../model/form";
import type { Unit } from "../../model/unit";
import { BLANK, NOT_APPLICABLE, type Value } from "../../model/value";
import {
  type DrawnCell,
  type DrawnConditionalFormat,
  type SheetDrawing,
  formulaCell,
  numberCell,
  textCell,
} from "../../workbook/drawing";
import { joinPieces, type SheetPiece, drawingLandscapeSheet } from "../../workbook/page";
import { anchored, binary, cell, down, text } from "../../workbook/formula";
import type { Summary } from "../../model/roll-up";
import { FILING_WORDS } from "../../forms/words";
import { FIGURES_WORDS } from "../words/summary-words";
import { coverageOf } from "../setting/coverage-of";
import { figureStyles } from "./figure-styles";
import { figureWidths } from "./figure-widths";
import { figuresHeading } from "./figures-heading";
import { figuresTotals } from "./figures-totals";
import { adjustedFigures, type AdjustedFigures, adjustedFormula } from "../ledger/adjusted-figures";
import { receivedTotals } from "./received-totals";
import { sheetName, type SummaryInput } from "../setting/summary-input";
import { figurePlace } from "../setting/figure-place";
import { FIGURES, type SummaryLayout } from "../setting/summary-layout";
import { ownRow } from "./own-row";
import { turnedPage } from "./turned-page";
import { uprightPage } from "./upright-page";
import { unitFigures, type FigureOf } from "./unit-figure";
import { valueCell } from "./value-cell";

const { column } = FIGURES;

/** Input common to all rows. */
interface Setting {
  readonly input: SummaryInput;
  readonly layout: SummaryLayout;
  readonly templateOf: TemplateOf;
  /** The unit's figure in the first row; the others are filled down. */
  readonly figureOf: FigureOf;
  readonly filings: ReadonlyMap<UnitCode, Filing>;
  readonly adjusted: AdjustedFigures;
  /** For a review: indicators with only some of the unit's parts. */
  readonly halfway: ReadonlyMap<UnitCode, ReadonlyMap<IndicatorCode, string>>;
}

/** Draws every expected unit, missing ones too: received figures as values, the rest as formulas. */
export function* drawingFiguresSheet(input: SummaryInput, layout: SummaryLayout): Pausable<SheetDrawing> {
  const { units } = input.summary;
  const elements = layout.columns.flatMap((figure) => (figure.kind === "element" ? [figure.element] : []));
  const setting: Setting = {
    input,
    layout,
    templateOf: (unit) => templateFor(input.plan, input.summary.round, unit),
    figureOf: unitFigures(layout, FIGURES.firstRow),
    filings: new Map(submissionBoard(input).map(({ unit, filing }) => [unit.code, filing])),
    adjusted: adjustedFigures(input.plan, input.summary, elements),
    halfway: halfwayInReview(input.summary),
  };
  const rows: DrawnCell[] = [];
  for (const [index, unit] of units.entries()) {
    yield;
    for (const drawn of unitRow(unit, index, setting)) rows.push(drawn);
  }
  const heading = joinPieces([figuresHeading(layout, figureWidths(layout.columns))]);
  const upright: SheetPiece = {
    cells: [
      ...heading.cells,
      ...rows,
      ...ownRow(input, layout),
      ...(units.length === 0
        ? []
        : figuresTotals(layout, receivedTotals(input.summary, elements, setting.adjusted))),
    ],
    merges: heading.merges,
    conditionalFormats: units.length === 0 ? [] : unitFormats(layout),
  };
  const { table, titles, ...page } =
    layout.turned === undefined ? uprightPage(input, layout, upright) : turnedPage(input, layout, upright);
  return yield* drawingLandscapeSheet({
    name: sheetName(input, "figures"),
    ...joinPieces([titles, table]),
    ...page,
    measured: halfwayWords(input.summary, layout),
    footer: coverageOf(input.summary),
  });
}

/** Returns formula results for partly reported figures, to measure row heights by. */
function halfwayWords({ units, indicators }: Summary, layout: SummaryLayout): readonly DrawnCell[] {
  const rows = new Map(units.map(({ code }, index) => [code, FIGURES.firstRow + index]));
  return layout.columns.flatMap((figure, index) => {
    const { partial = [], uncounted = [] } =
      figure.kind === "indicator" ? (indicators.get(figure.indicator.code) ?? {}) : {};
    return partial.flatMap((unit) => {
      const row = rows.get(unit);
      if (row === undefined) return [];
      const place = figurePlace(layout, { row, column: column.first + index });
      const words = uncounted.includes(unit) ? FIGURES_WORDS.partial : FIGURES_WORDS.withoutBase;
      return [textCell(place.row, place.column, words, "number-small")];
    });
  });
}

/** Marks units without a readable report. */
function unitFormats({ columns, lastUnitRow }: SummaryLayout): readonly DrawnConditionalFormat[] {
  const right = column.first + columns.length - 1;
  const filing = anchored(cell(FIGURES.firstRow, column.filing), "column");
  return (["missing", "wrong-form"] as const).map((each) => ({
    area: { top: FIGURES.firstRow, left: 0, bottom: lastUnitRow, right },
    formula: binary(filing, "=", text(FILING_WORDS[each])),
    emphasis: "bad",
  }));
}

function unitRow(unit: Unit, index: number, setting: Setting): readonly DrawnCell[] {
  const { layout, templateOf, filings, figureOf, halfway } = setting;
  const row = FIGURES.firstRow + index;
  const filing = filings.get(unit.code);
  return [
    textCell(row, column.code, unit.code, "code-boxed"),
    numberCell(row, column.ordinal, index + 1, "centre-small"),
    textCell(row, column.unit, unit.name, "text-small"),
    textCell(row, column.filing, filing === undefined ? "" : FILING_WORDS[filing], "centre-small"),
    ...layout.columns.map((figure, at) => {
      const place = column.first + at;
      if (figure.kind === "element") return elementCell(figure.element, unit, row, place, setting);
      // One round of a review may lack a part that another has: their sum does not show it.
      const lacking = halfway.get(unit.code)?.get(figure.indicator.code);
      if (lacking !== undefined) return textCell(row, place, lacking, figureStyles(figure).own);
      const formula = down(index, figureOf(figure.indicator, templateOf(unit)));
      return formulaCell(row, place, formula, figureStyles(figure).own);
    }),
  ];
}

/** Returns partly reported figures of a review; formulas show those of a single round. */
function halfwayInReview({ submissions, indicators }: Summary): Setting["halfway"] {
  const halfway = new Map<UnitCode, Map<IndicatorCode, string>>();
  for (const [code, { partial, uncounted }] of indicators) {
    for (const unit of partial) {
      if ((submissions.get(unit) ?? []).length < 2) continue;
      const words = uncounted.includes(unit) ? FIGURES_WORDS.partial : FIGURES_WORDS.withoutBase;
      halfway.set(unit, (halfway.get(unit) ?? new Map<IndicatorCode, string>()).set(code, words));
    }
  }
  return halfway;
}

/** Draws a received value; with adjustments, draws both as a formula. */
function elementCell(
  element: DataElement,
  unit: Unit,
  row: number,
  place: number,
  { input, adjusted }: Setting,
): DrawnCell {
  const figure = adjusted.get(unit.code)?.get(element.code);
  if (figure !== undefined)
    return formulaCell(
      row,
      place,
      adjustedFormula(figure, input, sheetName(input, "ledger")),
      "number-adjusted",
    );
  const reported = input.summary.reported.get(unit.code)?.get(element.code);
  return valueCell(row, place, reported ?? unreported(element, unit, input), "text-clipped-small");
}

/** Without a report, only the form shows what does not apply to the unit. */
function unreported(element: DataElement, unit: Unit, { plan, summary }: SummaryInput): Value {
  return rowState(plan, element, unit, summary.round) === "not-applicable" ? NOT_APPLICABLE : BLANK;
}

type TemplateOf = (audience: Audience) => Template;
