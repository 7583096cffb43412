import fc from "fast-check";
import { a1 } from "../../../src/domain/grid/address";
import type { CellContent } from "../../../src/domain/grid/grid";
import { isCellError } from "../../../src/domain/grid/grid";
import type { DrawnCell, Drawing } from "../../../src/sheets/drawing";
import { binary, number } from "../../../src/sheets/formula/build";
import { calculateDrawing } from "../../../src/sheets/formula/calculate-drawing";
import { resultAt } from "../../support/sheets/result-at";
import type { Formula } from "../../../src/sheets/formula/formula";
import { formulaText } from "../../../src/sheets/formula/formula-text";
import { writeWorkbook } from "../../../src/xlsx/writing/write-workbook";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";
import { aDrawing, aSheet } from "../../xlsx/writing/drawing-builders";
import { valuesOf, withPartChanged } from "../../xlsx/writing/workbook-parts";
import { formulaArbitraries, WORDS } from "./formula-arbitraries";

const ROWS = 8;
const CONSTANTS = 5;
/** The sixth column holds formulas over the other five, so that errors and results flow on. */
const COLUMNS = CONSTANTS + 1;
const SEED = 20_261_105;
const DATA = "Số liệu";

const formulaCell = (row: number, column: number, formula: Formula): DrawnCell => ({
  row,
  column,
  style: "plain",
  content: { kind: "formula", formula },
});

function constants(): readonly DrawnCell[] {
  const content = fc.oneof(
    fc.constant<DrawnCell["content"]>({ kind: "empty" }),
    fc
      .constantFrom(-3, 0, 0.1, 0.2, 0.5, 2.5, 7, 12, 1_000_000)
      .map((value) => ({ kind: "number" as const, value })),
    fc.constantFrom(...WORDS).map((text) => ({ kind: "text" as const, text })),
  );
  return fc.sample(content, { seed: SEED, numRuns: ROWS * CONSTANTS }).map((drawn, index) => ({
    row: Math.floor(index / CONSTANTS),
    column: index % CONSTANTS,
    style: "plain",
    content: drawn,
  }));
}

function randomDrawing(count: number): Drawing {
  const first = formulaArbitraries(DATA, ROWS, CONSTANTS);
  const carried = fc
    .sample(fc.oneof(first.number, first.text), { seed: SEED, numRuns: ROWS })
    .map((formula, row) => formulaCell(row, CONSTANTS, formula));
  const all = formulaArbitraries(DATA, ROWS, COLUMNS);
  const formulas = fc.sample(fc.oneof(all.number, all.text, all.truth), { seed: SEED, numRuns: count });
  return aDrawing([
    aSheet({ name: DATA, cells: [...constants(), ...carried] }),
    aSheet({ name: "Formulas", cells: formulas.map((formula, row) => formulaCell(row, 0, formula)) }),
  ]);
}

/** LibreOffice stores 15 digits of a number. */
function agree(ours: CellContent | undefined, theirs: CellContent | undefined): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(ours));
  }
  if (isCellError(ours)) return isCellError(theirs) && ours.error === theirs.error;
  return ours === theirs;
}

describeWithLibreOffice("recalculation by LibreOffice", (libreOffice) => {
  test(
    "2,000 random formulas give the same results",
    () => {
      const drawing = randomDrawing(2000);
      const ours = calculateDrawing(drawing);
      const theirs = valuesOf(libreOffice.convert(writeWorkbook(drawing), "xlsx"), 2);
      const formulas = drawing.sheets[1]?.cells ?? [];
      const differences = formulas.flatMap(({ row, content }) => {
        const here = resultAt(ours, "Formulas", row, 0);
        const there = theirs.get(a1(row, 0));
        if (agree(here, there) || content.kind !== "formula") return [];
        return [{ formula: formulaText(content.formula), here, there }];
      });
      expect(formulas).toHaveLength(2000);
      expect(differences).toEqual([]);
    },
    LIBREOFFICE_PATIENCE,
  );

  test(
    "the proof is no illusion: LibreOffice replaces a stored result that is wrong",
    () => {
      const sheet = aSheet({ cells: [formulaCell(0, 0, binary(number(20), "+", number(22)))] });
      const written = writeWorkbook(aDrawing([sheet]));
      const workbook = withPartChanged(written, "xl/worksheets/sheet1.xml", "<v>42</v>", "<v>41</v>");
      expect(valuesOf(workbook).get("A1")).toBe(41);
      expect(valuesOf(libreOffice.convert(workbook, "xlsx")).get("A1")).toBe(42);
    },
    LIBREOFFICE_PATIENCE,
  );
});
