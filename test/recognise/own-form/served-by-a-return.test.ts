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
