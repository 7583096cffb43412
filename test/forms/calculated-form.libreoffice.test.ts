import { isoDate } from "../../src/base/codes";
import { columnCode, registerCode } from "../../src/model/codes";
import { cellKey, contentAt, type Grid } from "../../src/workbook/grid/grid";
import { NONE, NOT_APPLICABLE, numberValue, type Value } from "../../src/model/value";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { standardPlans } from "../../src/plans/bundled-plans";
import type { Drawing } from "../../src/workbook/drawing/drawing";
import { calculateDrawing } from "../../src/workbook/drawing/calculate-drawing";
import { readRegisters } from "../../src/forms/reading/read-register";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../programs/libreoffice";
import { CHECKS_PLAN } from "../support/plans/checks-plan";
import { brokenOfEachKind } from "./broken-figures";
import { smallForm, smallPlan } from "./small-plan";
import { CHECKS_FORM, drawFilled, seenOn, soundForms, statusWith } from "./sound-forms";
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

/** Every kind of cell: numbers, words, text for a number, faults of arithmetic, blanks. */
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

const FORMS: readonly Record<string, Value>[] = [
  {},
  MIXED,
  // Nothing occurred anywhere.
  { ...MIXED, ALL: NONE, WOMEN: NONE, MEN: NONE, ASSIGNED: numberValue(0) },
];

/**
 * One broken relation of each kind: of the invented plan, which has all kinds, and of the first standard
 * plan.
 */
const BROKEN = [
  ...brokenOfEachKind(CHECKS_PLAN.checks, [CHECKS_FORM]),
  ...standardPlans.slice(0, 1).flatMap((plan) => brokenOfEachKind(plan.checks, soundForms(plan))),
];

describeWithLibreOffice("LibreOffice", (libreOffice) => {
  const converted = (drawings: readonly Drawing[]): readonly WorkbookGrids[] =>
    libreOffice
      .convertAll(
        drawings.map((drawing) => writeWorkbook(drawing)),
        "xlsx",
      )
      .map((bytes) => {
        const saved = readWorkbook(bytes);
        if (!saved.ok) throw new Error(saved.failure.kind);
        return saved.value;
      });

  it(
    "calculates a form to the very results written into the file",
    () => {
      const drawings = FORMS.map((values) =>
        typedBelow(smallForm(values, { registers }), "Trẻ B (giả định)"),
      );
      const saved = converted(drawings);
      for (const [index, drawing] of drawings.entries()) {
        const { grids = [], dateSystem } = saved[index] ?? {};
        const calculated = calculateDrawing(drawing);
        for (const [sheet, results] of calculated) {
          const grid = grids.find((candidate) => candidate.sheet === sheet);
          if (grid === undefined) throw new Error(`LibreOffice lost ${sheet}`);
          expect(shownAt(grid, results.keys())).toEqual(new Map(results));
        }
        const lists = readRegisters(grids, smallPlan, dateSystem ?? 1900);
        expect(lists.get(registerCode("CHILDREN"))?.map(({ rowNumber }) => rowNumber)).toEqual([6, 17]);
        expect(calculated.get("Biểu mẫu")?.get(cellKey(1, 3))).toMatch(/^(Còn \d+ lỗi|Chưa nhập \d+ ô)/);
      }
    },
    LIBREOFFICE_PATIENCE,
  );

  it(
    "names each broken relation on its row and counts it at the top",
    () => {
      const saved = converted(BROKEN.map(({ template, filled }) => drawFilled(template, filled)));
      expect(BROKEN).toHaveLength(9);
      for (const [index, { name, template, speaks }] of BROKEN.entries()) {
        const found = seenOn(saved[index]?.grids[0], template);
        expect([name, found.wrong]).toEqual([name, expect.arrayContaining([speaks])]);
        expect(found.status).toBe(statusWith(found));
      }
    },
    LIBREOFFICE_PATIENCE,
  );
});

/** Returns the contents of a grid at cell keys. */
function shownAt(grid: Grid, keys: Iterable<number>): ReadonlyMap<number, unknown> {
  return new Map(
    [...keys].map((key) => [key, contentAt(grid, Math.floor(key / 16_384), key % 16_384) ?? ""]),
  );
}
