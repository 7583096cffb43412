import { numberReadings, writtenNumber } from "../../src/planbook/codec/number-codecs";
import { elementCode, indicatorCode } from "../../src/model/codes";
import { codeBook, type BookEntry } from "../../src/planbook/codec/code-book";
import { AGGREGATION } from "../../src/planbook/formulas/aggregation-syntax";
import { DERIVATION } from "../../src/planbook/formulas/derivation-syntax";
import { afterPhrase } from "../../src/planbook/formulas/leading-phrase";
import { parseSum } from "../../src/planbook/formulas/parse-sum";

const coded = (...known: readonly string[]): readonly BookEntry[] =>
  known.map((code) => ({ code, name: "" }));
const book = codeBook(
  new Map([
    ["element", coded("A", "B", "C", "A-1")],
    ["indicator", coded("CT-01")],
    ["register", coded("DS")],
  ]),
);
const sum = (...list: readonly string[]) => ({ kind: "elements", sum: list.map(elementCode) });

describe("a sum of codes", () => {
  it.each([
    ["A + B - C", ["A", "B"], ["C"]],
    ["A+B-C", ["A", "B"], ["C"]],
    ["(a + b)", ["A", "B"], []],
    ["= A \u2013 B", ["A"], ["B"]],
    ["A-1 + B", ["A-1", "B"], []],
    ["A-1-B", ["A-1"], ["B"]],
    ["- C", [], ["C"]],
  ])("%s", (typed, plus, minus) => {
    expect(parseSum(typed, book)).toEqual({ value: { plus, minus } });
  });

  it("keeps a hyphened word together whose parts are not all codes", () => {
    expect(parseSum("A-X", book).value.plus).toEqual(["A-X"]);
  });

  it.each([
    ["A + + B", "missing-code"],
    ["", "missing-code"],
    ["A B", "missing-sign"],
    ["A & B", "strange-sign"],
    ["A / B", "division-unwanted"],
    ["(A + (B))", "brackets"],
  ])("%s is told to be wrong, and what can be understood is kept", (typed, kind) => {
    const { value, fault } = parseSum(typed, book);
    expect(fault?.kind).toBe(kind);
    expect(value.plus).toEqual(typed === "" ? [] : typed.includes("B") ? ["A", "B"] : ["A"]);
  });
});

describe("the ways to calculate an indicator", () => {
  it.each([
    ["A + B", { kind: "sum", of: ["A", "B"] }],
    ["(A+B)/C", { kind: "ratio", numerator: sum("A", "B"), denominator: sum("C") }],
    [
      "C / tử số của ct-01",
      {
        kind: "ratio",
        numerator: sum("C"),
        denominator: { kind: "numerator-of", indicator: indicatorCode("CT-01") },
      },
    ],
    ["so voi so giao A / B", { kind: "percent-of-plan", actual: sum("A"), assigned: sum("B") }],
    ["So với số giao: A / B", { kind: "percent-of-plan", actual: sum("A"), assigned: sum("B") }],
    ["đếm đơn vị có A / B", { kind: "share-of-units", met: ["A"], units: ["B"] }],
    ["mỗi đơn vị A; đạt B / C", { kind: "per-unit", amount: ["A"], met: "B", units: "C" }],
    ["bình quân một đơn vị A / B", { kind: "average", amount: ["A"], units: ["B"] }],
    ["bình quân gia quyền A", { kind: "mean", of: "A" }],
    ["đếm dòng danh sách ds", { kind: "list", register: "DS" }],
  ])("%s", (typed, aggregation) => {
    expect(AGGREGATION.parse(typed, book)).toEqual({ value: aggregation });
  });

  it.each([
    ["tử số của CT-01", "chain-unwanted"],
    ["đếm đơn vị có A", "division-needed"],
    ["đếm đơn vị có A / tử số của CT-01", "chain-unwanted"],
    ["mỗi đơn vị A", "meeting-needed"],
    ["mỗi đơn vị A; đạt B", "missing-code"],
    ["bình quân gia quyền A + B", "one-code-needed"],
    ["A - B / C", "minus"],
  ])("%s is told to be wrong", (typed, kind) => {
    expect(AGGREGATION.parse(typed, book).fault?.kind).toBe(kind);
  });
});

describe("the ways to calculate an element", () => {
  it.each([
    ["Mỗi đơn vị tính 1", { kind: "one" }],
    ["A >= 2", { kind: "meets", amount: "A", comparator: "at-least", value: 2 }],
    ["A ≤ 0,5", { kind: "meets", amount: "A", comparator: "at-most", value: 0.5 }],
    ["A = 1", { kind: "meets", amount: "A", comparator: "equal", value: 1 }],
    ["A đến hết ngày 31/3/2026", { kind: "by-day", date: "A", day: "2026-03-31", inclusive: true }],
    ["A trước ngày 06/03/2026.", { kind: "by-day", date: "A", day: "2026-03-06", inclusive: false }],
    ["số ngày từ A đến B", { kind: "days", from: "A", to: "B" }],
    ["A - B", { kind: "combination", plus: ["A"], minus: ["B"] }],
  ])("%s", (typed, derivation) => {
    expect(DERIVATION.parse(typed, book)).toEqual({ value: derivation });
  });

  it.each([
    ["A ≥ 1.000", "bad-number"],
    ["A trước ngày 31/02/2026", "bad-day"],
    ["số ngày từ A", "missing-code"],
  ])("%s is told to be wrong", (typed, kind) => {
    expect(DERIVATION.parse(typed, book).fault?.kind).toBe(kind);
  });
});

it("writes numbers so that they can be read in one way only", () => {
  for (const number of [0, 12, 1000, 0.5, 1.234, -7.125, 99999.5]) {
    expect(numberReadings(writtenNumber(number))).toEqual([number]);
  }
});

it("takes no word for a phrase that only begins like it", () => {
  expect(afterPhrase("bình quân gia quyền A", "bình quân một đơn vị")).toBeUndefined();
});
