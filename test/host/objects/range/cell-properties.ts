import { asMembers } from "../../protocol/arguments";
import type { Behaviour } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Argument } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import type { Cells } from "./cells";
import { readCells } from "./range-contents";

/** Model key of each property. */
const KEYS: Readonly<Record<string, string>> = {
  "format.font.name": "Font.Name",
  "format.font.size": "Font.Size",
  "format.font.bold": "Font.Bold",
  "format.font.color": "Font.Color",
  "format.fill.color": "Fill.Color",
};

/** Returns the properties whose options are true, in the same structure. */
function properties(asked: Argument, look: (key: string) => Wire, path = ""): Wire {
  return Object.fromEntries(
    Object.entries(asMembers(asked)).map(([name, wanted]) => {
      const here = path === "" ? name : `${path}.${name}`;
      if (here === "format.protection") {
        return [name, { locked: look("Locked"), formulaHidden: look("FormulaHidden") }];
      }
      if (wanted !== true) return [name, properties(wanted ?? null, look, here)];
      const key = KEYS[here];
      return [name, key === undefined ? refuse("NotImplemented", `stand-in: property ${here}`) : look(key)];
    }),
  );
}

/** Source: learn.microsoft.com, Excel.Range getCellProperties. */
export const cellProperties: Behaviour<Cells> = {
  methods: {
    GetCellProperties: (cells, given) =>
      readCells(cells, (row, column) =>
        properties(given.at(0), (key) => cells.sheet.formatOf(row, column, key) ?? null),
      ),
  },
};
