import type { Section } from "../../model/plan";
import { anchored, cell } from "../../workbook/formula";
import { textCell } from "../../workbook/drawing";
import { formWords } from "../words/form-words";
import { countOf } from "../self-check/row-problem";
import { drawElementRow } from "./draw-element-row";
import { drawIndicatorRow } from "./draw-indicator-row";
import { FORM_COLUMN } from "../layout/form-columns";
import { widthOf } from "../layout/form-paper";
import type { PlacedRow } from "../layout/form-layout";
import { FORM_ROW } from "../layout/form-rows";
import type { FormSetting } from "../layout/form-setting";
import { joinPieces, spread, type SheetPiece, textHeight } from "../../workbook/page";

const { CODE, TT, VALUE, NOTE, CHECK } = FORM_COLUMN;

/** Two lines, in points. */
const HEADING_HEIGHT = 40;

/** Draws the table: headings, then every row of the template. */
export function drawBody(setting: FormSetting): SheetPiece {
  return joinPieces([
    headings(),
    ...setting.layout.body.map((placed) => drawRow(placed, setting)),
    emphasise(setting),
  ]);
}

function drawRow({ row, content, ordinal }: PlacedRow, setting: FormSetting): SheetPiece {
  switch (content.kind) {
    case "section":
      return drawSection(row, content.section, ordinal, setting);
    case "indicator":
      return drawIndicatorRow(row, content.indicator, ordinal, setting);
    case "element":
      return drawElementRow(row, content.element, ordinal, setting);
  }
}

function headings(): SheetPiece {
  const { headings: words } = formWords;
  const codes = ["TT", "LABEL", "UOM", "VALUE", "TARGET", "NOTE", "CHECK"] as const;
  return {
    cells: [
      ...codes.map((code) => textCell(FORM_ROW.headings, FORM_COLUMN[code], words[code], "header-form")),
    ],
    rowHeights: new Map([[FORM_ROW.headings, HEADING_HEIGHT]]),
  };
}

function drawSection(
  row: number,
  section: Section,
  ordinal: number | undefined,
  { paper }: FormSetting,
): SheetPiece {
  const title = formWords.sectionTitle(ordinal, section.title);
  const width = widthOf(paper, TT, NOTE);
  return joinPieces([
    spread(textCell(row, TT, title, "section"), NOTE),
    {
      cells: [textCell(row, CODE, section.code, "code")],
      rowHeights: new Map([[row, textHeight(title, { width, isBold: true })]]),
    },
  ]);
}

/** Colours contradicted figures and their checks red, but not gaps. */
function emphasise({ layout }: FormSetting): SheetPiece {
  const { first, last } = layout.bodyRows;
  const area = { top: first, left: VALUE, bottom: last, right: CHECK };
  const isWrong = countOf("wrong", anchored(cell(first, CHECK), "column"));
  return { cells: [], conditionalFormats: [{ area, formula: isWrong, emphasis: "bad" }] };
}
