import { MATRIX } from "../../support/blank-forms/office-forms";
import {
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";
import { figures, opened, rolledUp, rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";

const AT = ["D8", "E8", "F8", "D9", "D10"];
const filled = (numbers: readonly number[]): readonly OfficeSheet[] =>
  filledWith(
    MATRIX,
    Object.fromEntries(
      AT.map((cell, index): [string, OfficeCell] => [`Bieu 01!${cell}`, numbers[index] ?? 0]),
    ),
  );
const SIX = [
  [12, 5, 1300, 31, 24],
  [17, 9, 2450, 12, 18],
  [45, 20, 7810, 26, 11],
  [23, 14, 3925, 44, 37],
  [51, 33, 8060, 19, 52],
  [38, 27, 4640, 53, 15],
] as const;

/** Rolls copies up; returns the sum of D8 and what was found, by file. */
async function read(copies: readonly (readonly OfficeSheet[])[], form = MATRIX) {
  const named = copies.map((copy, index) => [`${String(index + 1)}.xlsx`, officeWorkbook(copy)] as const);
  const result = await rolledUp(await opened(officeWorkbook(form)), Object.fromEntries(named));
  const found = result.findings.map((finding) => {
    const what = finding.rule === "own-form-structure" ? finding.change : finding.rule;
    return `${finding.file ?? ""} ${finding.severity} ${what}`;
  });
  return { sum: figures(result)["Bieu 01!D8"], found, findings: result.findings };
}

const [sheet] = filled(SIX[0]);
if (sheet === undefined) throw new Error("no sheet");

it("[own-form-structure] a copy that sums three of six others is asked about, and not counted: 186 of 186 + 74", async () => {
  const sum = AT.map((_, at) => SIX.slice(0, 3).reduce((total, row) => total + (row[at] ?? 0), 0));
  const { sum: total, found, findings } = await read([...SIX, sum].map(filled));
  expect(total).toBe(186);
  expect(found).toEqual(["7.xlsx error sum-of-others"]);
  expect(findings).toMatchObject([{ names: ["1.xlsx", "2.xlsx", "3.xlsx"] }]);
});

it("a copy that is one more than such a sum is a report", async () => {
  const sum = AT.map((_, at) => SIX.slice(0, 3).reduce((total, row) => total + (row[at] ?? 0), 0) + at);
  expect(await read([...SIX, sum].map(filled))).toMatchObject({ sum: 260, found: [] });
});

it("[only-zeros] zeros everywhere are warned of", async () => {
  const { found } = await read([...SIX, [0, 0, 0, 0, 0]].map(filled));
  expect(found).toEqual(["7.xlsx warning only-zeros"]);
});

/** The first of so many copies gives F8 (1,300) in thousandths. */
const inThousandths = (count: number) =>
  SIX.slice(0, count).map((row, index) => filled(index === 0 ? [12, 5, 1_300_000, 31, 24] : row));

it.each([4, 5])(
  "[change] a figure a thousand times too large is warned of beside %s copies",
  async (count) => {
    expect((await read(inThousandths(count))).found).toEqual(["1.xlsx warning change"]);
  },
);

it("[change] is silent beside two others, or where the others differ by more than ten", async () => {
  expect((await read(inThousandths(3))).found).toEqual([]);
  const small = filled([40, 20, 96, 8, 17]);
  expect((await read([...inThousandths(4), small])).found).toEqual([]);
});

it("[same-figures] one unit's figures under another's file name are warned of", async () => {
  const { found } = await read([
    filled(SIX[0]),
    filled(SIX[1]),
    [{ ...sheet, cells: { ...sheet.cells, H40: "x" } }],
  ]);
  expect(found).toEqual(["1.xlsx warning same-figures", "3.xlsx warning same-figures"]);
});

it("[hidden-content] a figure in a hidden row is counted and warned of", async () => {
  const { sum, found } = await read([[{ ...sheet, hiddenRows: [8] }]]);
  expect(sum).toBe(12);
  expect(found).toEqual(["1.xlsx warning hidden-content"]);
});

it("[own-form-structure] a heading of another quarter than the form's is warned of", async () => {
  const titled = (title: string, of: OfficeSheet): OfficeSheet => ({
    ...of,
    cells: { ...of.cells, A5: title },
  });
  const form = MATRIX.map((each) => titled("Quý II/2026", each));
  const copies = ["Quý II/2026", "Quý I/2026"].map((title) => [titled(title, sheet)]);
  const { found, findings } = await read(copies, form);
  expect(found.filter((each) => !each.endsWith("same-figures"))).toEqual(["2.xlsx warning other-period"]);
  expect(findings.filter(({ rule }) => rule === "own-form-structure")).toMatchObject([
    { cell: "A5", subject: "Quý I/2026", names: ["quý ii/2026"] },
  ]);
});

type Looks = NonNullable<OfficeSheet["looks"]>;

describe("[unlike-others] one copy's figure at D9, beside those of three others,", () => {
  const FORM: OfficeSheet = {
    name: "B",
    cells: {
      ...{ A1: "Tên đơn vị:", A3: "TT", B3: "Nội dung", C3: "Kế hoạch", D3: "Thực hiện" },
      ...{ A4: 1, B4: "Hội thao", A5: 2, B5: "Tập huấn", A6: 3, B6: "Đối thoại" },
      ...{ A7: 4, B7: "Kinh phí (triệu)", A8: 5, B8: "Tăng, giảm so với kỳ trước", A9: 6, B9: "Kiểm tra" },
    },
    looks: [["A3:D9", "box"]],
  };
  const CELLS = [4, 5, 6, 7, 8, 9].flatMap((row) => [`C${String(row)}`, `D${String(row)}`]);
  const copyOf = (unit: number, odd: Readonly<Record<string, OfficeCell>>, looks: Looks) =>
    filledWith([{ ...FORM, looks: [...(FORM.looks ?? []), ...looks] }], {
      "B!B1": `CĐCS Mẫu ${String(unit)}`,
      ...Object.fromEntries(CELLS.map((cell, at) => [`B!${cell}`, 10 + at + 7 * unit])),
      ...odd,
    });

  it.each<readonly [string, readonly string[], Readonly<Record<string, OfficeCell>>, Looks]>([
    ["negative", ["warning unlike-others D9"], { "B!D9": -3 }, []],
    ["a fraction", ["warning unlike-others D9"], { "B!D9": 12.5 }, []],
    ["shown as 50 %", ["error ambiguous-number D9"], { "B!D9": 0.5 }, [["D9", "box-percent"]]],
    ["a date", ["error type D9"], { "B!D9": 43_112 }, [["D9", "box-date"]]],
    ["negative in a row of differences", [], { "B!D8": -3 }, []],
    ["a fraction of money", [], { "B!D7": 12.5 }, []],
  ])("is told if it is %s: %p", async (_, told, odd, looks) => {
    const copies = [1, 2, 3, 4].map((unit): [string, Uint8Array] => [
      `${String(unit)}.xlsx`,
      officeWorkbook(unit === 2 ? copyOf(unit, odd, looks) : copyOf(unit, {}, [])),
    ]);
    const { findings } = await rolledUpAsItComes(officeWorkbook([FORM]), Object.fromEntries(copies));
    expect(findings.map(({ severity, rule, cell }) => [severity, rule, cell].join(" "))).toEqual(told);
  });

  it("is no finding where another copy has such a figure", async () => {
    const odds: readonly (readonly (readonly [string, number])[])[] = [
      [
        ["B!D9", -3],
        ["B!C4", 2.5],
      ],
      [
        ["B!C9", -2],
        ["B!C5", 1.5],
      ],
      [],
    ];
    const copies = odds.map((odd, unit): [string, Uint8Array] => [
      `${String(unit)}.xlsx`,
      officeWorkbook(copyOf(unit, Object.fromEntries(odd), [])),
    ]);
    const { findings } = await rolledUpAsItComes(officeWorkbook([FORM]), Object.fromEntries(copies));
    expect(findings).toEqual([]);
  });
});
