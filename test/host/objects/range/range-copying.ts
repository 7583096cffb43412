import { asOneOf } from "../../protocol/arguments";
import type { Behaviour } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import { requireUnlocked } from "../../model/protection";
import { areaText, cellsIn, holds, intersection, sameArea } from "../../model/sheet-areas";
import { changeValidation } from "../../model/validation";
import { hasFilteredRows } from "../worksheet/auto-filter";
import { writeCell } from "../../model/write-cell";
import type { Cells } from "./cells";
import { cellsArgument } from "./cells";

/**
 * Source: learn.microsoft.com, Excel.Range copyFrom. "All" includes merges, validations and conditional
 * formats, like pasting (assumed). Only to the same place on another sheet: elsewhere formula references
 * would have to change.
 */
function copy(target: Cells, source: Cells): void {
  const { sheet, area } = target;
  if (!sameArea(area, source.area) || sheet === source.sheet) {
    refuse("NotImplemented", `stand-in: copying ${areaText(source.area)} to another place`);
  }
  if (cellsIn(area) > 5_000_000) refuse("InvalidArgument");
  requireUnlocked(sheet, area);
  if (hasFilteredRows(sheet, area))
    refuse("NotImplemented", "stand-in: copying over rows hidden by a filter");
  for (const cell of [...sheet.cells.values()]) {
    if (holds(area, cell.row, cell.column)) writeCell(sheet, cell.row, cell.column, "");
  }
  copySurroundings(target, source);
  for (const from of source.sheet.cells.values()) {
    if (!holds(area, from.row, from.column)) continue;
    const cell = sheet.touch(from.row, from.column);
    cell.format = { ...from.format };
    cell.style = from.style;
    cell.hyperlink = from.hyperlink;
    const text = typeof from.value === "string" ? `'${from.value}` : from.value;
    // With the text format, a quote would be part of the text.
    const isText = sheet.numberFormat(from.row, from.column) === "@";
    writeCell(sheet, from.row, from.column, from.formula ?? (isText ? from.value : text) ?? "");
  }
  sheet.book.tell({ kind: "changed", sheet, area, change: "RangeEdited" });
}

function copySurroundings({ sheet, area }: Cells, { sheet: from }: Cells): void {
  const touches = (other: typeof area): boolean => intersection(other, area) !== undefined;
  sheet.merges = [...sheet.merges.filter((merged) => !touches(merged)), ...from.merges.filter(touches)];
  for (const { area: validated, ...validation } of from.validations) {
    const part = intersection(validated, area);
    if (part !== undefined) changeValidation(sheet, part, validation);
  }
  const copies = from.conditionalFormats
    .filter((format) => format.areas.some(touches))
    .map((format) => ({ ...format, sheet, id: sheet.book.newId(), format: new Map(format.format) }));
  sheet.conditionalFormats = [...copies, ...sheet.conditionalFormats];
}

export const rangeCopying: Behaviour<Cells> = {
  methods: {
    CopyFrom: (cells, given) => {
      asOneOf(["All"], given.at(1) ?? "All");
      copy(cells, cellsArgument(given.at(0), cells.sheet));
    },
  },
};
