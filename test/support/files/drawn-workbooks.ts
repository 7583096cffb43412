import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { succeed } from "../../../src/base/outcome";
import type { Drawing } from "../../../src/workbook/drawing/drawing";
import type { WorkbookFiles } from "../../../src/workbook/files/ports";
import { drawingToGrids } from "../sheets/drawing-to-grids";
import { realWorkbooks } from "./real-workbooks";

/**
 * Returns workbook files in memory: the bytes are a number, and reading them returns the grids of the
 * drawing. Other bytes are read like real files.
 */
export function drawnWorkbooks(): WorkbookFiles {
  const drawings: Drawing[] = [];
  const grids = new Map<Drawing, WorkbookGrids>();
  const gridsOf = (drawing: Drawing): WorkbookGrids => {
    const known = grids.get(drawing) ?? drawingToGrids(drawing, false);
    grids.set(drawing, known);
    return known;
  };
  return {
    ...realWorkbooks,
    write: (drawing) => new TextEncoder().encode(`drawing ${drawings.push(drawing) - 1}`),
    read: (bytes) => {
      const [, index] = /^drawing (\d+)$/.exec(new TextDecoder().decode(bytes)) ?? [];
      const drawing = drawings[Number(index)];
      return drawing === undefined ? realWorkbooks.read(bytes) : succeed(gridsOf(drawing));
    },
  };
}
