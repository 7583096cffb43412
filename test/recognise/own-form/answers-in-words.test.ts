import { elementCode } from "../../../src/model/codes";
import { figures, rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";
import { filledWith, officeWorkbook, type OfficeSheet } from "../../support/blank-forms/office-workbook";

/** Questions one below the other, without a table; a signature apart from them. */
const QUESTIONS: readonly OfficeSheet[] = [
  {
    name: "Phiếu",
    cells: {
      ...{ B1: "PHIẾU KHẢO SÁT", B2: "Tên đơn vị:" },
      ...{ B4: "1. Tổng số lao động", D4: "người", B5: "2. Có nhà ăn tập thể", D5: "(x nếu có)" },
      ...{ B6: "3. Số vụ tai nạn lao động", D6: "vụ", B7: "4. Đánh giá chung" },
      ...{ B9: "Người lập phiếu", B11: "* Kiến nghị, đề xuất:" },
    },
  },
];

const copy = (unit: string, cells: Readonly<Record<string, number | string>>): Uint8Array => {
  const written = Object.entries({ C2: unit, ...cells }).map(
    ([cell, content]) => [`Phiếu!${cell}`, content] as const,
  );
  return officeWorkbook(filledWith(QUESTIONS, Object.fromEntries(written)));
};

it("answers in words between questions that are answered by numbers, and below a question, are kept for each unit", async () => {
  const result = await rolledUpAsItComes(officeWorkbook(QUESTIONS), {
    "a.xlsx": copy("CĐCS Mẫu A", {
      C4: 120,
      C5: "x",
      C6: 1,
      C7: "tốt",
      C9: "Người lập A (giả định)",
      B12: "Mở lớp",
    }),
    "b.xlsx": copy("CĐCS Mẫu B", { C4: 80, C6: 2, C7: "khá", C9: "Người lập B (giả định)" }),
    "c.xlsx": copy("CĐCS Mẫu C", { C4: 7, C5: "x", C6: 0, C9: "Người lập C (giả định)" }),
  });
  expect(figures(result)).toEqual({ "Phiếu!C4": 207, "Phiếu!C6": 3 });
  const said = [...result.summary.submissions.values()]
    .flat()
    .map(({ entries }) =>
      ["C5", "C7", "C9", "B12"].map((cell) => entries.get(elementCode(`Phiếu!${cell}`))?.reading),
    );
  const text = (words: string) => ({ kind: "text", text: words });
  expect(said).toEqual([
    [text("x"), text("tốt"), undefined, text("Mở lớp")],
    [{ kind: "blank" }, text("khá"), undefined, { kind: "blank" }],
    [text("x"), { kind: "blank" }, undefined, { kind: "blank" }],
  ]);
  expect(result.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
});
