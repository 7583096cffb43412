import { asBoolean, asMembers, asText } from "../../protocol/arguments";
import type { Argument, HostObject } from "../../protocol/host-object";
import type { Scalar } from "../../protocol/behaviour";
import { objectsOf } from "../../protocol/behaviour";
import type { Hyperlink } from "../../model/cell";
import { requireAllowed, requireUnlocked } from "../../model/protection";
import { holds, positionsIn } from "../../model/sheet-areas";
import { writeCell } from "../../model/write-cell";
import { checkWritable } from "./cells";
import type { Cells } from "./cells";
import { cellProperties } from "./cell-properties";
import { conditionalFormatsOf } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { isHidden, setHidden } from "./line-sizes";
import type { Direction } from "./line-sizes";
import { cellStyle } from "../format/cell-style";
import { rangeAreasObject } from "./range-areas";
import { rangeCopying } from "./range-copying";
import { rangeContents } from "./range-contents";
import { rangeEditing } from "./range-editing";
import { rangeFormat } from "../format/range-format";
import { rangePlace } from "./range-place";

function hidden(direction: Direction): Scalar<Cells> {
  return {
    get: ({ sheet, area }) => isHidden(sheet, area, direction),
    set: ({ sheet, area }, value) => setHidden(sheet, area, direction, asBoolean(value)),
  };
}

const LINK_MEMBERS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

/** Source: learn.microsoft.com, Excel.RangeHyperlink; a link shows its text, else its target. */
function setHyperlink(cells: Cells, value: Argument): void {
  checkWritable(cells);
  requireUnlocked(cells.sheet, cells.area);
  requireAllowed(cells.sheet, "allowInsertHyperlinks");
  const given = asMembers(value);
  const members = LINK_MEMBERS.flatMap((name) => {
    const member = given[name] ?? null;
    return member === null ? [] : [[name, asText(member)] as const];
  });
  const hyperlink: Hyperlink = Object.fromEntries(members);
  for (const [row, column] of positionsIn(cells.area)) {
    const cell = cells.sheet.touch(row, column);
    cell.hyperlink = hyperlink;
    // The user interface formats links this way.
    cell.format = { ...cell.format, "Font.Color": "#0563C1", "Font.Underline": "Single" };
    const shown =
      hyperlink.textToDisplay ?? (cells.sheet.value(row, column) === "" ? hyperlink.address : undefined);
    if (shown !== undefined) writeCell(cells.sheet, row, column, shown);
  }
}

/** Source: learn.microsoft.com, Excel.Range. */
export const rangeObject: (model: Cells) => HostObject = objectsOf<Cells>("Range", {
  scalars: {
    ...rangePlace.scalars,
    ...rangeContents.scalars,
    RowHidden: hidden("rows"),
    ColumnHidden: hidden("columns"),
    Hidden: {
      get: ({ sheet, area }) =>
        isHidden(sheet, area, "rows") === true || isHidden(sheet, area, "columns") === true,
    },
    Hyperlink: {
      get: ({ sheet, area }) => ({ ...sheet.cell(area.top, area.left)?.hyperlink }),
      set: setHyperlink,
    },
    Style: cellStyle,
    HasSpill: { get: () => false },
  },
  objects: {
    ...rangePlace.objects,
    Format: rangeFormat,
    DataValidation: (cells) => dataValidation(cells),
    ConditionalFormats: (cells) => conditionalFormatsOf(cells),
  },
  methods: {
    ...rangePlace.methods,
    ...rangeContents.methods,
    ...rangeEditing.methods,
    ...rangeCopying.methods,
    ...cellProperties.methods,
    /** Clears the undo history: OfficeDev/office-js#5918, on the desktop. */
    GetMergedAreasOrNullObject: (cells) => {
      cells.sheet.book.canUndo = false;
      const merged = cells.sheet.merges.filter(({ top, left }) => holds(cells.area, top, left));
      return rangeAreasObject(cells.sheet, merged);
    },
  },
});
