import type { Area } from "../../../../src/workbook/grid/address";
import { refuse } from "../../protocol/excel-error";
import { isHostObject } from "../../protocol/host-object";
import type { Argument } from "../../protocol/host-object";
import { areaOfName } from "../../model/defined-names";
import type { Sheet } from "../../model/sheet";
import { cellsIn, parseAddress, quotedSheet } from "../../model/sheet-areas";

/** The cells of a Range (one area) or RangeAreas (any number). */
export class Cells {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly [Area, ...Area[]],
  ) {}

  get area(): Area {
    return this.areas[0];
  }

  /** Refuses access to cells of a deleted sheet. Source: code assumed. */
  checkExists(): void {
    if (!this.sheet.book.sheets.includes(this.sheet)) refuse("ItemNotFound");
  }
}

/** Limit of writing. Source: "Work with unbounded ranges" (writes fail); code assumed. */
const MOST_CELLS_WRITTEN = 5_000_000;

export function checkWritable(cells: Cells): void {
  cells.checkExists();
  if (cellsIn(cells.area) > MOST_CELLS_WRITTEN) refuse("InvalidArgument");
}

/** Converts an argument that may be a Range, a RangeAreas or an address on the given sheet. */
export function cellsArgument(value: Argument, sheet: Sheet): Cells {
  if (isHostObject(value)) return value.model instanceof Cells ? value.model : refuse("InvalidArgument");
  return typeof value === "string" ? cellsAt(value, sheet) : refuse("InvalidArgument");
}

/**
 * Finds the cells of "A1", "Other!A1" or a name. Addresses have at most 8,192 characters
 * (OfficeDev/office-js#5198).
 */
export function cellsAt(text: string, sheet: Sheet): Cells {
  if (text.length > 8_192) refuse("InvalidArgument");
  const address = parseAddress(text);
  if (address !== undefined) {
    const named = address.sheet === undefined ? sheet : sheet.book.sheetNamed(address.sheet);
    return new Cells(named ?? refuse("InvalidArgument"), [address.area]);
  }
  const name = [...sheet.names, ...sheet.book.names].find(
    (known) => known.name.toLowerCase() === text.toLowerCase(),
  );
  const found = name && areaOfName(sheet.book, name);
  return found ? new Cells(found.sheet, [found.area]) : refuse("InvalidArgument");
}

/** Returns "Data!A1". */
export const addressWith = (sheet: Sheet, text: string): string => `${quotedSheet(sheet.name)}!${text}`;

/** Refuses rectangles outside Excel's grid or with reversed corners. */
export function checkedArea(area: Area): Area {
  const { top, left, bottom, right } = area;
  const isSound =
    top >= 0 && left >= 0 && bottom < 1_048_576 && right < 16_384 && top <= bottom && left <= right;
  const isWhole = [top, left, bottom, right].every((edge) => Number.isInteger(edge));
  return isSound && isWhole ? area : refuse("InvalidArgument");
}
