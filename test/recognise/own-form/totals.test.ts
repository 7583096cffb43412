import { CLOSED, GROUPS, LISTED, MATRIX } from "../../support/blank-forms/office-forms";
import {
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";
import { figures, opened, rolledUp } from "../../support/blank-forms/blank-form-desk";
import { added, groupResults, listResults, matrixResults, type Written } from "../../support/desk/plain-sums";

/** Copies of a form with figures, under distinct names. */
const copies = (
  form: readonly OfficeSheet[],
  units: Readonly<Record<string, Readonly<Record<string, OfficeCell>>>>,
): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    Object.entries(units).map(([file, written]) => [file, officeWorkbook(filledWith(form, written))]),
  );

const numbers = (written: Readonly<Record<string, OfficeCell>>): Written =>
  Object.fromEntries(
    Object.entries(written).flatMap(([cell, value]) => (typeof value === "number" ? [[cell, value]] : [])),
  );

describe("the copies of an office's own form", () => {
  it("of one sheet are added cell by cell, and its formulas go on from the sums", async () => {
    const units = {
      "a.xlsx": {
        "Bieu 01!A2": "Đơn vị: CĐCS Trường Mẫu Một",
        "Bieu 01!D8": 120,
        "Bieu 01!E8": 70,
        "Bieu 01!F8": 36_000_000,
        "Bieu 01!D9": 2,
        "Bieu 01!F9": 80_000_000,
        "Bieu 01!G9": "xây mới",
      },
      "b.xlsx": {
        "Bieu 01!A2": "Đơn vị: CĐCS Trường Mẫu Hai",
        "Bieu 01!D8": 30,
        "Bieu 01!E8": 0,
        "Bieu 01!F8": 6_000_000.5,
        "Bieu 01!D10": 41,
      },
    };
    const result = await rolledUp(await opened(officeWorkbook(MATRIX)), copies(MATRIX, units));
    const sums = added(Object.values(units).map(numbers));
    expect(figures(result)).toEqual({ ...sums, ...matrixResults(sums) });
    expect(result.summary.units.map(({ name }) => name)).toEqual([
      "CĐCS Trường Mẫu Hai",
      "CĐCS Trường Mẫu Một",
    ]);
    expect(result.findings).toEqual([]);
  });

  it("with groups and shared ratio formulas give ratios of sums, not sums or means of ratios", async () => {
    const sheet = "Biểu TƯLĐTT";
    const figuresOf = (factor: number): Record<string, number> => ({
      [`${sheet}!C7`]: 10 * factor,
      [`${sheet}!D7`]: 8 * factor,
      [`${sheet}!E7`]: 3,
      [`${sheet}!F7`]: 1000,
      [`${sheet}!G7`]: 125 * factor,
      [`${sheet}!C8`]: 7,
      [`${sheet}!D8`]: 0,
      [`${sheet}!F9`]: 50 + factor,
      [`${sheet}!G9`]: 50,
    });
    const units = {
      "1.xlsx": { [`${sheet}!B1`]: "LĐLĐ huyện Mẫu A", ...figuresOf(1) },
      "2.xlsx": { [`${sheet}!B1`]: "LĐLĐ huyện Mẫu B", ...figuresOf(3) },
      "3.xlsx": { [`${sheet}!B1`]: "LĐLĐ huyện Mẫu C", ...figuresOf(7) },
    };
    const result = await rolledUp(await opened(officeWorkbook(GROUPS)), copies(GROUPS, units));
    const sums = added(Object.values(units).map(numbers));
    expect(figures(result)).toEqual({ ...sums, ...groupResults(sums) });
  });

  it("with a list keep every row with its unit, and formulas over the list see all rows", async () => {
    const list = "DS khen thưởng";
    const row = (at: number, name: string, amount: number) => ({
      [`${list}!B${at}`]: name,
      [`${list}!C${at}`]: 30_000 + at,
      [`${list}!D${at}`]: "Giấy khen",
      [`${list}!E${at}`]: amount,
    });
    const units = {
      "a.xlsx": {
        "Tổng hợp!B1": "CĐCS Mẫu A",
        "Tổng hợp!B4": 2,
        ...row(5, "Trần Mẫu Một", 500),
        ...row(6, "Lê Mẫu Hai", 300),
        ...row(7, "Võ Mẫu Ba", 200),
      },
      "b.xlsx": {
        "Tổng hợp!B1": "CĐCS Mẫu B",
        ...row(5, "Hồ Mẫu Tư", 500),
        ...row(6, "Đỗ Mẫu Năm", 250),
        ...row(8, "Bùi Mẫu Sáu", 250),
        ...row(9, "Lý Mẫu Bảy", 100),
      },
    };
    const own = await opened(officeWorkbook(LISTED));
    const result = await rolledUp(own, copies(LISTED, units));
    expect(figures(result)).toEqual({
      "Tổng hợp!B4": 2,
      ...listResults([500, 300, 200, 500, 250, 250, 100], 7),
    });
    const [form] = own.form.lists;
    const rowsOf = (unit: string) =>
      [...result.summary.submissions.values()]
        .flat()
        .find((submission) => submission.unit === unit)
        ?.registers.get(form?.code ?? ("" as never))
        ?.map(({ rowNumber }) => rowNumber);
    expect(rowsOf("CĐCS Mẫu A")).toEqual([5, 6, 7]);
    expect(rowsOf("CĐCS Mẫu B")).toEqual([5, 6, 8, 9]);
  });

  it("[text-number] on a closed sheet with numbers typed as texts and codes that begin with zeros", async () => {
    const units = {
      "a.xlsx": {
        "Phụ lục 2!B1": "0012",
        "Phụ lục 2!B2": "CĐCS Mẫu A",
        "Phụ lục 2!C5": "12",
        "Phụ lục 2!C6": "1 200",
        "Phụ lục 2!D5": "1.500.000",
      },
      "b.xlsx": {
        "Phụ lục 2!B1": "0013",
        "Phụ lục 2!B2": "CĐCS Mẫu B",
        "Phụ lục 2!C5": 5,
        "Phụ lục 2!C6": "không",
        "Phụ lục 2!C7": 9,
      },
    };
    const facts = await rolledUp(await opened(officeWorkbook(CLOSED)), copies(CLOSED, units));
    expect(facts.summary.units.map(({ code }) => code)).toEqual(["0012", "0013"]);
    expect(figures(facts)).toEqual({
      "Phụ lục 2!C5": 17,
      "Phụ lục 2!C6": 1200,
      // The blank form has a zero there, and so has the first copy.
      "Phụ lục 2!C7": 9,
      "Phụ lục 2!D5": 1_500_000,
      "Phụ lục 2!C8": 1226,
      "Phụ lục 2!D8": 1_500_000,
    });
    expect(facts.findings.map(({ rule, cell }) => `${rule} ${cell ?? ""}`)).toEqual([
      "text-number C5",
      "text-number D5",
      "text-number C6",
    ]);
  });
});
