import type { CellContent, CellFormat } from "../../src/workbook/grid/grid";
import { readValue, type WantedValue } from "../../src/forms/reading/read-value";

const plain: CellFormat = { numberFormat: "General", isDate: false, font: "Times New Roman", locked: false };
const dated: CellFormat = { ...plain, numberFormat: "dd/mm/yyyy", isDate: true };

const people: WantedValue = { kind: "number", expectation: { kind: "whole", unitOfMeasure: "người" } };

const read = (
  content: CellContent | undefined,
  kind: "number" | "yes-no" | "date" | "text",
  format = plain,
) => readValue(content, format, kind === "number" ? people : { kind }, 1900);

const misread = (found: string, reason: string) => ({ reading: { kind: "misread", found, reason } });

describe("a cell that asks for a number", () => {
  it("asks what is meant by a percentage that Excel made of a number", () => {
    const percent = { ...plain, numberFormat: "0%" };
    expect(read(1, "number", percent)).toEqual({
      reading: {
        kind: "misread",
        found: "100%",
        reason: "ambiguous-number",
        readings: [
          { answer: { kind: "number", number: 100 }, way: "digits" },
          { answer: { kind: "number", number: 1 }, way: "percent" },
        ],
      },
    });
    expect(read(0, "number", percent)).toEqual({ reading: { kind: "number", number: 0 } });
  });

  it.each<[string, string, string, readonly number[]]>([
    ["nghìn", "người", '#,##0" nghìn"', [5, 5000]],
    ["triệu đồng", "đồng", '#,##0\\ "triệu đồng";-#,##0', [5, 5_000_000]],
    ["the unit of the cell", "triệu đồng", '#,##0" triệu đồng"', []],
    ["persons", "người", '#,##0" người"', []],
    ["another text", "người", '#,##0" (*)"', []],
    ["đồng", "triệu đồng", '#,##0\\ "₫"', []],
  ])("asks whether 5 that the format shows in %s is in %s", (_, unitOfMeasure, numberFormat, readings) => {
    const kind = unitOfMeasure.endsWith("đồng") ? "money" : "whole";
    const wanted: WantedValue = { kind: "number", expectation: { kind, unitOfMeasure } };
    const { reading } = readValue(5, { ...plain, numberFormat }, wanted, 1900);
    expect(reading).toMatchObject(
      readings.length === 0
        ? { kind: "number", number: 5 }
        : { reason: "ambiguous-number", readings: readings.map((number) => ({ answer: { number } })) },
    );
  });

  it.each<[string, CellContent | undefined, unknown]>([
    ["a number", 12, { reading: { kind: "number", number: 12 } }],
    ["zero, which is not blank", 0, { reading: { kind: "number", number: 0 } }],
    ["nothing", undefined, { reading: { kind: "blank" } }],
    ["empty text", "", { reading: { kind: "blank" } }],
    ["only blanks, also no-break ones", " \u00a0 ", { reading: { kind: "blank" } }],
    ["KPS", "kps", { reading: { kind: "none" } }],
    ["KPS in full", "Không phát sinh", { reading: { kind: "none" } }],
    ["KPS in full, decomposed letters", "không phát sinh".normalize("NFD"), { reading: { kind: "none" } }],
    ["KPS in full, without accents", "khong phat sinh", { reading: { kind: "none" } }],
    ["KAD", " KAD\u00a0", { reading: { kind: "not-applicable" } }],
    ["KAD in full", "KHÔNG ÁP DỤNG", { reading: { kind: "not-applicable" } }],
  ])("reads %s", (_name, content, expected) => {
    expect(read(content, "number")).toEqual(expected);
  });

  it.each([
    ["12", 12],
    [" 12 ", 12],
    ["012", 12],
    ["-5", -5],
    ["1.234.567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["1 234 567", 1_234_567],
    ["1 234", 1234],
    ["１２", 12],
    ["1.234,567", 1234.567],
    ["5 người", 5],
    ["2 đ", 2],
  ])("[text-number] converts the text “%s”, because it can be read in one way only", (text, number) => {
    expect(read(text, "number")).toEqual({ reading: { kind: "number", number }, convertedFrom: text.trim() });
  });

  it.each(["-", "–", "không", "không có"])("[text-number] takes “%s” for nothing, and says so", (text) => {
    expect(read(text, "number")).toEqual({ reading: { kind: "none" }, convertedFrom: text });
  });

  it("[text-number] reads a word in an old font, and reports both", () => {
    expect(read("kh«ng cã", "number", { ...plain, font: ".VnTime" })).toEqual({
      reading: { kind: "none" },
      convertedFrom: "không có",
      cleaning: { before: "kh«ng cã", after: "không có", changes: ["tcvn3"], lost: [] },
    });
  });

  it.each([
    ["1.234", ["thousands", "decimal"]],
    ["1,234", ["thousands", "decimal"]],
    ["…", ["nothing", "not-known"]],
    ["x", ["ticked", "not-concerned"]],
  ])("[ambiguous-number] never guesses “%s”", (found, ways) => {
    const { reading } = read(found, "number");
    expect(reading).toMatchObject({ kind: "misread", found, reason: "ambiguous-number" });
    expect(reading).toMatchObject({ readings: ways.map((way) => ({ way })) });
  });

  it("[ambiguous-number] suspects a stored 1,234 of having meant thousands", () => {
    expect(read(1.234, "number").reading).toMatchObject({
      found: "1,234",
      reason: "ambiguous-number",
      readings: [{ answer: { number: 1234 } }, { answer: { number: 1.234 } }],
    });
  });

  it.each([
    ["12,5%", "not-a-number"],
    ["khoảng 20", "not-a-number"],
    ["1.23.456", "not-a-number"],
  ])("[type] never guesses “%s”", (text, reason) => {
    expect(read(text, "number")).toEqual(misread(text, reason));
  });

  it("[type] refuses errors, logical values, and the day Excel made of 12/5", () => {
    expect(read({ error: "#REF!" }, "number")).toEqual(misread("#REF!", "error-value"));
    expect(read(true, "number")).toEqual(misread("true", "not-a-number"));
    expect(read(43_963, "number", dated)).toEqual(misread("12/05/2020", "not-a-number"));
  });
});

describe("a cell that asks yes or no", () => {
  it.each<[CellContent, boolean]>([
    ["Có", true],
    ["CÓ ", true],
    ["có".normalize("NFD"), true],
    ["co", true],
    ["Không", false],
    ["khong", false],
    [true, true],
    [false, false],
  ])("reads %j", (content, yes) => {
    expect(read(content, "yes-no")).toEqual({ reading: { kind: "yes-no", yes } });
  });

  it.each([
    ["x", true],
    ["✓", true],
    ["Rồi", true],
    ["Đã thực hiện", true],
    ["da thuc hien", true],
    ["Có.", true],
    ["Chưa", false],
    ["chưa có", false],
  ])("[text-number] understands “%s”, and says so", (text, yes) => {
    expect(read(text, "yes-no")).toEqual({ reading: { kind: "yes-no", yes }, convertedFrom: text });
  });

  it("[type] refuses marks that may mean anything", () => {
    expect(read("v", "yes-no")).toEqual(misread("v", "not-yes-or-no"));
    expect(read("đang làm", "yes-no")).toEqual(misread("đang làm", "not-yes-or-no"));
    expect(read(1, "yes-no")).toEqual(misread("1", "not-yes-or-no"));
    expect(read("cỏ", "yes-no")).toEqual(misread("cỏ", "not-yes-or-no"));
  });
});

describe("a cell that asks for a day", () => {
  const day = { kind: "date", date: "2020-03-05" };

  it("reads serial numbers of either date system, in any format", () => {
    expect(read(43_895, "date", dated)).toEqual({ reading: day });
    expect(read(43_895, "date")).toEqual({ reading: day });
    expect(readValue(42_433, dated, { kind: "date" }, 1904)).toEqual({ reading: day });
  });

  it.each(["5/3/2020", "05/03/2020", "05.03.2020", "5-3-2020", "2020-03-05"])("converts %s", (text) => {
    expect(read(text, "date")).toEqual({ reading: day, convertedFrom: text });
  });

  it.each(["31/02/2020", "5/3/20", "tháng 3", "03/2020", "2020"])("[type] refuses %s", (text) => {
    expect(read(text, "date")).toEqual(misread(text, "not-a-date"));
  });

  it("[type] refuses a year typed alone, which Excel takes for a day of 1905", () => {
    expect(read(1990, "date")).toEqual(misread("1990", "not-a-date"));
  });
});

describe("a cell that asks for text or a choice", () => {
  const choice: WantedValue = { kind: "choice", choices: ["Xây mới", "Đã hòa giải"] };

  it("keeps the text as typed, in composed letters", () => {
    expect(read("  Hội thi\nlần 2 ".normalize("NFD"), "text")).toMatchObject({
      reading: { kind: "text", text: "Hội thi\nlần 2" },
      cleaning: { changes: ["composed"] },
    });
    expect(read(2017, "text")).toEqual({ reading: { kind: "text", text: "2017" } });
    expect(read("=cmd|'/c calc'!A1", "text")).toEqual({
      reading: { kind: "text", text: "=cmd|'/c calc'!A1" },
    });
  });

  it("[cleaned-text] cleans it, by the font of its cell or by its letters, and reports the changes", () => {
    expect(read("L¹ng S¬n", "text", { ...plain, font: ".VnArialH" })).toEqual({
      reading: { kind: "text", text: "LẠNG SƠN" },
      cleaning: { before: "L¹ng S¬n", after: "LẠNG SƠN", changes: ["tcvn3"], lost: [] },
    });
    expect(read("Coâng\u00a0ñoaøn", "text").cleaning).toMatchObject({
      after: "Công đoàn",
      changes: ["vni", "blanks"],
    });
    expect(read("LAO Ð?NG", "text")).toEqual({
      reading: { kind: "text", text: "LAO Đ?NG" },
      cleaning: { before: "LAO Ð?NG", after: "LAO Đ?NG", changes: ["eth"], lost: ["Đ?NG"] },
    });
  });

  it("knows a choice again however its tones and case are typed", () => {
    const chosen = { reading: { kind: "text", text: "Đã hòa giải" } };
    expect(readValue("đã hoà giải", plain, choice, 1900)).toEqual(chosen);
    expect(readValue("Ðã hòa  giải", plain, choice, 1900)).toEqual(chosen);
    expect(readValue("Xây lại", plain, choice, 1900)).toEqual(misread("Xây lại", "not-a-choice"));
  });
});
