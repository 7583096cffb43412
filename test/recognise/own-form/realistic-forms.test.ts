import type { Finding } from "../../../src/model/finding/finding";
import {
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";
import {
  figures,
  goingOn,
  listOf,
  opened,
  rolledUp,
  totalOf,
} from "../../support/blank-forms/blank-form-desk";
import { added } from "../../support/desk/plain-sums";
import { realWorkbooks } from "../../support/files/real-workbooks";
import {
  HIERARCHY,
  hierarchyResults,
  STATISTICS,
  UNIT_ROWS,
} from "../../support/blank-forms/realistic-forms";

type Written = Readonly<Record<string, OfficeCell>>;

const copies = (form: readonly OfficeSheet[], units: Readonly<Record<string, Written>>) =>
  Object.fromEntries(
    Object.entries(units).map(([file, written]) => [
      `${file}.xlsx`,
      officeWorkbook(filledWith(form, written)),
    ]),
  );
const on = (sheet: string, written: Written): Written =>
  Object.fromEntries(Object.entries(written).map(([cell, content]) => [`${sheet}!${cell}`, content]));
const told = (finding: Finding): string =>
  [
    finding.severity,
    finding.rule === "own-form-structure" ? finding.change : finding.rule,
    finding.file ?? "",
    finding.subject,
  ].join(" ");

describe("a closed form with blocks in blocks", () => {
  it("asks its open cells only, and gives subtotals and shares of sums", async () => {
    const form = await opened(officeWorkbook(HIERARCHY));
    const { cells, formulas, lists, sheets } = form.form;
    expect(cells.map(({ code }) => code.replace("Biểu 05!", ""))).toEqual(
      [13, 14, 15, 17, 18].flatMap((row) => ["C", "D", "E", "F"].map((column) => `${column}${row}`)),
    );
    expect(cells[1]?.label).toBe("Ốm đau – Thực hiện trong năm / 6 tháng đầu năm / Số tiền");
    expect([formulas.length, lists.length, sheets.join()]).toEqual([43, 0, "Biểu 05"]);
    const sheet = "Biểu 05";
    const units = {
      a: { C13: 12, D13: 6, E13: 3, F13: 1.5, C15: 4, D15: 20, C17: 40, D17: 35.25 },
      b: { C13: 7, D13: 3.5, E14: 2, F14: 1, E18: 110, F18: 12.75 },
      c: { C14: 1, D14: 0.5, E17: 25, F17: 18 },
    };
    const result = await rolledUp(
      form,
      copies(
        HIERARCHY,
        Object.fromEntries(
          Object.entries(units).map(([unit, written]) => [
            unit,
            on(sheet, { ...written, B2: `CĐ Mẫu ${unit}` }),
          ]),
        ),
      ),
    );
    const sums = added(
      Object.values(units).map((written): Record<string, number> => {
        return Object.fromEntries(
          Object.entries(written).map(([cell, number]) => [`${sheet}!${cell}`, number]),
        );
      }),
    );
    const shown = figures(result);
    const expected = { ...sums, ...hierarchyResults(sums) };
    expect(Object.keys(shown).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const [cell, number] of Object.entries(expected)) {
      expect([cell, shown[cell]]).toEqual([cell, expect.closeTo(number, 9)]);
    }
    // The numbers of the hidden sheet are no report.
    expect(Object.keys(shown).filter((code) => code.startsWith("DM"))).toEqual([]);
    expect(result.summary.units.map(({ name }) => name)).toEqual(["CĐ Mẫu a", "CĐ Mẫu b", "CĐ Mẫu c"]);
    expect(result.findings).toEqual([]);
  });

  it("[overwritten-formula] [typed-unit] says when a subtotal was typed over and when millions were written out", async () => {
    const facts = await rolledUp(
      await opened(officeWorkbook(HIERARCHY)),
      copies(HIERARCHY, { a: on("Biểu 05", { D13: "6 triệu đồng", D14: 2, D12: 9 }) }),
    );
    expect(facts.findings.map(({ rule, cell }) => `${rule} ${cell ?? ""}`).toSorted()).toEqual([
      "overwritten-formula D12",
      "typed-unit D13",
    ]);
    expect(figures(facts)["Biểu 05!H19"]).toBe(8);
  });
});

describe("a form after the statistics of the confederation", () => {
  it("adds counts, divides sums, and leaves means with their units", async () => {
    const result = await rolledUp(
      await opened(officeWorkbook(STATISTICS)),
      copies(STATISTICS, {
        a: on("Mẫu 2", { B2: "", D9: 1000, D10: "450 người", D12: 30, D15: 6_500_000, D16: 900 }),
        b: on("Mẫu 2", { D9: 500, D10: 300, D12: 45, D15: 8_000_000, D16: 450 }),
      }),
    );
    // 75 of 1,500; the mean wage is neither 14,500,000 nor 7,250,000.
    expect(figures(result)).toEqual({
      "Mẫu 2!D9": 1500,
      "Mẫu 2!D10": 750,
      "Mẫu 2!D12": 75,
      "Mẫu 2!D13": 5,
      "Mẫu 2!D16": 1350,
    });
    expect(totalOf(result, "Mẫu 2!D15")).toMatchObject({ amount: undefined, n: 2 });
    expect(result.findings.map(told)).toEqual(["note typed-unit a.xlsx - Trong đó: nữ – Số lượng"]);
  });
});

describe("a form with a row for each unit", () => {
  const sheet = "Thống kê";
  const row = (at: number, all: number, women: number, fresh: number): Written =>
    on(sheet, { [`C${at}`]: all, [`D${at}`]: women, [`E${at}`]: fresh });
  const [one, two, three] = [row(6, 50, 40, 2), row(7, 30, 21, 1), row(8, 120, 90, 10)];
  const sums = added([one, two, three].map((written) => written as Record<string, number>));
  const results = {
    ...sums,
    [`${sheet}!C10`]: 200,
    [`${sheet}!D10`]: 151,
    [`${sheet}!E10`]: 13,
    [`${sheet}!F6`]: 0.8,
    [`${sheet}!F7`]: 0.7,
    [`${sheet}!F8`]: 0.75,
    [`${sheet}!F9`]: 0,
    [`${sheet}!F10`]: 0.755,
  };
  const roll = async (units: Readonly<Record<string, Written>>, more: Parameters<typeof rolledUp>[2] = {}) =>
    rolledUp(await opened(officeWorkbook(UNIT_ROWS)), copies(UNIT_ROWS, units), more);

  it("is put together from the rows, and each copy is of the unit whose row it fills", async () => {
    const result = await roll({ "bao cao": one, "bao cao (2)": two, "Copy of bao cao": three });
    expect(figures(result)).toEqual(results);
    expect(result.summary.units.map(({ name }) => name)).toEqual([
      "CĐCS Bệnh viện Mẫu",
      "CĐCS Trường Mẫu Hai",
      "CĐCS Trường Mẫu Một",
    ]);
    expect(result.findings).toEqual([]);
  });

  it("knows its units on a list by those rows", async () => {
    const registry = listOf(
      ["1", "Công đoàn cơ sở Trường Mẫu Một"],
      ["2", "CĐCS Trường Mẫu Hai"],
      ["3", "CĐCS Bệnh viện Mẫu"],
      ["4", "CĐCS Công ty Mẫu"],
    );
    const result = await roll({ x: one, y: two, z: three }, { registry });
    expect([...result.summary.submissions.keys()]).toEqual(["1", "2", "3"]);
    expect(figures(result)).toEqual(results);
  });

  it("[own-form-structure] counts a row once where one file was passed on from unit to unit", async () => {
    const units = {
      "CĐCS Trường Mẫu Một": one,
      "CĐCS Trường Mẫu Hai": { ...one, ...two },
      "CĐCS Bệnh viện Mẫu": { ...one, ...two, ...three },
    };
    const result = await roll(units);
    expect(figures(result)).toEqual(results);
    expect(result.findings.map(told)).toEqual([
      "warning row-of-other CĐCS Bệnh viện Mẫu.xlsx CĐCS Trường Mẫu Một",
      "warning row-of-other CĐCS Trường Mẫu Hai.xlsx CĐCS Trường Mẫu Một",
      "warning row-of-other CĐCS Bệnh viện Mẫu.xlsx CĐCS Trường Mẫu Hai",
    ]);
    // Each file's values are kept; values that count from another copy have no mark.
    const grids = realWorkbooks.read(result.workbook);
    const sources = grids.ok ? grids.value.grids.find((grid) => grid.sheet === "Nguồn số liệu") : undefined;
    const lines = (sources?.rows ?? []).slice(4).map((each) => each?.values ?? []);
    const fromHospital = lines.filter(([, unit]) => unit === "CĐCS Bệnh viện Mẫu");
    expect(fromHospital.map(([mark, , , , code]) => [mark ?? "", code])).toEqual([
      ["", `${sheet}!C6`],
      ["", `${sheet}!D6`],
      ["", `${sheet}!E6`],
      ["", `${sheet}!C7`],
      ["", `${sheet}!D7`],
      ["", `${sheet}!E7`],
      ["x", `${sheet}!C8`],
      ["x", `${sheet}!D8`],
      ["x", `${sheet}!E8`],
    ]);
  });

  it("[own-form-structure] takes a row from another unit while its own has sent nothing, also when it goes on", async () => {
    const form = await opened(officeWorkbook(UNIT_ROWS));
    const first = await roll({
      "CĐCS Trường Mẫu Một": one,
      "CĐCS Bệnh viện Mẫu": { ...row(7, 31, 22, 1), ...three },
    });
    expect(figures(first)[`${sheet}!C10`]).toBe(201);
    expect(first.findings.map(told)).toEqual([
      "warning row-on-behalf CĐCS Bệnh viện Mẫu.xlsx CĐCS Trường Mẫu Hai",
    ]);
    const second = await rolledUp(
      form,
      copies(UNIT_ROWS, { "CĐCS Trường Mẫu Hai": two }),
      goingOn(form, first),
    );
    expect(figures(second)).toEqual(results);
    expect(second.findings.map(told)).toEqual([
      "warning row-of-other CĐCS Bệnh viện Mẫu.xlsx CĐCS Trường Mẫu Hai",
    ]);
  });

  it("[own-form-structure] adds nothing if two files of unknown units disagree, and once if they agree", async () => {
    const result = await roll({ "to 1": { ...one, ...two }, "to 2": { ...one, ...row(7, 29, 20, 1) } });
    expect(figures(result)).toMatchObject({ [`${sheet}!C6`]: 50, [`${sheet}!C10`]: 50 });
    expect(figures(result)).not.toHaveProperty(`${sheet}!C7`);
    expect(result.findings.map(told)).toEqual([
      "warning row-repeated to 2.xlsx CĐCS Trường Mẫu Một",
      "error row-disputed to 1.xlsx CĐCS Trường Mẫu Hai",
      "error row-disputed to 2.xlsx CĐCS Trường Mẫu Hai",
    ]);
  });

  it("is one report where the whole table comes in one file", async () => {
    const result = await roll({ "Tong hop": { ...one, ...two, ...three } });
    expect(figures(result)).toEqual(results);
    expect(result.findings).toEqual([]);
  });
});
