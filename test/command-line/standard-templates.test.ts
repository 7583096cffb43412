import { SUMMARY_SHEETS } from "../../src/forms/words/sheet-names";
import { strFromU8, unzipSync } from "fflate";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../programs/libreoffice";
import type { RollUpDocument } from "../support/commands/json-documents";
import { listOfTwoUnits } from "../support/commands/list-of-two-units";
import { expectRecalculated, type WrittenSummary } from "../support/sheets/expect-recalculated";
import { realWorkbooks } from "../support/files/real-workbooks";
import { runCommand } from "../support/commands/run-command";
import { typedByAnother, type TypedFigures } from "../support/forms/typed-by-another";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "standard-templates-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const UNITS = listOfTwoUnits(at("don-vi.csv"));

/** Issues forms of a template for a period, lets another program fill them, and returns their folder. */
async function collected(
  standard: string,
  period: string,
  targets: readonly string[],
  figures: Readonly<Record<string, TypedFigures>>,
): Promise<string> {
  const forms = at(`${standard}-${period}`);
  const named = targets.flatMap((target) => ["--target", target]);
  const said = ["--standard", standard, "--period", period, ...named, "--units", UNITS];
  const issued = await runCommand("issue", ...said, "--out", forms);
  expect(issued).toMatchObject({ exitCode: 0 });
  for (const name of readdirSync(forms)) {
    const own = figures[name.split("_")[0] ?? ""] ?? {};
    writeFileSync(join(forms, name), typedByAnother(readFileSync(join(forms, name)), own));
  }
  return forms;
}

async function rolledUp(args: readonly string[]): Promise<RollUpDocument> {
  const path = at(`tong-hop-${String(summaries.length)}.xlsx`);
  const { stdout, stderr } = await runCommand("rollup", ...args, "--units", UNITS, "--out", path, "--json");
  if (stdout === "") throw new Error(stderr);
  const done = JSON.parse(stdout) as RollUpDocument;
  summaries.push({ name: path, workbook: readFileSync(path), totals: done.totals });
  return done;
}
/** Written by the tests, to be recalculated by LibreOffice. */
const summaries: WrittenSummary[] = [];

const errorsOf = ({ findings }: RollUpDocument): readonly string[] =>
  findings.filter(({ severity }) => severity === "error").map(({ message }) => message);

const agreements = (signed: number, inForce: number): TypedFigures => ({
  ...{ DN_NN_CD: 1, DN_NNN_CD: 10, DN_FDI_CD: 5, TULDTT_NN_KY: 1, TULDTT_NNN_KY: signed, TULDTT_FDI_KY: 3 },
  ...{ TULDTT_DN_DIEN: 15, TULDTT_MOI: 2, TULDTT_HIEULUC: inForce, TULDTT_XL_A: 2, TULDTT_XL_B: 3 },
  ...{ TULDTT_XL_C: 1, TULDTT_XL_D: 0, TULDTT_XL_CHUA: inForce - 6, TULDTT_LD: 600, LD_DN: 1000 },
  // One agreement of several enterprises, none of a sector.
  ...{ TULDTT_1DN: inForce - 1, TULDTT_NHIEUDN: 1, TULDTT_NGANH: 0, TULDTT_LD_NU: 300, LD_DN_NU: 550 },
  REPORTED: "10/12",
});

describe("agreements by quarter, the target named once when forms go out", () => {
  it("is checked, rolled up by what the forms say, and reviewed for the half-year", async () => {
    const first = await collected("thoa-uoc", "2026-Q1", ["TU-01=70"], {
      X1: agreements(6, 10),
      X2: agreements(7, 12),
    });
    const checked = await runCommand("check", first, "--units", UNITS);
    expect(checked.stdout).toContain("0 lỗi");
    const quarter = await rolledUp([first]);
    expect(errorsOf(quarter)).toEqual([]);
    expect(quarter.plan).toBe("thoa-uoc_2026-Q_70");
    expect(quarter.round).toBe("2026-Q1");
    // (1+6+3) + (1+7+3) of 16 + 16 enterprises.
    expect(quarter.totals["TU-01"]).toMatchObject({ value: 21 / 32, target: 0.7, status: "not-met" });
    expect(quarter.totals["TU-02"]).toMatchObject({ value: 21 / 30, target: null });
    // (2+3) + (2+3) of 10 + 12 agreements; 1200 of 2000 people.
    expect(quarter.totals["TU-03"]?.value).toBeCloseTo(10 / 22, 9);
    expect(quarter.totals["TU-04"]?.value).toBeCloseTo(0.6, 9);
    expect(quarter.elements).toMatchObject({ TULDTT_1DN: { amount: 20 }, TULDTT_NHIEUDN: { amount: 2 } });

    const second = await collected("thoa-uoc", "2026-Q2", ["TU-01=70"], {
      X1: agreements(9, 13),
      X2: agreements(9, 13),
    });
    // Without targets, the forms' own apply; a review counts the stocks of its last quarter: 13 + 13 of 32.
    const review = await rolledUp(["--plan", "thoa-uoc_2026-Q", "--round", "2026-6T1", first, second]);
    expect(review.totals["TU-01"]).toMatchObject({ value: 26 / 32, target: 0.7, status: "exceeded" });
  });
});

/** Members of a unit that had 800 on the first day; 5 came, 3 went, 2 retired. */
const growth = (admitted: number, assigned: number): TypedFigures => ({
  ...{ DV_DAU: 800, DV_KETNAP: admitted, DV_CHUYENDEN: 5, DV_CHUYENDI: 3, DV_GIAM: 2 },
  ...{ DV_CUOI: 800 + admitted, DV_NU: 500, DV_GIAO: assigned, CDCS_GIAO: 2, CDCS_MOI: 1, REPORTED: "10/12" },
});

const members = (admitted: number, assigned: number): TypedFigures => ({
  ...growth(admitted, assigned),
  ...{ LD_TONG: 1000, LD_NU: 600, DV_KETNAP_KY: 10, DV_KETNAP_NU: admitted / 5 },
  ...{ DV_HCSN: 200, DV_NN: 50, DV_NNN: 400 + admitted, DV_FDI: 130, DV_ND: 20 },
  ...unions({ founded: 1, ended: 0 }, { founded: 0, ended: 0 }),
  ...{ DN_CHUA_CD: 30, LD_CHUA_CD: 450 },
});

interface Turnover {
  readonly founded: number;
  readonly ended: number;
}

/**
 * Grassroots unions of a unit that had 120, by the turnover since the first day, and until the last
 * period.
 */
const unions = (now: Turnover, before: Turnover): TypedFigures => ({
  ...{ CDCS_DAU: 120, CDCS_MOI: now.founded, CDCS_MOI_KY: now.founded - before.founded },
  ...{ CDCS_GIAM: now.ended, CDCS_GIAM_KY: now.ended - before.ended },
  ...{ CDCS_CUOI: 120 + now.founded - now.ended, ND_CUOI: 2 },
});

it("compares members with the number assigned to each unit, and reports a wrong balance", async () => {
  const forms = await collected("doan-vien", "2026-T03", ["DV-01=100"], {
    X1: members(60, 50),
    X2: { ...members(40, 100), DV_CUOI: 841, DV_FDI: 140 },
  });
  const month = await rolledUp(["--standard", "doan-vien", "--period", "2026-T03", forms]);
  expect(month.plan).toBe("doan-vien_2026-T_100");
  expect(month.totals["DV-01"]).toMatchObject({ value: 100 / 150, target: 1, status: "in-progress" });
  // 860 + 841 of 2000 people; 60 + 41 more than on the first day.
  expect(month.totals["DV-03"]?.value).toBeCloseTo(1701 / 2000, 9);
  expect(month.totals["DV-02"]).toMatchObject({ value: 101, target: null });
  expect(month.totals["DV-04"]).toMatchObject({ value: 2 / 4 });
  const [sectors, balance, ...others] = errorsOf(month);
  expect(others).toEqual([]);
  // 800 + 40 + 5 - 3 - 2.
  expect(balance).toContain("840");
  // 200 + 50 + 440 + 140 + 20.
  expect(sectors).toContain("850");
});

it("rolls up the small plan of everything for days that an office chose", async () => {
  const { DN_NN_CD, DN_NNN_CD, DN_FDI_CD, TULDTT_NN_KY, TULDTT_NNN_KY, TULDTT_FDI_KY } = agreements(6, 10);
  const movements = { SK_SO: 4, SK_LAMLOI: 1_500_000, MAIAM_NHA: 1, MAIAM_TIEN: 60_000_000 };
  const figures: TypedFigures = {
    ...growth(20, 20),
    ...{ DN_NN_CD, DN_NNN_CD, DN_FDI_CD, TULDTT_NN_KY, TULDTT_NNN_KY, TULDTT_FDI_KY },
    ...movements,
    ...{ KHEN_TT: 2, KHEN_CN: 9 },
  } as TypedFigures;
  const forms = await collected("thi-dua", "2026-01-15..2026-03-31", ["DV-01=100", "TU-01=62,5"], {
    X1: figures,
    X2: figures,
  });
  const done = await rolledUp([forms]);
  expect(errorsOf(done)).toEqual([]);
  expect(done.plan).toBe("thi-dua_2026-01-15--2026-03-31_100_x_62-5");
  expect(done.totals["DV-01"]).toMatchObject({ value: 1, status: "met" });
  expect(done.totals["TU-01"]).toMatchObject({ value: 20 / 32, target: 0.625, status: "met" });
  expect(done.totals["TD-01"]).toMatchObject({ value: 8 });
  expect(done.totals["TD-02"]).toMatchObject({ value: 2 });
  expect(done.totals["TD-03"]).toMatchObject({ value: 22 });
});

it("is compared with the last quarter of the year before: what is counted from the first day on begins anew", async () => {
  const before = await collected("doan-vien", "2025-Q4", [], { X1: members(90, 100), X2: members(95, 100) });
  await rolledUp([before]);
  const last = summaries.at(-1)?.name ?? "";
  const first = await collected("doan-vien", "2026-Q1", [], { X1: members(20, 100), X2: members(30, 100) });
  const done = await rolledUp([first, "--previous", last]);
  expect(done.plan).toBe("doan-vien_2026-Q");
  expect(done.findings.map(({ rule }) => rule)).not.toContain("falling-count");
  const read = realWorkbooks.read(readFileSync(summaries.at(-1)?.name ?? ""));
  const sheet = read.ok
    ? read.value.grids.find(({ sheet: name }) => name === SUMMARY_SHEETS.comparison)
    : undefined;
  const texts = (sheet?.rows ?? []).flatMap((row) => row?.values ?? []);
  expect(texts.some((text) => typeof text === "string" && text.includes("Quý IV/2025"))).toBe(true);
});

describeWithLibreOffice("the summaries of the templates", (libreOffice) => {
  it(
    "are calculated by LibreOffice to the same figures",
    () => {
      expect(summaries.length).toBeGreaterThan(4);
      expectRecalculated(libreOffice, summaries);
    },
    LIBREOFFICE_PATIENCE,
  );
});

describe("reports what it cannot read before it writes anything", () => {
  it.each([
    [["--standard", "khac", "--period", "2026-Q1"], 'Không có mẫu chuẩn "khac"'],
    [["--standard", "thoa-uoc"], "Chưa chỉ ra kỳ báo cáo"],
    [["--standard", "thoa-uoc", "--period", "quý 1"], 'Không hiểu kỳ báo cáo "quý 1"'],
    [["--standard", "thoa-uoc", "--period", "2026-Q"], "Chưa chỉ ra đợt"],
    [["--standard", "thoa-uoc", "--period", "2026-Q1", "--target", "TU-09=70"], "TU-09=70"],
    [["--standard", "thoa-uoc", "--period", "2026-Q1", "--target", "TU-01=cao"], "TU-01=cao"],
    [["--plan", "phu-rieng-2017", "--round", "I", "--target", "PR-02=70"], "chỉ dùng cùng --standard"],
    [[], "Hãy chỉ ra kế hoạch và đợt"],
  ])("template %j", async (said, sentence) => {
    const { exitCode, stderr } = await runCommand(
      "template",
      ...said,
      "--unit",
      "X1",
      "--out",
      at("no.xlsx"),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect(readdirSync(folder)).not.toContain("no.xlsx");
  });
});

it("goes on into the next year: who ended it opens the next, and the number assigned for a year stands on its later forms", async () => {
  const fourth = await collected("doan-vien", "2026-Q4", ["DV-01=100"], {
    X1: members(90, 100),
    X2: members(120, 100),
  });
  const year = await rolledUp([fourth]);
  // The year is over: 90 + 120 of 200.
  expect(year.totals["DV-01"]).toMatchObject({ value: 210 / 200, status: "exceeded" });
  const last = summaries.at(-1)?.name ?? "";
  expect(await figuresOf("2027-Q1", last)).toEqual({
    DV_DAU: [890, 920],
    DV_GIAO: [undefined, undefined],
    CDCS_DAU: [121, 121],
  });

  const first = await collected("doan-vien", "2027-Q1", [], { X1: members(10, 150), X2: members(20, 200) });
  const quarter = await rolledUp([first, "--previous", last]);
  // The forms say 800 members and 120 unions, where 890 and 920, 121 and 121 ended the year.
  const opened = quarter.findings.filter(({ rule }) => rule === "opening-stock").map(({ code }) => code);
  expect(opened.toSorted()).toEqual(["CDCS_DAU", "CDCS_DAU", "DV_DAU", "DV_DAU"]);
  expect(await figuresOf("2027-Q2", summaries.at(-1)?.name ?? "")).toEqual({
    DV_DAU: [800, 800],
    DV_GIAO: [150, 200],
    CDCS_DAU: [120, 120],
  });
});

/** The figures of members on the forms that are issued with an earlier summary, by element. */
async function figuresOf(
  period: string,
  previous: string,
  mark = "",
  standard = "doan-vien",
): Promise<Record<string, readonly unknown[]>> {
  const forms = at(`tiep-${standard}-${period}${mark}`);
  const said = ["--standard", standard, "--period", period, "--units", UNITS, "--previous", previous];
  expect(await runCommand("issue", ...said, "--out", forms)).toMatchObject({ exitCode: 0 });
  const grids = readdirSync(forms).map((name) => {
    const read = realWorkbooks.read(readFileSync(join(forms, name)));
    return read.ok ? (read.value.grids[0]?.rows ?? []) : [];
  });
  const figure = (code: string) =>
    grids.map((rows) => {
      const values = rows.find((row) => row?.values[0] === code)?.values ?? [];
      return values.find((value) => typeof value === "number" && value > 99);
    });
  return { DV_DAU: figure("DV_DAU"), DV_GIAO: figure("DV_GIAO"), CDCS_DAU: figure("CDCS_DAU") };
}

it.each([
  ["TU-01=170", "vượt 100%"],
  ["TU-01=0.7", "chưa đến 1%"],
])("asks about the target %s", async (target, asked) => {
  const said = ["--standard", "thoa-uoc", "--period", "2026-Q1", "--target", target, "--units", UNITS];
  const { exitCode, stderr } = await runCommand("issue", ...said, "--out", at("khong-phat-hanh"));
  expect(exitCode).toBe(2);
  expect(stderr).toContain(asked);
});

describe("a year of members by quarter, with a target that was changed in summer", () => {
  /**
   * Since 1 January, at the end of every quarter: admitted by each unit, of 100 by X1 and of 200 by X2;
   * grassroots unions founded and ended in X1.
   */
  const ADMITTED = [
    { X1: 10, X2: 25, target: "100", unions: { founded: 1, ended: 0 } },
    { X1: 35, X2: 80, target: "100", unions: { founded: 3, ended: 2 } },
    { X1: 60, X2: 140, target: "95", unions: { founded: 3, ended: 4 } },
    { X1: 105, X2: 210, target: "95", unions: { founded: 8, ended: 5 } },
  ] as const;
  const quarters: string[] = [];
  const review = async (round: string, count: number, ...more: readonly string[]) =>
    rolledUp(["--plan", "doan-vien_2028-Q", "--round", round, ...quarters.slice(0, count), ...more]);

  beforeAll(async () => {
    for (const [index, { X1, X2, target, unions: turnover }] of ADMITTED.entries()) {
      const before = ADMITTED[index - 1] ?? { X1: 0, X2: 0, unions: { founded: 0, ended: 0 } };
      quarters.push(
        await collected("doan-vien", `2028-Q${String(index + 1)}`, [`DV-01=${target}`], {
          X1: {
            ...members(X1, 100),
            ...{ LD_TONG: 1500, DV_KETNAP_KY: X1 - before.X1 },
            ...unions(turnover, before.unions),
          },
          X2: {
            ...members(X2, 200),
            ...{ LD_TONG: 1500, DV_KETNAP_KY: X2 - before.X2 },
            ...{ CDCS_MOI_KY: index === 0 ? 1 : 0 },
          },
        }),
      );
    }
  });

  it.each([
    ["2028-6T1", 2, 1, "in-progress"],
    ["2028-9T", 3, 0.95, "in-progress"],
    ["2028", 4, 0.95, "exceeded"],
  ])(
    "joins the quarters of %s under the target of its last quarter",
    async (round, count, target, status) => {
      const done = await review(round, count);
      const { totals, elements, units } = done;
      expect(errorsOf(done)).toEqual([]);
      const counted = ADMITTED.slice(0, count);
      const last = counted.at(-1) ?? ADMITTED[0];
      const admitted = last.X1 + last.X2;
      expect(totals["DV-01"]).toMatchObject({ value: admitted / 300, target, status });
      // Admitted and 5 - 3 - 2 more than the 800 of each on the first day.
      expect(totals["DV-02"]).toMatchObject({ value: admitted });
      expect(totals["DV-03"]?.value).toBeCloseTo((1600 + admitted) / 3000, 9);
      // X2 founded one in the first quarter. What happened within the quarters adds up to what is counted on.
      const { founded, ended } = last.unions;
      expect(totals["DV-05"]).toMatchObject({ value: 240 + founded + 1 - ended });
      expect(elements).toMatchObject({
        CDCS_MOI: { amount: founded + 1 },
        CDCS_MOI_KY: { amount: founded + 1 },
        CDCS_GIAM: { amount: ended },
        CDCS_GIAM_KY: { amount: ended },
        DV_KETNAP_KY: { amount: admitted },
        DV_HCSN: { amount: 400 },
        DV_NNN: { amount: 800 + admitted },
        DV_ND: { amount: 40 },
        DN_CHUA_CD: { amount: 60 },
      });
      expect(units).toMatchObject({ expected: 2, received: 2 });
    },
  );

  it("finds the nine months by the template and the period alone", async () => {
    const named = ["--standard", "doan-vien", "--period", "2028-9T"];
    const { totals } = await rolledUp([...named, ...quarters.slice(0, 3)]);
    expect(totals["DV-01"]).toMatchObject({ value: 200 / 300, target: 0.95 });
  });

  it("states the share of the year that has passed on the front page and in the report", async () => {
    await rolledUp([quarters[0] ?? ""]);
    const summary = summaries.at(-1)?.name ?? "";
    // 91 of the 366 days.
    expect(textsOf(summary)).toContainEqual(expect.stringContaining("\n(đến cuối kỳ đã qua 25% thời gian)"));
    const written = at("bao-cao.docx");
    await runCommand("report", summary, "--units", UNITS, "--out", written);
    const { "word/document.xml": document } = unzipSync(readFileSync(written));
    expect(strFromU8(document ?? new Uint8Array())).toContain("đến cuối kỳ đã qua 25% thời gian");
    await review("2028", 4);
    expect(textsOf(summaries.at(-1)?.name ?? "").join("\n")).not.toContain("% thời gian");
  });

  it("puts what was assigned in the first quarter on every later form, and the year's end into the next year", async () => {
    await rolledUp([quarters[0] ?? ""]);
    const first = summaries.at(-1)?.name ?? "";
    for (const later of ["2028-Q2", "2028-Q3", "2028-Q4"]) {
      expect(await figuresOf(later, first)).toMatchObject({ DV_GIAO: [100, 200] });
    }
    await review("2028-9T", 3);
    expect(await figuresOf("2028-Q4", summaries.at(-1)?.name ?? "", "9t")).toEqual({
      DV_DAU: [800, 800],
      DV_GIAO: [100, 200],
      CDCS_DAU: [120, 120],
    });
    await review("2028", 4);
    expect(await figuresOf("2029-Q1", summaries.at(-1)?.name ?? "")).toEqual({
      DV_DAU: [905, 1010],
      DV_GIAO: [undefined, undefined],
      // 120 + 8 - 5 and 120 + 1.
      CDCS_DAU: [123, 121],
    });
  });
});

describe("a year by quarter of the two other templates, with a target that was changed in summer", () => {
  /** Stocks of X1 at the end of every quarter; X2 has ten times its initiatives and the same of the rest. */
  const SIGNED = [4, 6, 7, 9] as const;
  const ADMITTED = [10, 25, 45, 80] as const;
  const INITIATIVES = [3, 1, 4, 2] as const;
  const TARGETS = ["70", "70", "80", "80"] as const;
  const everything = (quarter: number, times: number): TypedFigures => {
    const { DN_NN_CD, DN_NNN_CD, DN_FDI_CD, TULDTT_NN_KY, TULDTT_NNN_KY, TULDTT_FDI_KY } = agreements(
      SIGNED[quarter] ?? 0,
      10,
    );
    return {
      ...growth(ADMITTED[quarter] ?? 0, 100),
      ...{ DN_NN_CD, DN_NNN_CD, DN_FDI_CD, TULDTT_NN_KY, TULDTT_NNN_KY, TULDTT_FDI_KY },
      ...{ SK_SO: (INITIATIVES[quarter] ?? 0) * times, SK_LAMLOI: 1_000_000, MAIAM_NHA: 1 },
      ...{ MAIAM_TIEN: 60_000_000, KHEN_TT: 2, KHEN_CN: 9 },
    } as TypedFigures;
  };
  const quarters: Record<"thoa-uoc" | "thi-dua", string[]> = { "thoa-uoc": [], "thi-dua": [] };

  beforeAll(async () => {
    for (const [quarter, target] of TARGETS.entries()) {
      const period = `2029-Q${String(quarter + 1)}`;
      const signed = agreements(SIGNED[quarter] ?? 0, 10 + quarter);
      const both = { X1: signed, X2: signed };
      quarters["thoa-uoc"].push(await collected("thoa-uoc", period, [`TU-01=${target}`], both));
      const all = { X1: everything(quarter, 1), X2: everything(quarter, 10) };
      quarters["thi-dua"].push(await collected("thi-dua", period, [`TU-01=${target}`], all));
    }
  });

  it.each([
    ["2029-6T1", 2, 0.7],
    ["2029-9T", 3, 0.8],
    ["2029", 4, 0.8],
  ])(
    "%s counts the stocks of its last quarter and adds what happened in each",
    async (round, count, target) => {
      const last = count - 1;
      // 1 + 3 enterprises of other kinds, of 16 in each unit, of which 15 have to sign.
      const signed = 2 * (4 + (SIGNED[last] ?? 0));
      const agreed = await rolledUp([
        ...["--plan", "thoa-uoc_2029-Q", "--round", round],
        ...quarters["thoa-uoc"].slice(0, count),
      ]);
      expect(errorsOf(agreed)).toEqual([]);
      expect(agreed.totals["TU-01"]).toMatchObject({ value: signed / 32, target });
      expect(agreed.totals["TU-02"]).toMatchObject({ value: signed / 30 });
      // 2 A and 3 B in each unit.
      expect(agreed.totals["TU-03"]?.value).toBeCloseTo(10 / (2 * (10 + last)), 9);
      expect(agreed.totals["TU-04"]).toMatchObject({ value: 1200 / 2000 });

      const done = await rolledUp([
        ...["--plan", "thi-dua_2029-Q", "--round", round],
        ...quarters["thi-dua"].slice(0, count),
      ]);
      expect(errorsOf(done)).toEqual([]);
      const initiatives = INITIATIVES.slice(0, count).reduce((sum, each) => sum + 11 * each, 0);
      expect(done.totals).toMatchObject({
        "DV-01": { value: (2 * (ADMITTED[last] ?? 0)) / 200 },
        "DV-04": { value: 2 / 4 },
        "TU-01": { value: signed / 32, target },
        "TD-01": { value: initiatives },
        "TD-02": { value: 2 * count },
        "TD-03": { value: 22 * count },
      });
    },
  );

  it("the year's end opens the next year's first quarter", async () => {
    await rolledUp(["--plan", "thi-dua_2029-Q", "--round", "2029", ...quarters["thi-dua"]]);
    const opened = await figuresOf("2030-Q1", summaries.at(-1)?.name ?? "", "", "thi-dua");
    // 800 + 80 + 5 - 3 - 2.
    expect(opened).toMatchObject({ DV_DAU: [880, 880], DV_GIAO: [undefined, undefined] });
    // Agreements have no opening figures.
    await rolledUp(["--plan", "thoa-uoc_2029-Q", "--round", "2029-Q4", ...quarters["thoa-uoc"].slice(3)]);
    const said = ["--standard", "thoa-uoc", "--period", "2030-Q1", "--units", UNITS];
    const previous = ["--previous", summaries.at(-1)?.name ?? "", "--out", at("tiep-thoa-uoc")];
    expect((await runCommand("issue", ...said, ...previous)).stderr).toContain(
      "Biểu mẫu này không có số đầu kỳ, chỉ có số tại ngày cuối kỳ và số phát sinh, nên không điền sẵn số nào từ bảng tổng hợp kỳ trước.",
    );
  });
});

it("names no level that ended on 1 July 2025 on any form, guide, summary or report of a template", async () => {
  for (const [index, { name }] of summaries.entries())
    await runCommand("report", name, "--units", UNITS, "--out", at(`bao-cao-${String(index)}.txt`));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const workbooks = files.filter((name) => name.endsWith(".xlsx"));
  const reports = files.filter((name) => name.endsWith(".txt"));
  expect([workbooks.length > 20, reports.length]).toEqual([true, summaries.length]);
  const texts = [
    ...workbooks.flatMap((name) => textsOf(at(name))),
    ...reports.map((name) => readFileSync(at(name), "utf8")),
  ];
  expect(texts.filter((text) => ENDED_LEVEL.test(text))).toEqual([]);
});

const ENDED_LEVEL = /huyện|(?<!\p{L})(?:quận|thị xã|thị trấn|CĐN)(?!\p{L})|công đoàn ngành/iu;

function textsOf(path: string): readonly string[] {
  const read = realWorkbooks.read(readFileSync(path));
  if (!read.ok) throw new Error(`${path} is not readable`);
  return read.value.grids.flatMap(({ rows }) =>
    rows.flatMap((row) => (row?.values ?? []).filter((value) => typeof value === "string")),
  );
}
