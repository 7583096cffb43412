import fc from "fast-check";
import { unitCode } from "../../../src/model/codes";
import { MATRIX } from "../../support/blank-forms/office-forms";
import { filledWith, officeWorkbook, type OfficeCell } from "../../support/blank-forms/office-workbook";
import {
  figures,
  listOf,
  opened,
  resultOf,
  rolledUp,
  totalOf,
  triedRollUp,
} from "../../support/blank-forms/blank-form-desk";
import { propertyRuns } from "../../support/property-runs";

const copy = (unit: string, heads: OfficeCell, savedAt?: string): Uint8Array =>
  officeWorkbook(
    filledWith(MATRIX, { ...(unit === "" ? {} : { "Bieu 01!A2": `Đơn vị: ${unit}` }), "Bieu 01!D8": heads }),
    savedAt,
  );
const blank = () => opened(officeWorkbook(MATRIX));
const total = async (files: Readonly<Record<string, Uint8Array>>): Promise<unknown> =>
  figures(await rolledUp(await blank(), files))["Bieu 01!D8"];

describe("files of copies", () => {
  it("[unreadable] that are no workbook are listed with the reason, and the rest goes on", async () => {
    const encrypted = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(504),
    ]);
    const facts = await rolledUp(await blank(), {
      "a.xlsx": copy("CĐCS Mẫu A", 5),
      "cut.xlsx": copy("CĐCS Mẫu B", 7).slice(0, 900),
      "letter.xlsx": new TextEncoder().encode("%PDF-1.4 invented"),
      "nothing.xlsx": new Uint8Array(0),
      "old.xls": encrypted,
    });
    expect(facts.summary.submissions.size).toBe(1);
    expect(totalOf(facts, "Bieu 01!D8")?.amount).toBe(5);
    expect(facts.rejected.map(({ file, rejection }) => [file, rejection.kind])).toEqual([
      ["cut.xlsx", "damaged"],
      ["letter.xlsx", "not-a-workbook"],
      ["nothing.xlsx", "not-a-workbook"],
      ["old.xls", expect.any(String)],
    ]);
    expect(facts.findings.map(({ rule }) => rule)).toEqual(Array(4).fill("unreadable"));
  });

  it("[duplicate-unit] of one unit count once: the one saved last, with the differences told", async () => {
    const files = {
      "1.xlsx": copy("CĐCS Mẫu A", 5, "2018-01-10T08:00:00Z"),
      "2.xlsx": copy("CDCS Mẫu A", 8, "2018-01-12T08:00:00Z"),
    };
    const facts = await rolledUp(await blank(), files);
    expect(totalOf(facts, "Bieu 01!D8")).toMatchObject({ amount: 8, n: 1 });
    expect(facts.rejected).toEqual([
      { file: "1.xlsx", rejection: { kind: "replaced", by: "2.xlsx", isIdentical: false } },
    ]);
    expect(facts.findings).toMatchObject([
      { rule: "duplicate-unit", relation: "undecided", differences: [{ counted: 8, other: 5 }] },
    ]);
  });

  it("[duplicate-unit] of the same bytes count once, under any name", async () => {
    const bytes = copy("", 5);
    const facts = await rolledUp(await blank(), { "Mẫu A.xlsx": bytes, "Mẫu B.xlsx": bytes });
    expect(totalOf(facts, "Bieu 01!D8")).toMatchObject({ amount: 5, n: 1 });
    expect(facts.summary.units.map(({ name }) => name)).toEqual(["Mẫu A"]);
  });

  it("that do not name their unit are of the unit the file is called after", async () => {
    const facts = await rolledUp(await blank(), {
      "x/Mẫu A.xlsx": copy("", 5),
      "x/Mẫu A (1).xlsx": copy("", 6),
    });
    expect(facts.summary.units.map(({ name }) => name)).toEqual(["Mẫu A"]);
    expect(facts.summary.submissions.size).toBe(1);
  });

  it("may come in any order", async () => {
    const files: readonly (readonly [string, Uint8Array])[] = [
      ["a.xlsx", copy("CĐCS Mẫu A", 1)],
      ["b.xlsx", copy("CĐCS Mẫu B", 0.1)],
      ["c.xlsx", copy("cđcs mẫu b", 0.2)],
      ["d.xlsx", copy("CĐCS Mẫu C", 0.3)],
      ["e.xlsx", copy("CĐCS Mẫu C", 0.3)],
      ["f.xlsx", new Uint8Array(3)],
    ];
    const form = await blank();
    const expected = await rolledUp(form, Object.fromEntries(files));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...files], { minLength: files.length }), async (shuffled) => {
        expect(await rolledUp(form, Object.fromEntries(shuffled))).toEqual(expected);
      }),
      { numRuns: propertyRuns(4) },
    );
  });

  it("stop when cancelled", async () => {
    const result = await triedRollUp(await blank(), { "a.xlsx": copy("A", 1) }, { progress: () => "cancel" });
    expect(result).toEqual({ ok: false, failure: { kind: "cancelled" } });
  });
});

describe("a blank cell", () => {
  it("is not zero: it counts for no unit, and a total of no units is empty", async () => {
    const facts = await rolledUp(await blank(), { "a.xlsx": copy("A", 0), "b.xlsx": copy("B", 4) });
    expect(totalOf(facts, "Bieu 01!D8")).toMatchObject({ amount: 4, n: 2 });
    expect(totalOf(facts, "Bieu 01!D9")).toMatchObject({ amount: undefined, n: 0 });
    expect(resultOf(facts, "Bieu 01!D11")).toEqual({ value: 4, n: 2, state: "calculated" });
  });
});

describe("a list of units", () => {
  const registry = listOf(
    ["CS01", "CĐCS Trường Mẫu Một"],
    ["CS02", "CĐCS Trường Mẫu Hai"],
    ["CS03", "CĐCS Mẫu Ba"],
  );

  it("says who has not sent", async () => {
    const facts = await rolledUp(
      await blank(),
      { "a.xlsx": copy("Công đoàn cơ sở Trường Mẫu Một", 5), "CĐCS Mẫu Ba.xlsx": copy("", 6) },
      { registry },
    );
    expect([...facts.summary.submissions.keys()]).toEqual(["CS01", "CS03"]);
    expect(facts.summary.units).toHaveLength(3);
  });

  it("[unreadable] sets aside reports of unknown units, with guesses, until the unit is confirmed", async () => {
    const files = { "a.xlsx": copy("CĐCS Trường Mẫu Hay", 5) };
    const facts = await rolledUp(await blank(), files, { registry });
    expect(facts.rejected).toMatchObject([
      { rejection: { kind: "unknown-unit", found: "CĐCS Trường Mẫu Hay", guesses: [{ unit: "CS02" }] } },
    ]);
    const confirmed = { "CĐCS Trường Mẫu Hay": unitCode("CS02") };
    const said = await rolledUp(await blank(), files, { registry, confirmed });
    expect([...said.summary.submissions.keys()]).toEqual(["CS02"]);
  });
});

describe("a decision about a number that can be read in two ways", () => {
  it("[ambiguous-number] is kept by unit and cell", async () => {
    const files = { "a.xlsx": copy("A", "1.234") };
    expect(await total(files)).toBeUndefined();
    const decided = await rolledUp(await blank(), files, {
      decisions: [
        {
          unit: unitCode("A"),
          element: "Bieu 01!D8",
          typed: "1.234",
          chosen: { kind: "number", number: 1234 },
        },
      ],
    });
    expect(figures(decided)["Bieu 01!D8"]).toBe(1234);
  });
});
