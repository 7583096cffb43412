import { accident, both, type Accident } from "../accident";
import { swapped, type } from "../damage/on-sheet";
import { deleteColumn, deleteRows, insertColumn, insertRows, moveRow } from "../damage/rows";
import { sortRows } from "../damage/sort-rows";
import { copyRow, copySheet, dropSheet, hideSheet, merge, renameSheet, strangeSheet } from "../damage/sheets";

const FORM = "Biểu mẫu";
const CHILDREN = "DS trẻ em";

export const ROW_ACCIDENTS: readonly Accident[] = [
  accident("an empty row was inserted", insertRows(78), "note inserted-row E78"),
  accident("two empty rows were inserted together", insertRows(78, 2), "note inserted-row E78"),
  accident(
    "a row of somebody's own with a figure was inserted",
    both(insertRows(78), type("C78", "- của công ty mẫu"), type("E78", 12)),
    "warning inserted-row E78",
  ),
  accident("rows were inserted above the table", insertRows(3, 2)),
  accident("a row to fill in was deleted", deleteRows(51), "error missing-row ATVSV_NGUOI"),
  accident(
    "a row other rows are calculated from was deleted",
    deleteRows(63),
    "error missing-row MAIAM_XAYMOI",
  ),
  accident("rows one below the other were deleted", deleteRows(104, 105), "error missing-row MOHINH"),
  accident("a row that may stay blank was deleted", deleteRows(112), "warning missing-row CT_KHAOSAT"),
  accident("a calculated row was deleted", deleteRows(67), "warning missing-row KK_TONG"),
  accident("the row of an indicator was deleted", deleteRows(66), "warning missing-row PR-16"),
  accident("a heading was deleted", deleteRows(59)),
  accident("a section was deleted", deleteRows(103, 112), "error missing-row PR-21"),
  accident("the code of a row was typed over", type("A51", "1"), "error missing-row E51"),
  accident("the code of a row was emptied", type("A51", undefined), "error missing-row E51"),
  accident("a row was cut and pasted elsewhere", moveRow(53, 51), "note moved-rows E51"),
  accident("two rows changed places", moveRow(104, 105), "note moved-rows E105"),
  // A hidden row, whose figure the row below it shows, stays in place and gets a figure.
  accident(
    "a section was sorted by its labels",
    sortRows(60, 74, 2),
    "warning hidden-content E60",
    "note moved-rows E70",
  ),
  accident(
    "a section was sorted by its labels without the column of codes",
    sortRows(60, 74, 2, 1),
    "error row-label C60",
    "warning hidden-content E60",
  ),
  accident("a row was copied into a new one", copyRow(51, 52), "note repeated-row E52"),
  accident(
    "a row was copied and its copy changed",
    both(copyRow(51, 52), type("E52", 140)),
    "error repeated-row E52",
  ),
];

export const COLUMN_ACCIDENTS: readonly Accident[] = [
  accident("an empty column was inserted in the table", insertColumn(4), "note changed-columns"),
  accident(
    "a column of figures was inserted before the figures",
    both(insertColumn(4), type("E77", 4000)),
    "warning changed-columns E77",
  ),
  accident("a column was inserted in front", insertColumn(0)),
  accident("the column of checks was deleted", deleteColumn(5), "note changed-columns"),
  accident("the column of targets was deleted", deleteColumn(6), "note changed-columns"),
  accident("the column of codes was deleted", deleteColumn(0), "error unreadable"),
  accident("the column of figures was deleted", deleteColumn(4), "error unreadable"),
  accident("the row with the codes of the columns was deleted", deleteRows(1), "warning changed-columns"),
];

export const SHEET_ACCIDENTS: readonly Accident[] = [
  accident("the form was renamed", renameSheet(FORM, "Sheet1"), "note changed-sheets Sheet1"),
  accident("a list was renamed", renameSheet(CHILDREN, "Sheet2"), "note changed-sheets Sheet2"),
  accident("the form was copied", copySheet(FORM, "Biểu mẫu (2)"), "note changed-sheets Biểu mẫu (2)"),
  accident(
    "the form was copied and the copy changed",
    both(copySheet(FORM, "Biểu mẫu (2)"), type("Biểu mẫu (2)!E51", 131)),
    "warning changed-sheets Biểu mẫu (2)",
  ),
  accident("a list was copied", copySheet(CHILDREN, "DS trẻ em (2)"), "warning changed-sheets DS trẻ em (2)"),
  accident("the sheet of a list was deleted", dropSheet(CHILDREN), "warning changed-sheets"),
  accident("the form was deleted", dropSheet(FORM), "error unreadable"),
  accident("the guide was deleted", dropSheet("Hướng dẫn")),
  accident("a sheet of somebody's own was added", strangeSheet("Nháp", "visible")),
  accident(
    "a list stands on a sheet of its own",
    strangeSheet("Danh sách khen thưởng", "visible"),
    "warning changed-sheets Danh sách khen thưởng",
  ),
  accident("a hidden sheet of somebody's own was added", strangeSheet("Nháp", "hidden"), "note extras"),
  accident("the form was hidden", hideSheet(FORM), "warning hidden-content"),
  accident("a filled list was hidden", hideSheet(CHILDREN), "warning hidden-content DS trẻ em"),
  accident("an empty list was hidden", hideSheet("DS khen thưởng")),
];

export const CELL_ACCIDENTS: readonly Accident[] = [
  accident("two cells to fill in were merged", merge("E77", "E78"), "error merged-cells E77"),
  accident("a cell to fill in was merged with its neighbour", merge("E77", "F77"), "note merged-cells E77"),
  accident(
    "cells of a list were merged",
    merge("DS trẻ em!D6", "DS trẻ em!D7"),
    "error merged-cells DS trẻ em!D6",
  ),
  accident("a sum of somebody's own stands beside the table", type("K76", 7900), "note leftovers K76"),
  accident("a number stands below the table", type("E130", 12), "note leftovers E130"),
  accident("a name stands in the place for signing", type("E134", "Người mẫu Sáu")),
  accident("a remark stands beside a list", type("DS trẻ em!M7", "xem lại"), "note leftovers DS trẻ em!M7"),
  accident("two figures changed places that depend on nothing", swapped("E104", "E105")),
];
