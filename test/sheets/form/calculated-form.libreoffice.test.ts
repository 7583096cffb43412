import { columnCode, isoDate, registerCode } from "../../../src/domain/codes";
import { cellKey, contentAt, type Grid } from "../../../src/domain/grid/grid";
import { NONE, NOT_APPLICABLE, numberValue, type Value } from "../../../src/domain/value";
import { calculateDrawing } from "../../../src/sheets/formula/calculate-drawing";
import { readRegisters } from "../../../src/sheets/form/reading/read-register";
import { readWorkbook } from "../../../src/xlsx/reading/read-workbook";
import { writeWorkbook } from "../../../src/xlsx/writing/write-workbook";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";
import { smallForm, smallPlan } from "./small-plan";
import { typedBelow } from "./typed-below";

const registers = new Map([
  [
    registerCode("CHILDREN"),
    [
      {
        cells: new Map<ReturnType<typeof columnCode>, Value>([
          [columnCode("NAME"), { kind: "text", text: "Trẻ A (giả định)" }],
          [columnCode("BORN"), { kind: "date", date: isoDate("2001-01-31") }],
          [columnCode("KIND"), { kind: "text", text: "hở môi" }],
        ]),
      },
    ],
  ],
]);

/** Every kind of cell: numbers, words, text for a number, faults of arithmetic, and blanks. */
const MIXED: Record<string, Value> = {
  ALL: numberValue(100),
  WOMEN: numberValue(45),
  MEN: numberValue(54),
  OPEN: numberValue(60),
  JOINED: { kind: "text", text: "Không phát sinh" },
  LEFT: NOT_APPLICABLE,
  CLOSE: numberValue(60),
  MONEY: numberValue(300.5),
  ASSIGNED: { kind: "text", text: "400" },
  DONE: { kind: "text", text: "CÓ" },
  HOUSES: numberValue(2),
};

describeWithLibreOffice("LibreOffice calculates a form", (libreOffice) => {
  it.each<[string, Record<string, Value>]>([
    ["blank", {}],
    ["with figures, words and faults", MIXED],
    [
      "with nothing occurred anywhere",
      { ...MIXED, ALL: NONE, WOMEN: NONE, MEN: NONE, ASSIGNED: numberValue(0) },
    ],
  ])(
    "%s, to the very results written into the file",
    (_name, values) => {
      const drawing = typedBelow(smallForm(values, { registers }), "Trẻ B (giả định)");
      const saved = readWorkbook(libreOffice.convert(writeWorkbook(drawing), "xlsx"));
      if (!saved.ok) throw new Error(saved.failure.kind);
      const calculated = calculateDrawing(drawing);
      for (const [sheet, results] of calculated) {
        const grid = saved.value.grids.find((candidate) => candidate.sheet === sheet);
        if (grid === undefined) throw new Error(`LibreOffice lost ${sheet}`);
        expect(shownAt(grid, results.keys())).toEqual(new Map(results));
      }
      const lists = readRegisters(saved.value.grids, smallPlan, saved.value.dateSystem);
      expect(lists.get(registerCode("CHILDREN"))?.map(({ rowNumber }) => rowNumber)).toEqual([6, 17]);
      expect(calculated.get("Biểu mẫu")?.get(cellKey(1, 3))).toMatch(/^(Còn \d+ lỗi|Chưa nhập \d+ ô)/);
    },
    LIBREOFFICE_PATIENCE,
  );
});

/** What a grid shows at places given by key. */
function shownAt(grid: Grid, keys: Iterable<number>): ReadonlyMap<number, unknown> {
  return new Map(
    [...keys].map((key) => [key, contentAt(grid, Math.floor(key / 16_384), key % 16_384) ?? ""]),
  );
}
