import { findingMend } from "../../../src/forms/words/findings/finding-words";
import { GROUPS, MATRIX, MIXED } from "../../support/blank-forms/office-forms";
import {
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";
import { figures, opened, rolledUp } from "../../support/blank-forms/blank-form-desk";

/** Returns the total of one cell, and its findings. */
async function typed(form: readonly OfficeSheet[], place: string, content: OfficeCell) {
  const copy = officeWorkbook(filledWith(form, { [place]: content }));
  const result = await rolledUp(await opened(officeWorkbook(form)), { "a.xlsx": copy });
  const entry = [...result.summary.submissions.values()].flat()[0]?.entries.get(place as never)?.reading;
  return {
    figure: figures(result)[place],
    number: entry?.kind === "number" ? entry.number : undefined,
    found: result.findings.filter(({ cell }) => cell === place.split("!")[1]),
  };
}

/** A table of money in millions, stated once above it. */
const MILLIONS: readonly OfficeSheet[] = [
  {
    name: "Thu chi",
    cells: {
      A1: "Đơn vị:",
      D2: "Đơn vị tính: triệu đồng",
      A3: "TT",
      B3: "Nội dung",
      C3: "Dự toán chi",
      D3: "Số tiền thực chi",
      A4: 1,
      B4: "Thăm hỏi",
      A5: 2,
      B5: "Khen thưởng",
    },
    looks: [["A3:D5", "box"]],
  },
];

describe("a figure typed with its unit of measure in a blank form", () => {
  it.each([
    {
      what: "money under “(đồng)”",
      form: MATRIX,
      place: "Bieu 01!F8",
      content: "1.000.000 đ",
      is: 1_000_000,
    },
    { what: "money in words", form: MATRIX, place: "Bieu 01!F8", content: "2,5 triệu đồng", is: 2_500_000 },
    {
      what: "what the column of measures says",
      form: MATRIX,
      place: "Bieu 01!D8",
      content: "12 người",
      is: 12,
    },
    { what: "the same without accents", form: MATRIX, place: "Bieu 01!D9", content: "3 nha", is: 3 },
    {
      what: "what the heading counts",
      form: GROUPS,
      place: "Biểu TƯLĐTT!F7",
      content: "1 250 người lao động",
      is: 1250,
    },
    {
      what: "millions where millions are asked",
      form: MILLIONS,
      place: "Thu chi!D4",
      content: "3,5 triệu",
      is: 3.5,
    },
  ])("[typed-unit] is read and noted: $what", async ({ form, place, content, is }) => {
    const { figure, found } = await typed(form, place, content);
    expect(figure).toBe(is);
    expect(found).toMatchObject([{ rule: "typed-unit", severity: "note", found: content, expected: is }]);
  });

  it("[typed-unit] is a share where the cell shows percentages", async () => {
    const { number, found } = await typed(MIXED, "Biểu 3!E6", "35 %");
    expect(number).toBe(0.35);
    expect(found).toMatchObject([{ rule: "typed-unit", found: "35 %", expected: 0.35 }]);
  });

  it.each([
    { what: "another unit than the row asks", form: MATRIX, place: "Bieu 01!D8", content: "12 nhà" },
    { what: "a share where persons are counted", form: MATRIX, place: "Bieu 01!D8", content: "35 %" },
    { what: "words", form: MATRIX, place: "Bieu 01!F8", content: "khoảng 2 triệu" },
  ])("[type] is not guessed: $what", async ({ form, place, content }) => {
    const { figure, found } = await typed(form, place, content);
    expect(figure).toBeUndefined();
    expect(found).toMatchObject([{ rule: "type", severity: "error", found: content }]);
    expect(found[0] && findingMend(found[0])).not.toBe("");
  });

  it("[ambiguous-number] is asked about where đồng stand under millions", async () => {
    const { figure, found } = await typed(MILLIONS, "Thu chi!D4", "3.500 đ");
    expect(figure).toBeUndefined();
    expect(found).toMatchObject([{ rule: "ambiguous-number" }]);
  });
});
