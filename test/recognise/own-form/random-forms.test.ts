import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import "../../support/jest/property-seed";
import { propertyRuns } from "../../support/property-runs";
import { figures, rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";
import type { RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import {
  at as cellAt,
  filledWith,
  type LOOKS,
  name,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";
import { withColumns, withRows } from "../../support/forms/moved-sheet";
import { elementCode, unitCode } from "../../../src/model/codes";

const LABELS = ["Hội thao", "Tập huấn", "Kiểm tra", "Đối thoại", "Thăm hỏi", "Sáng kiến"];
const HEADINGS = ["Kế hoạch", "Thực hiện", "Kỳ trước", "Kỳ này"];

const LEAST_FIGURES = 3;

/** A form with a table, and the units' entries: by copy, row and column, undefined for none. */
const sketches = fc
  .record({
    rows: fc.integer({ min: 2, max: LABELS.length }),
    columns: fc.integer({ min: 1, max: HEADINGS.length }),
    copies: fc.integer({ min: 3, max: 5 }),
    above: fc.integer({ min: 2, max: 5 }),
    hasOrdinals: fc.boolean(),
    hasPoints: fc.boolean(),
    isBoxed: fc.boolean(),
    hasList: fc.boolean(),
  })
  .chain((shape) => {
    const figure = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined, freq: 2 });
    const line = fc.array(figure, { minLength: shape.columns, maxLength: shape.columns });
    const copy = fc.array(line, { minLength: shape.rows, maxLength: shape.rows });
    const written = fc.array(copy, { minLength: shape.copies, maxLength: shape.copies });
    return fc.record({ shape: fc.constant(shape), written });
  })
  // With fewer entries, a return cannot be told from a blank form.
  .filter(({ written }) =>
    written.every((lines) => lines.flat().filter((figure) => figure !== undefined).length >= LEAST_FIGURES),
  );
type Sketch = typeof sketches extends fc.Arbitrary<infer T> ? T : never;

/** The cell of the figure in a row and column of the table. */
const placeOf = ({ shape }: Sketch, row: number, column: number): string =>
  name(shape.above + 1 + row, firstColumn(shape) + column);
const firstColumn = ({ hasOrdinals, hasPoints }: Sketch["shape"]): number =>
  1 + Number(hasOrdinals) + Number(hasPoints);

function formOf({ shape }: Sketch): OfficeSheet {
  const { rows, columns, above, hasOrdinals, hasPoints, isBoxed } = shape;
  const first = firstColumn(shape);
  const lines = [
    [...(hasOrdinals ? ["TT"] : []), "Nội dung", ...(hasPoints ? ["Điểm tối đa"] : [])],
    ...LABELS.slice(0, rows).map((label, row) => [
      ...(hasOrdinals ? [row + 1] : []),
      label,
      ...(hasPoints ? [5 * (row + 1)] : []),
    ]),
  ];
  const printed = lines.flatMap((line, row) =>
    line.map((content, column) => [name(above + row, column), content] as const),
  );
  const headings = HEADINGS.slice(0, columns).map(
    (text, column) => [name(above, first + column), text] as const,
  );
  const looks: OfficeSheet["looks"] = isBoxed
    ? [[`A${String(above + 1)}:${name(above + rows, first + columns - 1)}`, "box"]]
    : [];
  const title = listTop(shape) - 2;
  const list: OfficeSheet["cells"] = shape.hasList
    ? {
        [name(title, 0)]: "DANH SÁCH ĐƯỢC HỖ TRỢ",
        ...Object.fromEntries(
          ["STT", "Họ và tên", "Số tiền", "Ghi chú"].map((text, at) => [name(title + 1, at), text]),
        ),
      }
    : {};
  const listed: OfficeSheet["looks"] = shape.hasList
    ? [[`${name(title + 1, 0)}:${name(title + 4, 3)}`, "box"]]
    : [];
  const cells = { A1: "Tên đơn vị:", ...Object.fromEntries([...printed, ...headings]), ...list };
  return { name: "B", cells, looks: [...looks, ...listed] };
}

/** The first row of the list below the table. */
const listTop = ({ above, rows }: Sketch["shape"]): number => above + rows + 4;

interface Drawn {
  readonly form: OfficeSheet;
  readonly copies: readonly { readonly cells: Readonly<Record<string, number | string>> }[];
  readonly right: Readonly<Record<string, number>>;
}

function drawn(sketch: Sketch): Drawn {
  const right: Record<string, number> = {};
  const copies = sketch.written.map((lines, index) => {
    const cells: Record<string, number | string> = { "B!B1": `CĐCS Mẫu ${String(index + 1)}` };
    if (sketch.shape.hasList) {
      const top = listTop(sketch.shape);
      Object.assign(cells, {
        [`B!${name(top, 0)}`]: 1,
        [`B!${name(top, 1)}`]: `Nguyễn Văn ${String(index + 1)}`,
        [`B!${name(top, 2)}`]: 500_000 + index,
      });
    }
    lines.forEach((line, row) => {
      line.forEach((figure, column) => {
        const code = `B!${placeOf(sketch, row, column)}`;
        if (figure === undefined) return;
        cells[code] = figure;
        right[code] = (right[code] ?? 0) + figure;
      });
    });
    return { cells };
  });
  return { form: formOf(sketch), copies, right };
}

/** Without a blank form the return with the fewest entries is used, as the program chooses it. */
async function problemsOf({ form, copies, right }: Drawn, isServed: boolean): Promise<readonly string[]> {
  const files = copies
    .toSorted((one, other) => Object.keys(one.cells).length - Object.keys(other.cells).length)
    .map(({ cells }, index) => [`${String(index)}.xlsx`, officeWorkbook(filledWith([form], cells))] as const);
  const [, serving = officeWorkbook([form])] = (isServed ? files[0] : undefined) ?? [];
  const result = await rolledUpAsItComes(serving, Object.fromEntries(files));
  if (result.findings.some(({ severity }) => severity !== "note")) return ["told"];
  return [...differences(result, right), ...(hasList(form) ? rowProblems(result, copies.length) : [])];
}

const hasList = ({ cells }: OfficeSheet): boolean => Object.values(cells).includes("Họ và tên");

/** Each copy with a list has one row of it. */
const rowProblems = ({ summary }: RollUpResult, copies: number): readonly string[] => {
  const rows = [...summary.registers.values()].flat().length;
  return rows === copies ? [] : [`${String(rows)} rows of the list, not ${String(copies)}`];
};

function differences(result: RollUpResult, right: Drawn["right"]): readonly string[] {
  const found = figures(result);
  return Object.entries(right).flatMap(([code, total]) =>
    found[code] === total ? [] : [`${code}: ${String(found[code])}, not ${String(total)}`],
  );
}

// A list with one row in each return is asked about without the blank form.
it.each([
  ["with its blank form", false],
  ["served by a return", true],
])("any table %s has every written figure, or a finding that something is doubtful", async (_, isServed) => {
  const seen = { right: 0, told: 0 };
  await fc.assert(
    fc.asyncProperty(sketches, async (sketch) => {
      const shape = { ...sketch.shape, hasList: sketch.shape.hasList && !isServed };
      const problems = await problemsOf(drawn({ ...sketch, shape }), isServed);
      if (problems.length === 0) seen.right += 1;
      if (problems[0] === "told") seen.told += 1;
      expect(problems.filter((problem) => problem !== "told")).toEqual([]);
    }),
    { numRuns: propertyRuns(6) },
  );
  expect(seen.right).toBeGreaterThan(seen.told * 5);
});

it("any form with figures and a list is continued from its summary, with new copies and without", async () => {
  await fc.assert(
    fc.asyncProperty(sketches, async (sketch) => {
      const { form, copies, right } = drawn(sketch);
      const blank = officeWorkbook([form]);
      const files = Object.fromEntries(
        copies.map(({ cells }, index) => [
          `${String(index)}.xlsx`,
          officeWorkbook(filledWith([form], cells)),
        ]),
      );
      const { "0.xlsx": late = blank, ...early } = files;
      const first = await rolledUpAsItComes(blank, early);
      const second = await rolledUpAsItComes(blank, { "0.xlsx": late }, first);
      const third = await rolledUpAsItComes(blank, {}, second);
      for (const result of [second, third]) {
        expect(differences(result, right)).toEqual([]);
        expect(hasList(form) ? rowProblems(result, copies.length) : []).toEqual([]);
      }
    }),
    { numRuns: propertyRuns(5) },
  );
});

type Copy = Readonly<Record<string, OfficeCell>>;

/** Damages the copy of one unit. `at`: the place of one of its figures. */
type Damage = (form: OfficeSheet, copy: Copy, at: string) => Uint8Array;

const saved = (form: OfficeSheet, copy: Copy): Uint8Array => officeWorkbook(filledWith([form], copy));
const typed =
  (content: OfficeCell): Damage =>
  (form, copy, at) =>
    saved(form, { ...copy, [at]: content });

const shownAs =
  (look: keyof typeof LOOKS, content: number): Damage =>
  (form, copy, at) =>
    saved({ ...form, looks: [...(form.looks ?? []), [at.slice(2), look]] }, { ...copy, [at]: content });

/** Damages of one cell, which is told of. */
const IN_CELL: Readonly<Record<string, Damage>> = {
  "a lone minus sign": typed(-3),
  "a lone percent sign": shownAs("box-percent", 0.03),
  "a date": shownAs("box-date", 43_112),
  "a word": typed("x"),
  "a guess": typed("khoảng 12"),
  "a figure with a word": typed("12 phong trào"),
  "an estimate": typed("15 (ước)"),
  "an absurd figure": typed(1e15),
  "a formula without result": typed({ f: "1+1" }),
};

/** Damages of a file, which is told of by its name. */
const OF_FILE: Readonly<Record<string, Damage>> = {
  "half a file": (form, copy) => saved(form, copy).subarray(0, 900),
  "a file with a password": () =>
    new Uint8Array(readFileSync(join(__dirname, "../../fixtures/locked/rc4.xls"))),
  "an empty file": () => new Uint8Array(),
  "a letter": () => new TextEncoder().encode("Kính gửi Liên đoàn Lao động tỉnh"),
  "another sheet": () => officeWorkbook([{ name: "Sheet1", cells: { A1: "Kính gửi", B4: 12 } }]),
  "a label typed over": (form, copy, at) => {
    const [row] = cellAt(at.slice(2));
    const label = Object.keys(form.cells).find(
      (cell) => cellAt(cell)[0] === row && LABELS.some((text) => text === form.cells[cell]),
    );
    return saved(form, { ...copy, [`B!${String(label)}`]: "Nội dung khác" });
  },
};

/** Changes of a file that change none of its figures. */
const HARMLESS: Readonly<Record<string, Damage>> = {
  "rows above": (form, copy) =>
    officeWorkbook(filledWith([form], copy).map((sheet) => withRows(sheet, 1, 3))),
  "a row in the table": (form, copy, at) =>
    officeWorkbook(filledWith([form], copy).map((sheet) => withRows(sheet, cellAt(at.slice(2))[0] + 1, 1))),
  "a column at the front": (form, copy) =>
    officeWorkbook(filledWith([form], copy).map((sheet) => withColumns(sheet, 0, 1))),
  "a sheet of another name": (form, copy) =>
    officeWorkbook(filledWith([form], copy).map((sheet) => ({ ...sheet, name: "Sheet1" }))),
};

it.each([
  ...Object.entries({ ...IN_CELL, ...OF_FILE }).map(([title, damage]) => [title, damage, true] as const),
  ...Object.entries(HARMLESS).map(([title, damage]) => [title, damage, false] as const),
])(
  "%s in any one copy of any form is told and takes no figure from the others",
  async (title, damage, isTold) => {
    await fc.assert(
      fc.asyncProperty(sketches, fc.nat(), fc.nat(), async (sketch, whose, which) => {
        const { form, copies } = drawn({ ...sketch, shape: { ...sketch.shape, hasList: false } });
        const bad = whose % copies.length;
        const figuresOf = (copy: Copy) =>
          Object.entries(copy).filter(([, content]) => typeof content === "number");
        const { cells: hit = {} } = copies[bad] ?? {};
        const places = figuresOf(hit).map(([place]) => place);
        const at = places[which % places.length] ?? "";
        const name = (index: number): string => `${String(index)}.xlsx`;
        const files = copies.map(
          ({ cells }, index) =>
            [name(index), index === bad ? damage(form, cells, at) : saved(form, cells)] as const,
        );
        const result = await rolledUpAsItComes(officeWorkbook([form]), Object.fromEntries(files));
        const { summary, findings, rejected } = result;
        const unitOf = (index: number) => unitCode(`CĐCS Mẫu ${String(index + 1)}`);
        // What is told of the damaged file; the others have nothing wrong.
        const [cell] = title in IN_CELL ? [at.slice(2)] : [];
        const told = [
          ...rejected.filter(({ file }) => file === name(bad)),
          ...findings.filter(
            (finding) => finding.file === name(bad) && (cell === undefined || finding.cell === cell),
          ),
        ];
        expect(told.length > 0 || !isTold).toBe(true);
        const totals = figures(result);
        for (const [code, own] of Object.entries(drawn(sketch).right)) {
          const value = summary.reported.get(unitOf(bad))?.get(elementCode(code));
          const ofBad = value?.kind === "number" ? value.number : 0;
          const others = copies.reduce(
            (sum, { cells }, index) => sum + (index === bad ? 0 : Number(cells[code] ?? 0)),
            0,
          );
          expect([code, Number(totals[code] ?? 0)]).toEqual([code, isTold ? others + ofBad : own]);
        }
      }),
      { numRuns: propertyRuns(3) },
    );
  },
);
