import { fingerprint } from "../../../src/base/codes";
import fc from "fast-check";
import Papa from "papaparse";
import { elementCode, planId, roundId, unitCode } from "../../../src/model/codes";
import { FACT_COLUMNS, type Fact } from "../../../src/desk/facts/fact";
import { factsCsv } from "../../../src/desk/facts/facts-csv";

const fact = (value: Fact["value"]): Fact => ({
  plan: planId("P"),
  round: roundId("I"),
  path: "70/098",
  unit: unitCode("098"),
  element: elementCode("A"),
  label: "Số đoàn viên",
  value,
  state: typeof value === "number" ? "number" : "text",
  amount: typeof value === "number" ? value : undefined,
  adjusted: undefined,
  counted: true,
  file: "a.xlsx",
  sheet: "Biểu mẫu",
  cell: "E10",
  sha256: fingerprint("ab12"),
  name: "CĐCS 098",
  ...{ office: unitCode("70"), rolled_up: roundId("I"), rolled_up_at: "2018-01-15T15:00:00" },
});

const valuesIn = (csv: string): readonly (string | undefined)[] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { skipEmptyLines: true })
    .data.slice(1)
    .map((line) => line[FACT_COLUMNS.indexOf("value")]);

describe("the long table as CSV", () => {
  it("begins with a byte order mark and the headings, ends every line with CRLF, and writes what is unknown as nothing", () => {
    expect(factsCsv([fact(-1.5), fact(undefined)])).toBe(
      "\uFEFFplan,round,path,unit,element,label,value,state,amount,adjusted,counted,file,sheet,cell,sha256,name,office,rolled_up,rolled_up_at\r\n" +
        "P,I,70/098,098,A,Số đoàn viên,-1.5,number,-1.5,,yes,a.xlsx,Biểu mẫu,E10,ab12,CĐCS 098,70,I,2018-01-15T15:00:00\r\n" +
        "P,I,70/098,098,A,Số đoàn viên,,text,,,yes,a.xlsx,Biểu mẫu,E10,ab12,CĐCS 098,70,I,2018-01-15T15:00:00\r\n",
    );
  });

  it("quotes commas, quotation marks and line breaks", () => {
    const texts = ['a "b", c', "one\r\ntwo", " x "];
    expect(valuesIn(factsCsv(texts.map(fact)))).toEqual(texts);
  });

  it("puts an apostrophe before texts a spreadsheet would calculate, and leaves numbers alone", () => {
    const values = ["=1+1", "+84", "-", "@x", "\tx", "＝1", "'=x", "'quoted", -5].map(fact);
    expect(valuesIn(factsCsv(values))).toEqual([
      "'=1+1",
      "'+84",
      "'-",
      "'@x",
      "'\tx",
      "'＝1",
      "''=x",
      "'quoted",
      "-5",
    ]);
  });

  it("loses no text: taking one apostrophe from what looks like a formula gives back what was reported", () => {
    const restored = (text = ""): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);
    const hostile = fc.string({ unit: fc.constantFrom("=", "'", '"', ",", "\n", "\r", "\t", "a", "Đ", "-") });
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (texts) => {
        expect(valuesIn(factsCsv(texts.map(fact))).map(restored)).toEqual(texts);
      }),
    );
  });

  it("writes a line for every fact, also where there are more than are turned into text at once", () => {
    const many = Array.from({ length: 10_001 }, (_, index) => fact(index));
    expect(valuesIn(factsCsv(many))).toHaveLength(10_001);
    expect(factsCsv([])).toBe(`\uFEFF${FACT_COLUMNS.join(",")}\r\n`);
  });
});
