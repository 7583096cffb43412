import { inOneGo, type Pausable } from "../../base/pausable";
import { findRound } from "../../model/plan";
import { type DrawnName, type SheetDrawing, textCell, PLAIN_PAGE } from "../../workbook/drawing";
import { FORM_SHEETS } from "../words/form-words";
import { drawBody } from "./draw-body";
import { drawHeader } from "./draw-header";
import { drawMarkRows } from "./draw-mark-rows";
import { drawRegister } from "./draw-register";
import { drawSignature } from "./draw-signature";
import { drawStatus } from "./draw-status";
import { dropDownLists, listArea, type DropDownList, type DropDownLists } from "../layout/drop-down-lists";
import { FORM_COLUMN, PRINTED_COLUMNS, RELATION_COLUMN } from "../layout/form-columns";
import type { FormSheetsInput } from "../layout/form-input";
import { layOutForm, type FormLayout } from "../layout/form-layout";
import { formBreaks, isOnePage, mayBeOnePage, type DrawnRows } from "./form-breaks";
import { markNames } from "../layout/form-marks";
import { DENSE, NOTED, ROOMY, type FormPaper } from "../layout/form-paper";
import { formPage } from "../layout/form-print";
import { FIRST_PRINTED_ROW, FORM_ROW, FROZEN_ROWS, MACHINE_ROWS } from "../layout/form-rows";
import type { FormSetting } from "../layout/form-setting";
import { layOutRegister } from "../layout/register-layout";
import { sheetOf, joinPieces, lastRowOf, type SheetPiece } from "../../workbook/page";

/** The sheets of one form for any workbook, and the workbook-wide names they need. */
export interface FormSheets {
  readonly form: SheetDrawing;
  readonly registers: readonly SheetDrawing[];
  /** The hidden drop-down lists. */
  readonly lists: SheetDrawing;
  readonly names: readonly DrawnName[];
}

/** Draws the form sheet, its register sheets and the hidden sheet of drop-down lists. */
export const drawFormSheets = (input: FormSheetsInput): FormSheets => inOneGo(drawingFormSheets(input));

/**
 * Like `drawFormSheets`, but pausable: the registers of an office's own report have the rows of all units.
 */
export function* drawingFormSheets(input: FormSheetsInput): Pausable<FormSheets> {
  const setting = formSetting(input);
  const { sheetName = FORM_SHEETS.form } = input;
  const form = drawFormSheet(sheetName, setting);
  const registers: SheetDrawing[] = [];
  for (const register of setting.registers) {
    yield;
    registers.push(drawRegister(register, setting));
  }
  return {
    form,
    registers,
    lists: drawLists(setting.lists),
    names: [...markNames(sheetName), ...listNames(setting.lists)],
  };
}

/** Returns what all parts of one form share. A round the plan does not have is a bug. */
export function formSetting(input: FormSheetsInput): FormSetting {
  const { template, registers } = input;
  const round = findRound(template.plan, template.round);
  if (round === undefined) throw new Error(`plan ${template.plan.id} has no round ${template.round}`);
  return {
    input,
    round,
    layout: layOutForm(template),
    lists: dropDownLists(template),
    registers: template.registers.map((register) =>
      layOutRegister(register, registers?.get(register.code) ?? []),
    ),
    paper: (input.notes?.size ?? 0) > 0 ? NOTED : ROOMY,
  };
}

/** Sets the form near full size, or densely if it then fits on one page. */
function onPaper(setting: FormSetting): PaperForm {
  const roomy = drawn(setting);
  if (isOnePage(roomy.rows, roomy.paper) || !mayBeOnePage(setting.layout, DENSE)) return roomy;
  const dense = drawn({ ...setting, paper: DENSE });
  return isOnePage(dense.rows, DENSE) ? dense : roomy;
}

interface PaperForm {
  readonly piece: Required<SheetPiece>;
  readonly rows: DrawnRows;
  readonly paper: FormPaper;
}

function drawn(setting: FormSetting): PaperForm {
  const { layout, paper } = setting;
  const piece = joinPieces([
    drawMarkRows(setting),
    drawStatus(setting),
    drawHeader(setting),
    drawBody(setting),
    drawSignature(setting),
  ]);
  const last = lastRowOf(piece.cells);
  return { piece, rows: { layout, heights: piece.rowHeights, last }, paper };
}

function drawFormSheet(name: string, setting: FormSetting): SheetDrawing {
  const { template, unit } = setting.input;
  const { piece, rows, paper } = onPaper(setting);
  const { first: left, last: right } = PRINTED_COLUMNS;
  return {
    ...sheetOf(name, piece),
    columnWidths: paper.widths,
    hiddenColumns: [FORM_COLUMN.CODE, RELATION_COLUMN.at],
    hiddenRows: [
      ...MACHINE_ROWS,
      ...setting.layout.body.flatMap(({ row, isHidden }) => (isHidden ? [row] : [])),
    ],
    cursor: firstInput(setting.layout),
    freeze: { rows: FROZEN_ROWS, columns: 0 },
    print: {
      ...formPage(
        "portrait",
        { top: FIRST_PRINTED_ROW, left, bottom: rows.last, right },
        FORM_ROW.headings,
        [template.plan.id, template.round, unit.code, `v${template.version}`].join(" · "),
      ),
      fitToWidth: false,
      scale: paper.scale,
      isWithoutFills: true,
      pagesFrom: formBreaks(rows, paper),
    },
    tabColour: "1F6FB2",
  };
}

/** Returns the first input cell. */
function firstInput({ elements, bodyRows }: FormLayout): SheetDrawing["cursor"] {
  const first = [...elements.values()].find(({ state }) => state === "input");
  return { row: first?.row ?? bodyRows.first, column: FORM_COLUMN.VALUE };
}

const allLists = ({ yesNo, choices }: DropDownLists): readonly DropDownList[] => [yesNo, ...choices.values()];

/** Draws the hidden sheet of drop-down lists, each below its name. */
function drawLists(lists: DropDownLists): SheetDrawing {
  const drawn = allLists(lists);
  const cells = drawn.flatMap(({ name, choices, column }) => [
    textCell(0, column, name, "code"),
    ...choices.map((choice, index) => textCell(1 + index, column, choice, "plain")),
  ]);
  return {
    ...sheetOf(FORM_SHEETS.lists, { cells }),
    visibility: "hidden",
    columnWidths: new Map(drawn.map(({ column }) => [column, 24])),
    print: PLAIN_PAGE,
  };
}

/** Returns the workbook-wide names of the drop-downs. */
const listNames = (lists: DropDownLists): readonly DrawnName[] =>
  allLists(lists).map((list) => ({ name: list.name, sheet: FORM_SHEETS.lists, area: listArea(list) }));
