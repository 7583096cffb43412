import type { NumberExpectation } from "../../../src/model/plan/data-element";
import { formatNumber } from "../../../src/base/formats";
import fc from "fast-check";
import type { NumberReading, TypedNumber } from "../../../src/model/numbers/number-reading";
import { readTypedNumber } from "../../../src/model/numbers/read-typed-number";
import { TYPED_NUMBER_WORDS } from "../../../src/forms/words/typed-number-words";

const people: NumberExpectation = { kind: "whole", unitOfMeasure: "người" };
const dong: NumberExpectation = { kind: "money", unitOfMeasure: "đồng" };
const millions: NumberExpectation = { kind: "money", unitOfMeasure: "Triệu đồng" };
const percent: NumberExpectation = { kind: "percent" };
const decimal: NumberExpectation = { kind: "decimal" };

const read = (text: string, expectation: NumberExpectation = people): TypedNumber =>
  readTypedNumber(text, expectation, TYPED_NUMBER_WORDS);

const shown = ({ answer, way }: NumberReading): string =>
  `${answer.kind === "number" ? String(answer.number) : answer.kind} by ${way}`;

/** Returns "certain: 5 by digits", "ambiguous: … or …" or why it cannot be read. */
function story(typed: TypedNumber): string {
  if (typed.kind !== "ambiguous" && !("reading" in typed)) return typed.kind;
  const readings = typed.kind === "ambiguous" ? typed.readings : [typed.reading];
  return `${typed.kind}: ${readings.map(shown).join(" or ")}`;
}

describe("a text with one reading is certain", () => {
  it.each<[string, NumberExpectation, string]>([
    ["12", people, "12 by digits"],
    ["02", people, "2 by digits"],
    [" 12\u00a0", people, "12 by digits"],
    ["１２", people, "12 by digits"],
    ["+5", people, "5 by digits"],
    ["-5", people, "-5 by digits"],
    ["−5", people, "-5 by digits"],
    ["– 5", people, "-5 by digits"],
    ["-0", people, "0 by digits"],
    ["20.", people, "20 by digits"],
    ["1 234", people, "1234 by thousands"],
    ["1\u00a0234", people, "1234 by thousands"],
    ["1\u202f234\u202f567", people, "1234567 by thousands"],
    ["1.234.567", people, "1234567 by thousands"],
    ["1,234,567", people, "1234567 by thousands"],
    ["1. 234. 567", people, "1234567 by thousands"],
    ["1.234.567,5", dong, "1234567.5 by decimal"],
    ["1,234,567.5", dong, "1234567.5 by decimal"],
    ["1.234,567", decimal, "1234.567 by decimal"],
    ["1 234,5", decimal, "1234.5 by decimal"],
    ["12.5", people, "12.5 by decimal"],
    ["12,5", decimal, "12.5 by decimal"],
    ["0,125", decimal, "0.125 by decimal"],
    ["1234,567", decimal, "1234.567 by decimal"],
    ["5 người", people, "5 by digits"],
    ["5 nguoi", people, "5 by digits"],
    ["2 đ", people, "2 by digits"],
    ["2 nghìn", people, "2000 by unit-as-written"],
    ["1,5 nghìn người", people, "1500 by unit-as-written"],
    ["50.000.000đ", dong, "50000000 by thousands"],
    ["50 000 VNĐ", dong, "50000 by thousands"],
    ["1,5 triệu", dong, "1500000 by unit-as-written"],
    ["2 tỷ đồng", millions, "2000 by unit-as-written"],
    ["2 triệu đồng", millions, "2 by digits"],
    ["2 tr", millions, "2 by digits"],
    ["12,5%", percent, "0.125 by percent"],
    ["5 %", percent, "0.05 by percent"],
    ["70 phần trăm", percent, "0.7 by percent"],
    ["12.5 %", percent, "0.125 by percent"],
    ["0", percent, "0 by percent"],
  ])("“%s” where %j is asked: %s", (text, expectation, expected) => {
    expect(story(read(text, expectation))).toBe(`certain: ${expected}`);
  });
});

it("zero has no sign", () => {
  expect(read("-0")).toEqual({
    kind: "certain",
    reading: { answer: { kind: "number", number: 0 }, way: "digits" },
  });
});

describe("a word or sign instead of a number", () => {
  it.each([
    ["không", "mark: none by nothing"],
    ["Không có", "mark: none by nothing"],
    ["khong", "mark: none by nothing"],
    ["KPS", "mark: none by nothing"],
    ["-", "mark: none by nothing"],
    ["–", "mark: none by nothing"],
    ["---", "mark: none by nothing"],
    ["kad", "mark: not-applicable by not-concerned"],
    ["…", "ambiguous: none by nothing or blank by not-known"],
    ["...", "ambiguous: none by nothing or blank by not-known"],
    ["chưa có", "ambiguous: none by nothing or blank by not-known"],
    ["x", "ambiguous: 1 by ticked or not-applicable by not-concerned"],
    ["X", "ambiguous: 1 by ticked or not-applicable by not-concerned"],
  ])("“%s” is %s", (text, expected) => {
    expect(story(read(text))).toBe(expected);
  });
});

describe("a text with two readings is ambiguous", () => {
  it.each<[string, NumberExpectation, string]>([
    ["1.234", people, "1234 by thousands or 1.234 by decimal"],
    ["1,234", people, "1234 by thousands or 1.234 by decimal"],
    ["-1.234", people, "-1234 by thousands or -1.234 by decimal"],
    ["1. 234", people, "1234 by thousands or 1.234 by decimal"],
    ["1.234 người", people, "1234 by thousands or 1.234 by decimal"],
    ["01.234", people, "1234 by thousands or 1.234 by decimal"],
    ["1.234 triệu", dong, "1234000000 by unit-as-written or 1234000 by unit-as-written"],
    ["5 đ", millions, "5 by unit-of-cell or 0.000005 by unit-as-written"],
    ["12,5", percent, "0.125 by percent or 12.5 by fraction"],
    ["0,7", percent, "0.007 by percent or 0.7 by fraction"],
    ["1.234%", percent, "12.34 by percent or 0.01234 by percent"],
  ])("“%s” where %j is asked: %s", (text, expectation, expected) => {
    expect(story(read(text, expectation))).toBe(`ambiguous: ${expected}`);
  });
});

describe("nothing else is a number", () => {
  it.each([
    "",
    "nhiều",
    "khoảng 20",
    "> 100",
    "5-6",
    "1- 2",
    "1/2",
    "12/5/2020",
    "1e3",
    "5²",
    "1.23.456",
    "1,234.567,8",
    "12,5,6",
    "1 23",
    "1.234 567",
    "5 6",
    "12%",
    "5 nhà",
    "2 triệu đồng",
    "5m",
    "1O",
    "(5)",
    "#",
    "?",
    '"',
  ])("“%s” where people are counted", (text) => {
    expect(read(text)).toEqual({ kind: "unreadable" });
  });

  it.each([
    "1234567890123456",
    "-1.234.567.890.123.456",
    "999.999.999.999.999 triệu",
    `${"9".repeat(400)},5`,
  ])("nor “%s”, of which Excel keeps 15 digits", (text) => {
    expect(read(text)).toEqual({ kind: "too-many-digits" });
  });

  it("nor an amount whose unit cannot be converted", () => {
    expect(read("2 triệu", { kind: "money" })).toEqual({ kind: "unreadable" });
    expect(read("2 USD", dong)).toEqual({ kind: "unreadable" });
    expect(read("70 người", percent)).toEqual({ kind: "unreadable" });
  });
});

describe("any text", () => {
  const grouped = (number: number, separator: string): string =>
    String(number).replace(/\B(?=(?:\d{3})+$)/g, separator);

  it("a formatted number of either convention is among the readings, and the only one unless a single group is ambiguous", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), fc.constantFrom(".", ",", " ", ""), (number, separator) => {
        const text = grouped(number, separator);
        const typed = read(text);
        const isOneGroup = number >= 1000 && number < 1_000_000 && (separator === "." || separator === ",");
        expect(typed.kind).toBe(isOneGroup ? "ambiguous" : "certain");
        expect(story(typed)).toContain(`: ${number} by`);
      }),
    );
  });

  it("the add-in's format of a fraction reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (hundredths) => {
        const number = hundredths / 100;
        if (Number.isInteger(number)) return;
        expect(story(read(formatNumber(number), decimal))).toBe(`certain: ${number} by decimal`);
      }),
    );
  });

  it("never throws and never gives NaN or infinity", () => {
    const alphabet = fc.constantFrom(...Array.from("0123456789., -+%đxk…\u00a0người"));
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 12 }), (text) => {
        for (const expectation of [people, dong, millions, percent, decimal]) {
          expect(story(read(text, expectation))).not.toMatch(/NaN|Infinity|: $/);
        }
      }),
    );
  });
});
