import { cellKey } from "../../src/workbook/grid/grid";
import { startHost } from "../host/start-host";
import type { Sheet } from "../host/model/sheet";
import type { Wire } from "../host/protocol/wire";
import { writeCell } from "../host/model/write-cell";
import { conditionalLooks } from "./page/grid/conditional-looks";

const RED = "#FFC7CE";
const GREEN = "#C6EFCE";

function addFormat(sheet: Sheet, formula: string, look: Readonly<Record<string, Wire>>): void {
  sheet.conditionalFormats.push({
    id: formula,
    type: "Custom",
    sheet,
    areas: [{ top: 0, left: 1, bottom: 2, right: 1 }],
    priority: 0,
    stopIfTrue: false,
    formula,
    format: new Map(Object.entries(look)),
  });
}

describe("conditional formats in the workbench", () => {
  it("hold where their formula does, read anew for each cell", () => {
    const { activeSheet: sheet } = startHost().book;
    [1, 5, 9].forEach((value, row) => writeCell(sheet, row, 0, value));
    addFormat(sheet, "=AND(A1>=5,$A$1=1)", { "Fill.Color": RED });
    expect([...conditionalLooks(sheet)]).toEqual([
      [cellKey(1, 1), { fill: RED }],
      [cellKey(2, 1), { fill: RED }],
    ]);
  });

  it("the first one wins, property by property", () => {
    const { activeSheet: sheet } = startHost().book;
    addFormat(sheet, '=A1=""', { "Fill.Color": RED });
    addFormat(sheet, '=A1=""', { "Fill.Color": GREEN, "Font.Color": "#006100", "Font.Bold": true });
    expect(conditionalLooks(sheet).get(cellKey(0, 1))).toEqual({
      fill: RED,
      colour: "#006100",
      isBold: true,
    });
  });

  it("formulas of others are not judged", () => {
    const { activeSheet: sheet } = startHost().book;
    addFormat(sheet, "=SUMPRODUCT(A1#)>0", { "Fill.Color": RED });
    expect(conditionalLooks(sheet).size).toBe(0);
  });
});
