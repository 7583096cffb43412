import {
  cellKey,
  linkedCells,
  type CellContent,
  type CellFormula,
  type Grid,
  type WorkbookGrids,
  type CellFormat,
  isDateFormat,
} from "../../workbook/grid";
import type { Pausable } from "../../base/pausable";
import { inTurns, type Breaks, type PaintProgress, type ReadingNeeds } from "../../workbook/open-workbook";
import { cellContent, formulaIn } from "./cell-content";
import { HostStop } from "../host/host-stop";
import { readBlocks, type BlockData } from "./read-blocks";
import { readOutline, type SheetOutline } from "./sheet-outline";

export interface Reading {
  readonly breaks: Breaks;
  readonly progress: PaintProgress | undefined;
  readonly needs: ReadingNeeds | undefined;
}

/**
 * Reads the open workbook into the same structure as a file. Office.js does not report macros and embedded
 * objects; links are those in formulas. Hidden rows and validations are omitted, because no caller needs them
 * (DECISIONS.md). Throws a HostStop if cancelled.
 */
export async function readOpenWorkbook(
  context: Excel.RequestContext,
  { breaks, progress = () => "go-on", needs }: Reading,
): Promise<WorkbookGrids> {
  const { sheets, names, properties, isReadOnly, dateSystem } = await readOutline(context, needs);
  const areas = sheets.flatMap(({ sheet, used }) => (used === undefined ? [] : [{ sheet, area: used }]));
  const blocks = await readBlocks(context, areas, isReadOnly, progress);
  const grids = await inTurns(gridsOf(sheets, blocks), breaks, () => progress(1, 1));
  if (!grids.ok) throw new HostStop(grids.failure);
  const { files, cells } = linkedCells(grids.value);
  return {
    grids: grids.value,
    celllessSheets: [],
    names,
    properties,
    dateSystem,
    extras: { externalLinks: files, linkedCells: cells, hasMacros: false, hasEmbeddedObjects: false },
  };
}

interface RowBeingRead {
  readonly values: (CellContent | undefined)[];
  readonly formats: (number | undefined)[];
}

function* gridsOf(sheets: readonly SheetOutline[], blocks: readonly BlockData[]): Pausable<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const outline of sheets) {
    const ofSheet = blocks.filter(({ sheet }) => sheet === outline.sheet);
    grids.push(yield* gridOf(outline, ofSheet));
  }
  return grids;
}

function* gridOf(outline: SheetOutline, blocks: readonly BlockData[]): Pausable<Grid> {
  const { sheet, visibility, isProtected, merges } = outline;
  const rows: RowBeingRead[] = [];
  const formulas = new Map<number, CellFormula>();
  const formats = new FormatList();
  for (const block of blocks) {
    const { top, left } = block.area;
    for (const [y, values] of block.values.entries()) {
      yield;
      const row: RowBeingRead = { values: [], formats: [] };
      rows[top + y] = row;
      values.forEach((value, x) => {
        const column = left + x;
        const cell = { value, valueType: block.valueTypes[y]?.[x], formula: block.formulas[y]?.[x] };
        const content = cellContent(cell);
        if (content !== undefined) row.values[column] = content;
        const formula = formulaIn(cell);
        if (formula !== undefined) {
          formulas.set(cellKey(top + y, column), { text: formula, hasCachedValue: true });
        }
        row.formats[column] = formats.indexOf({
          numberFormat: block.numberFormats[y]?.[x],
          ...block.lookAt(y, x),
        });
      });
    }
  }
  return {
    sheet,
    visibility,
    rows,
    formulas,
    formats: formats.formats,
    merges,
    isProtected,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** Format of one cell; null if Excel does not report it. */
interface ReadFormat {
  readonly numberFormat: unknown;
  readonly font: string | undefined;
  readonly locked: boolean | undefined;
}

/** Collects the distinct formats of a sheet. Format 0 is that of unformatted cells. */
class FormatList {
  readonly formats: CellFormat[] = [{ numberFormat: "General", isDate: false, font: "", locked: true }];
  private readonly indexes = new Map<string, number>();

  /** Returns the index of a format, for GridRow.formats. */
  indexOf({ numberFormat, font = "", locked = true }: ReadFormat): number {
    const code = typeof numberFormat === "string" ? numberFormat : "General";
    const key = `${locked ? 1 : 0}/${font}/${code}`;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = this.formats.length;
    this.formats.push({ numberFormat: code, isDate: isDateFormat(code), font, locked });
    this.indexes.set(key, index);
    return index;
  }
}
