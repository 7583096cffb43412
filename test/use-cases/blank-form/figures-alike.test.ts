import { figures, rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";
import { filledWith, officeWorkbook, type OfficeSheet } from "../../support/blank-forms/office-workbook";

/** No blank form is at hand: one of the returns serves as it. */
const served = async (
  form: readonly OfficeSheet[],
  returns: readonly Readonly<Record<string, number | string>>[],
): Promise<object> => {
  const files = returns.map((cells, index) => {
    const written = Object.entries(cells).map(([cell, content]) => [`B!${cell}`, content] as const);
    return [`${String(index)}.xlsx`, officeWorkbook(filledWith(form, Object.fromEntries(written)))] as const;
  });
  const [first] = files;
  if (first === undefined) throw new Error("no return");
  return figures(await rolledUpAsItComes(first[1], Object.fromEntries(files)));
};

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
