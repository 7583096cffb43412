import { type DrawnName, type SheetDrawing, textCell, PLAIN_PAGE } from "../../workbook/drawing";
import { FORM_SHEETS } from "../words/form-words";
import { listArea, type DropDownList, type DropDownLists } from "../layout/drop-down-lists";
import { sheetOf } from "../../workbook/page";

const allLists = ({ yesNo, choices }: DropDownLists): readonly DropDownList[] => [yesNo, ...choices.values()];

/** The hidden sheet with the words of every drop-down, each list below its name. */
export function drawLists(lists: DropDownLists): SheetDrawing {
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

/** The workbook-wide names of the drop-downs. */
export const listNames = (lists: DropDownLists): readonly DrawnName[] =>
  allLists(lists).map((list) => ({ name: list.name, sheet: FORM_SHEETS.lists, area: listArea(list) }));
