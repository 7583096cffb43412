import { figures, rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";
import type { RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import { filledWith, officeWorkbook, type OfficeSheet } from "../../support/blank-forms/office-workbook";

/** There is no blank form: the first return is used as one. */
const rolledUp = async (
  form: readonly OfficeSheet[],
  returns: readonly Readonly<Record<string, number | string>>[],
): Promise<RollUpResult> => {
  const files = returns.map((cells, index) => {
    const written = Object.entries(cells).map(([cell, content]) => [`B!${cell}`, content] as const);
    return [`${String(index)}.xlsx`, officeWorkbook(filledWith(form, Object.fromEntries(written)))] as const;
  });
  const [first] = files;
  if (first === undefined) throw new Error("no return");
  return rolledUpAsItComes(first[1], Object.fromEntries(files));
};
const served = async (...asked: Parameters<typeof rolledUp>): Promise<object> =>
  figures(await rolledUp(...asked));

it("a figure that all returns have alike is added, where others of its row and column differ", async () => {
  const matrix: OfficeSheet = {
    name: "B",
    cells: {
      ...{ A1: "Tên đơn vị:", A3: "Nội dung", B3: "Điểm tối đa", C3: "Quý I", D3: "Quý II" },
      ...{ A4: "Kiểm tra", B4: 10, A5: "Tập huấn", B5: 20 },
    },
    looks: [["A3:D5", "box"]],
  };
  expect(
    await served(
      [matrix],
      [
        { B1: "CĐCS A", C4: 7, D4: 1, C5: 3, D5: 8 },
        { B1: "CĐCS B", C4: 7, D4: 2, C5: 4, D5: 9 },
        { B1: "CĐCS C", C4: 7, D4: 3, C5: 5, D5: 6 },
      ],
    ),
  ).toMatchObject({ "B!C4": 21, "B!D4": 6, "B!C5": 12, "B!D5": 23 });
});

it("a figure that only the return has which serves as the form is added, and what is printed stays", async () => {
  const table: OfficeSheet = {
    name: "B",
    cells: {
      ...{ A1: "Tên đơn vị:", A3: "TT", B3: "Nội dung", C3: "Điểm tối đa", D3: "Số lượng" },
      ...{ A4: 1, B4: "Hội thao", C4: 10, A5: 2, B5: "Tập huấn", C5: 20, A6: 3, B6: "Kiểm tra", C6: 5 },
    },
    looks: [["A3:D6", "box"]],
  };
  expect(
    await served(
      [table],
      [
        { B1: "CĐCS A", D4: 449, D6: 2 },
        { B1: "CĐCS B", D5: 3, D6: 4 },
        { B1: "CĐCS C", D6: 5 },
      ],
    ),
  ).toEqual({ "B!D4": 449, "B!D5": 3, "B!D6": 11 });
});

it("figures typed as texts are added, and the return that has them is one", async () => {
  const table: OfficeSheet = {
    name: "B",
    cells: {
      ...{ A1: "Tên đơn vị:", A3: "Nội dung", B3: "Bằng VND", C3: "Bằng ngoại tệ" },
      ...{ A4: "Cho vay", A5: "Tiền gửi", A6: "Bảo lãnh" },
    },
    looks: [["A3:C6", "box-text"]],
  };
  const returns: Parameters<typeof rolledUp>[1] = [
    { B1: "CN A", B4: "13513,03", C5: "2,5", B6: "7" },
    { B1: "CN B", B4: "10", C4: "4", B5: "1", C5: "3,25", B6: "5" },
    { B1: "CN C", B4: "20,5", C4: "6", B5: "2", C5: "1", B6: "9" },
  ];
  const result = await rolledUp([table], returns);
  expect(figures(result)).toEqual({ "B!B4": 13543.53, "B!C4": 10, "B!B5": 3, "B!C5": 6.75, "B!B6": 21 });
  // Its figures make the form a return, which counts.
  expect(result.findings).toContainEqual(
    expect.objectContaining({ change: "form-was-filled", severity: "note" }),
  );
});

it("so it is in a single column, where most of them differ", async () => {
  const questions: OfficeSheet = {
    name: "B",
    cells: {
      ...{ A1: "Tên đơn vị:", A3: "Tổng số lao động", A4: "Trong đó nữ", A5: "Số vụ tai nạn lao động" },
    },
  };
  expect(
    await served(
      [questions],
      [
        { B1: "CĐCS A", B3: 120, B4: 30, B5: 1 },
        { B1: "CĐCS B", B3: 80, B4: 70, B5: 1 },
      ],
    ),
  ).toEqual({ "B!B3": 200, "B!B4": 100, "B!B5": 2 });
});

it("other returns show that a filled list is one, even if rows are equal", async () => {
  const list: OfficeSheet = {
    name: "B",
    cells: {
      ...{ A1: "Tên đơn vị:", A2: "DANH SÁCH KHEN THƯỞNG" },
      ...{ A3: "TT", B3: "Họ và tên", C3: "Giới tính", D3: "Chức vụ", E3: "Năm sinh" },
    },
    looks: [["A3:E8", "box"]],
  };
  const person = (row: number, name: string, sex: string, born: number) => ({
    [`A${String(row)}`]: row - 3,
    [`B${String(row)}`]: name,
    [`C${String(row)}`]: sex,
    [`D${String(row)}`]: "Đoàn viên",
    [`E${String(row)}`]: born,
  });
  const people = (unit: string, ...born: readonly number[]) =>
    born.reduce<Readonly<Record<string, number | string>>>(
      (cells, year, index) => ({
        ...cells,
        ...person(index + 4, `Người ${unit} ${String(index + 1)}`, index % 3 === 0 ? "Nữ" : "Nam", year),
      }),
      { B1: unit },
    );
  const { summary, findings } = await rolledUp(
    [list],
    [
      people("CĐCS B", 1982, 1987, 1990),
      people("CĐCS A", 1980, 1985, 1990, 1971),
      people("CĐCS C", 1983, 1979, 1991, 1975, 1999),
    ],
  );
  const rows = [...summary.registers.values()].flat();
  expect(rows).toHaveLength(12);
  expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
});

const told = ({ findings }: RollUpResult): readonly string[] =>
  findings
    .filter(({ severity }) => severity !== "note")
    .map(({ rule, file, cell }) => [rule, file, cell].join(" "));

it("a figure of the return that serves as the form is added, where others left its cell empty or wrote a word", async () => {
  const lines: OfficeSheet = {
    name: "B",
    cells: { A1: "Tên đơn vị:", A4: "Hội thao", A5: "Tập huấn", A6: "Kiểm tra" },
    looks: [["B4:B6", "box-text"]],
  };
  const result = await rolledUp(
    [lines],
    [
      { B1: "CĐCS A", B4: "14", B5: "26", B6: "5" },
      { B1: "CĐCS B", B4: "3", B6: "7" },
      { B1: "CĐCS C", B4: "8", B6: "9" },
      { B1: "CĐCS D", B4: "1", B5: "x" },
    ],
  );
  expect(figures(result)).toEqual({ "B!B4": 26, "B!B5": 26, "B!B6": 21 });
  expect(told(result)).toEqual(["ambiguous-number 3.xlsx B5"]);
});

it("numbers of columns between two tables are no figures of a return, and two in brackets number columns", async () => {
  const tables: OfficeSheet = {
    name: "B",
    cells: {
      ...{ A1: "Tên đơn vị:", A3: "TT", B3: "Nội dung", C3: "Số buổi", D3: "Số lượt", C4: "(1)", D4: "(2)" },
      ...{ A5: 1, B5: "Hội nghị", A6: 2, B6: "Tập huấn" },
      ...{ A9: "TT", B9: "Đối tượng", C9: "Số người", D9: "Số tiền" },
      ...{ A10: "(1)", B10: "(2)", C10: "(3)", D10: "(4)", A11: 1, B11: "Ốm đau", A12: 2, B12: "Thiên tai" },
    },
    looks: [
      ["A3:D6", "box"],
      ["A9:D12", "box"],
    ],
  };
  const result = await rolledUp(
    [tables],
    [
      { B1: "CĐCS A", C5: 2, D5: 30, C6: 1, D6: 9, C11: 4, D11: 800, C12: 3, D12: 600 },
      { B1: "CĐCS B", C5: 3, D5: 45, C6: 2, D6: 8, C11: 5, D11: 900, C12: 1, D12: 200 },
      { B1: "CĐCS C", C5: 4, D5: 60, C6: 5, D6: 7, C11: 6, D11: 700, C12: 2, D12: 400 },
    ],
  );
  expect(figures(result)).toEqual({
    ...{ "B!C5": 9, "B!D5": 135, "B!C6": 8, "B!D6": 24 },
    ...{ "B!C11": 15, "B!D11": 2400, "B!C12": 6, "B!D12": 1200 },
  });
  expect(told(result)).toEqual([]);
});
