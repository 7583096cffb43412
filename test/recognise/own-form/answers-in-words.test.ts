import { elementCode } from "../../../src/model/codes";
import { findingSentence } from "../../../src/forms/finding-words";
import { figures, rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";
import { MATRIX } from "../../support/blank-forms/office-forms";
import {
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";

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

describe("marks and separators in a form of counts", () => {
  const counted = (unit: string, cells: Readonly<Record<string, OfficeCell>>): Uint8Array => {
    const written = Object.entries({ A2: `Đơn vị: ${unit}`, ...cells });
    return officeWorkbook(
      filledWith(MATRIX, Object.fromEntries(written.map(([cell, content]) => [`Bieu 01!${cell}`, content]))),
    );
  };
  const added = (a: Readonly<Record<string, OfficeCell>>, b: Readonly<Record<string, OfficeCell>>) =>
    rolledUpAsItComes(officeWorkbook(MATRIX), {
      "a.xlsx": counted("CĐCS Mẫu A", a),
      "b.xlsx": counted("CĐCS Mẫu B", b),
    });

  it("a dash and “Không” in all copies are 0", async () => {
    const result = await added({ D8: "-", E8: 2, D9: 3 }, { D8: "Không", E8: 1, D9: 4 });
    expect(figures(result)).toMatchObject({ "Bieu 01!D8": 0, "Bieu 01!E8": 3, "Bieu 01!D9": 7 });
    expect(result.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("“1.250” is 1250 among whole figures, noted once a column", async () => {
    const result = await added(
      { D8: 512, E8: 12, D9: 33, D10: 4 },
      { D8: "1.250", E8: 14, D9: "2.100", D10: "3,400" },
    );
    expect(figures(result)).toMatchObject({
      "Bieu 01!D8": 1762,
      "Bieu 01!D9": 2133,
      "Bieu 01!D10": 3404,
    });
    expect(result.findings.map((finding) => [finding.severity, findingSentence(finding)])).toEqual([
      [
        "note",
        "Ô D8 (Thăm hỏi, tặng quà – Tổng số) và 2 ô nữa trong cột, đến D10: số được gõ dưới dạng văn bản, ví dụ “1.250” đã hiểu là 1.250.",
      ],
    ]);
  });

  it("“1.250” is asked about where a copy has a fraction", async () => {
    const result = await added({ D8: 512, E8: 12, D9: 33.5, D10: 4 }, { D8: "1.250", E8: 14, D9: 7 });
    expect(figures(result)).toMatchObject({ "Bieu 01!D8": 512, "Bieu 01!D9": 40.5 });
    expect(result.findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toContainEqual([
      "ambiguous-number",
      "error",
      "D8",
    ]);
  });
});
