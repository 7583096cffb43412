import { read, write, type BookType } from "@e965/xlsx";
import fc from "fast-check";
import { elementCode, roundId, unitCode } from "../../../src/model/codes";
import { layoutOf } from "../../../src/desk/roll-up/layout-of";
import type { RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import { rollUpFiles } from "../../../src/desk/roll-up/roll-up-files";
import { binhPhuoc2017, phuRieng2017, phuRiengGrassroots } from "../../support/plans/bundled";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { makeForm } from "../../../src/forms/issuing/make-form";
import { classicMishaps } from "../../../src/desk/practice/practice-files";
import { practiceReports, practiceWorkbooks, rollUpPractice, ROUND_I } from "../../support/forms/practice";
import { typedByAnother } from "../../support/forms/typed-by-another";
import { propertyRuns } from "../../support/property-runs";
import { realWorkbooks, received, stoppedClock } from "../../support/files/real-workbooks";

/** Returns the content of a summary without what may rightly differ between two ways to it. */
const totalsOf = ({ summary }: RollUpResult): unknown => ({
  indicators: [...summary.indicators],
  elements: [...summary.elements].map(([code, { amount, n, of }]) => ({ code, amount, n, of })),
});

function textsOf(workbook: Uint8Array, sheet: string): readonly unknown[] {
  const read = realWorkbooks.read(workbook);
  if (!read.ok) throw new Error(`unreadable: ${read.failure.kind}`);
  return read.value.grids
    .filter((grid) => grid.sheet === sheet)
    .flatMap(({ rows }) => rows.flatMap((row) => row?.values));
}

/** The units with the classic mishaps. */
const district = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 7) };

const faultless = practiceReports(district);

/** Some units of every sector: the list has public ones first and non-state ones last. */
const grassroots = {
  ...phuRiengGrassroots,
  units: phuRiengGrassroots.units.filter((_, index) => index % 8 === 0),
};

const fromGrassroots = practiceReports(grassroots);

describe("a roll-up of real files", () => {
  it("finds nothing wrong with practice reports without mishaps, and counts all of them", async () => {
    const { summary, findings, rejected } = await rollUpPractice(district, faultless);
    expect(findings).toEqual([]);
    expect(rejected).toEqual([]);
    expect(summary.completeness).toMatchObject({ missing: [], late: [] });
    expect(summary.completeness.received).toHaveLength(7);
  });

  it("finds nothing wrong with grassroots practice reports of every sector", async () => {
    const { findings, summary } = await rollUpPractice(grassroots, fromGrassroots);
    expect(findings).toEqual([]);
    expect(summary.completeness.received).toHaveLength(grassroots.units.length);
  });

  it("is not stopped or spoilt by any number of one file: what Excel cannot hold exactly is not added", async () => {
    const three = { ...district, units: district.units.slice(0, 3) };
    const [first, second, third] = practiceWorkbooks(three, () => "none");
    if (!first || !second || !third) throw new Error("three reports are needed");
    const absurd = {
      CDCS_TONG: 1e300,
      CDCS_HCSN: -1e300,
      DN_CD: Number.MAX_VALUE,
      DN_NNN_CD: 1e15,
      TULDTT_DN_KY: "1".repeat(400),
      TULDTT_XL_A: "999.999.999.999.999 triệu",
    };
    const damaged = received(third.fileName, typedByAnother(third.bytes, { ...absurd, KP_SXKD_THU: 5e-324 }));
    const two = [first, second].map(({ fileName, bytes }) => received(fileName, bytes));
    const { summary, findings, rejected } = await rollUpPractice(district, [...two, damaged]);
    const others = await rollUpPractice(district, two);
    const amounts = ({ elements }: typeof summary) =>
      [...Object.keys(absurd), "KP_SXKD_THU"].map((code) => elements.get(elementCode(code))?.amount);
    expect(amounts(summary)).toEqual(amounts(others.summary));
    expect(rejected).toEqual([]);
    expect(
      findings.flatMap((finding) =>
        finding.rule === "type" && finding.reason === "too-many-digits" ? [finding.code] : [],
      ),
    ).toEqual(Object.keys(absurd));
  });

  it("leaves what the other units reported as it is, whatever one file holds, and however it is damaged", async () => {
    const three = { ...district, units: district.units.slice(0, 3) };
    const [first, second, third] = practiceWorkbooks(three, () => "none");
    if (!first || !second || !third) throw new Error("three reports are needed");
    const two = [first, second].map(({ fileName, bytes }) => received(fileName, bytes));
    const reports = ({ summary: { submissions } }: RollUpResult) =>
      three.units
        .slice(0, 2)
        .map(({ code }) => (submissions.get(code) ?? []).map(({ entries }) => [...entries]));
    const alone = reports(await rollUpPractice(district, two));
    expect(alone.map(({ length }) => length)).toEqual([1, 1]);
    // The library of old formats writes there what it does not understand.
    jest.spyOn(console, "error").mockReturnValue();
    const saved = (bookType: BookType): Uint8Array =>
      new Uint8Array(write(read(third.bytes), { type: "array", bookType }) as ArrayBuffer);
    const formats = [third.bytes, ...(["xls", "xlsb", "ods"] as const).map(saved)];
    for (const bytes of formats) {
      const { summary } = await rollUpPractice(district, [received(third.fileName, bytes), ...two]);
      expect(summary.completeness.received).toHaveLength(3);
    }
    const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    const change = fc.record({ at: share, byte: fc.nat(255) });
    const damaged = fc
      .tuple(fc.constantFrom(...formats), fc.array(change, { maxLength: 20 }), share, fc.boolean())
      .map(([of, changes, end, isCut]) => {
        const bytes = of.slice();
        for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte;
        return isCut ? bytes.subarray(0, end * bytes.length) : bytes;
      });
    const typed = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ unit: "binary" }),
      fc.constantFrom(1e300, "\u0000\u0001\u001f\uffff", "=1/0", "#REF!", "Ă".repeat(32_767)),
    );
    const codes = fc.constantFrom("CDCS_TONG", "DN_CD", "TULDTT_DN_KY", "KP_SXKD_THU", "LD_TONG");
    const absurd = fc.dictionary(codes, typed).map((figures) => typedByAnother(third.bytes, figures));
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, absurd), async (bytes) => {
        const rolledUp = await rollUpPractice(district, [received(third.fileName, bytes), ...two]);
        expect(reports(rolledUp)).toEqual(alone);
      }),
      { numRuns: propertyRuns(8) },
    );
  });

  it("gives the same workbook, byte for byte, for any file order", async () => {
    const forward = await rollUpPractice(district, faultless);
    const backward = await rollUpPractice(district, faultless.toReversed());
    expect(Buffer.compare(forward.workbook, backward.workbook)).toBe(0);
  });

  it("stops between two files when asked, and writes nothing", async () => {
    let read = 0;
    const outcome = await rollUpFiles(
      {
        subject: {
          plan: phuRieng2017,
          round: ROUND_I,
          registry: binhPhuoc2017,
          plans: standardPlans,
        },
        files: faultless,
        registries: unitRegistries,
        progress: () => (++read === 3 ? "cancel" : "go-on"),
      },
      realWorkbooks,
      stoppedClock,
    );
    expect(outcome).toEqual({ ok: false, failure: { kind: "cancelled" } });
    expect(read).toBe(3);
  });

  it("adds grassroots reports up to the same province totals through the office's own report as directly", async () => {
    const { office, units } = grassroots;
    const below = await rollUpPractice(grassroots, fromGrassroots);

    const province = { ...binhPhuoc2017, units: [office] };
    const throughOffice = await rollUpPractice(province, [received("summary.xlsx", below.workbook)]);
    const direct = await rollUpPractice({ ...binhPhuoc2017, units }, fromGrassroots);

    expect(throughOffice.rejected).toEqual([]);
    expect(textsOf(below.workbook, "Báo cáo cấp trên")).toContain("LĐLĐ TỈNH BÌNH PHƯỚC");
    const grassrootsRows = phuRieng2017.elements.filter(({ origin }) => origin === "grassroots");
    const amounts = ({ summary }: RollUpResult): unknown =>
      grassrootsRows.map(({ code }) => ({ code, amount: summary.elements.get(code)?.amount }));
    expect(amounts(throughOffice)).toEqual(amounts(direct));
    for (const code of ["PR-02", "PR-03", "PR-18", "PR-24"]) {
      const value = ({ summary }: RollUpResult): number | undefined =>
        [...summary.indicators].find(([indicator]) => indicator === code)?.[1].value;
      expect([code, value(throughOffice)]).toEqual([code, value(direct)]);
      expect(value(direct)).toBeGreaterThan(0);
    }
  });
});

describe("the classic accidents", () => {
  const accidents = practiceReports(district, classicMishaps);
  const scanned = unitCode("694");

  it("cost one report, and every other total is that of the faultless files", async () => {
    const happened = await rollUpPractice(district, accidents);
    const without694 = faultless.filter(({ name }) => !name.startsWith("694"));
    expect(happened.summary.completeness.missing).toEqual([scanned]);
    expect(totalsOf(happened)).toEqual(totalsOf(await rollUpPractice(district, without694)));
  });

  it("are each named by the rule that noticed them", async () => {
    const { findings, rejected } = await rollUpPractice(district, accidents);
    const noticed = findings.map(({ rule, severity, unit }) => [rule, severity, unit ?? null]);
    expect(noticed).toEqual(
      expect.arrayContaining([
        ["unreadable", "error", null],
        ["duplicate-unit", "note", "689"],
        ["text-number", "note", "692"],
        ["overwritten-formula", "error", "693"],
      ]),
    );
    expect(noticed.filter(([rule]) => rule === "overwritten-formula")).toHaveLength(1);
    expect(rejected.map(({ rejection }) => rejection.kind).toSorted()).toEqual([
      "not-a-workbook",
      "replaced",
    ]);
  });

  it("[duplicate-unit] the correction counts, and the one figure that differs is shown", async () => {
    const { summary, findings } = await rollUpPractice(district, accidents);
    expect(summary.submissions.get(unitCode("689"))).toMatchObject([{ revision: 2 }]);
    const duplicate = findings.find(({ rule }) => rule === "duplicate-unit");
    if (duplicate?.rule !== "duplicate-unit") throw new Error("no duplicate was found");
    expect(duplicate.differences).toHaveLength(1);
    const [difference] = duplicate.differences;
    expect(difference?.other).toBe(Number(difference?.counted) * 10);
  });
});

it("a form of another round, of a unit nobody expects, and the same file twice are set aside, each with its reason", async () => {
  const [unit] = binhPhuoc2017.units;
  if (unit === undefined) throw new Error("a list without units");
  const form = (round: string, of = unit): Uint8Array =>
    realWorkbooks.write(
      makeForm(phuRieng2017, roundId(round), of, binhPhuoc2017.office, "2018-01-02T08:00:00Z"),
    );
  const [report] = faultless;
  const bytes = await report?.bytes();
  if (!bytes?.ok) throw new Error("no report was made");
  const { findings, rejected, summary } = await rollUpPractice(district, [
    received("II.xlsx", form("II")),
    received("x.xlsx", form("I", { ...unit, code: unitCode("999") })),
    received("b.xlsx", bytes.value),
    received("a.xlsx", bytes.value),
  ]);
  expect(rejected).toEqual([
    {
      file: "II.xlsx",
      rejection: {
        kind: "wrong-round",
        found: "II",
        expected: "I",
        names: { found: "Đợt II", expected: "Đợt I" },
      },
    },
    {
      file: "x.xlsx",
      rejection: {
        kind: "unknown-unit",
        found: "999",
        guesses: [{ unit: "688", name: unit.name, reason: "contradicted", text: unit.name }],
      },
    },
    { file: "b.xlsx", rejection: { kind: "replaced", by: "a.xlsx", isIdentical: true } },
  ]);
  expect(findings.map(({ rule, severity, file }) => [rule, severity, file])).toEqual([
    ["wrong-round", "error", "II.xlsx"],
    ["wrong-unit", "error", "x.xlsx"],
    ["duplicate-unit", "note", "b.xlsx"],
  ]);
  expect(summary.completeness.received).toEqual([unit.code]);
});

it("a summary of more figures than a sheet has rows is not written, and says so", () => {
  const [unit] = binhPhuoc2017.units;
  if (unit === undefined) throw new Error("a list without units");
  const form = makeForm(phuRieng2017, ROUND_I, unit, undefined, stoppedClock.today());
  const sheets = form.sheets.map((sheet) => ({
    ...sheet,
    longTable: { area: { top: 200, left: 0, bottom: 1_048_576, right: 0 }, rows: [] },
  }));
  expect(layoutOf({}).fileOf({ ...form, sheets, writes: [] }, realWorkbooks)).toEqual({
    ok: false,
    failure: { kind: "too-large", limit: "rows", allowed: 1_048_576 },
  });
});

it("counts a form that nobody filled in for no report: its unit is missing, and the file says why", async () => {
  const [unit] = binhPhuoc2017.units;
  const [report] = faultless;
  if (unit === undefined || report === undefined) throw new Error("there are no units");
  const [, second = unit] = binhPhuoc2017.units;
  const blank = makeForm(phuRieng2017, ROUND_I, second, binhPhuoc2017.office, "2018-01-02T08:00:00Z");
  const files = [report, received("trong.xlsx", realWorkbooks.write(blank))];
  const { rejected, summary, findings } = await rollUpPractice(district, files);
  expect(rejected).toEqual([
    { file: "trong.xlsx", rejection: { kind: "not-filled-in", unit: "LĐLĐ thị xã Đồng Xoài" } },
  ]);
  expect(summary.completeness.received).toEqual([unit.code]);
  expect(summary.completeness.missing).toContain(second.code);
  expect(findings).toEqual([]);
});
