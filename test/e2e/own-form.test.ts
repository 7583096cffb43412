import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLOSED } from "../support/office-forms";
import { filledWith, officeWorkbook } from "../support/office-workbook";
import { runCli } from "../support/run-cli";

interface Printed {
  readonly form: string;
  readonly units: {
    readonly expected: number;
    readonly received: number;
    readonly missing: readonly string[];
    readonly rejected: readonly { readonly file: string }[];
  };
  readonly totals: Readonly<
    Record<string, { readonly value: unknown; readonly n: number; readonly of: number }>
  >;
  readonly byUnit: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly findings: readonly { readonly rule: string }[];
}

describe("rollup --form", () => {
  const folder = mkdtempSync(join(tmpdir(), "own-form-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);

  beforeAll(() => {
    const copy = (code: string, figure: number | string): Uint8Array =>
      officeWorkbook(
        filledWith(CLOSED, { "Phụ lục 2!B1": code, "Phụ lục 2!C5": figure, "Phụ lục 2!D5": 100 }),
      );
    writeFileSync(path("blank.xlsx"), officeWorkbook(CLOSED));
    writeFileSync(path("a.xlsx"), copy("0012", 12));
    writeFileSync(path("b.xlsx"), copy("0013", "30"));
    writeFileSync(path("c.pdf.xlsx"), "%PDF-1.4 invented");
    writeFileSync(
      path("units.csv"),
      "code,name,level,parent\nT,LĐLĐ tỉnh Mẫu,province,\n0012,CĐCS Mẫu A,grassroots,T\n0013,CĐCS Mẫu B,grassroots,T\n0014,CĐCS Mẫu C,grassroots,T\n",
    );
  });

  const copies = ["a.xlsx", "b.xlsx", "c.pdf.xlsx"].map(path);
  const command = (...more: readonly string[]) =>
    runCli("rollup", "--form", path("blank.xlsx"), "--out", path("out.xlsx"), ...more, ...copies);

  it("prints totals and units keyed by cell, and writes the filled form", () => {
    const { exitCode, stdout, stderr } = command("--units", path("units.csv"), "--json");
    expect(stderr).not.toMatch(/Error/);
    const printed = JSON.parse(stdout) as Printed;
    expect(exitCode).toBe(1);
    expect(printed.form).toBe("blank.xlsx");
    expect(printed.units).toMatchObject({ expected: 3, received: 2, missing: ["0014"] });
    expect(printed.units.rejected).toMatchObject([{ kind: "not-a-workbook" }]);
    expect(printed.totals["Phụ lục 2!C5"]).toEqual({ kind: "sum", value: 42, n: 2, of: 3 });
    expect(printed.totals["Phụ lục 2!C6"]).toEqual({ kind: "sum", value: null, n: 0, of: 3 });
    expect(printed.totals["Phụ lục 2!C8"]).toMatchObject({ kind: "formula", value: 42 });
    expect(printed.byUnit["0013"]).toMatchObject({
      "Phụ lục 2!C5": 30,
      "Phụ lục 2!C6": null,
      "Phụ lục 2!D8": 100,
    });
    expect(printed.findings.map(({ rule }) => rule)).toEqual(["unreadable", "text-number"]);
    expect(readFileSync(path("out.xlsx")).length).toBeGreaterThan(1000);
  });

  it("writes the reading of the form, and uses it when it was changed", () => {
    expect(command("--areas", path("areas.json")).stderr).toMatch(/areas\.json/);
    const text = readFileSync(path("areas.json"), "utf8");
    expect(text).toMatch(/"C5:D7"/);
    writeFileSync(path("areas.json"), text.replace('"role": "sum"', '"role": "latest"'));
    const printed = JSON.parse(command("--areas", path("areas.json"), "--json").stdout) as Printed;
    expect(printed.totals["Phụ lục 2!C5"]).toMatchObject({ kind: "latest", value: null, n: 2 });
    expect(readFileSync(path("areas.json"), "utf8")).toMatch(/"latest"/);
  });

  it.each([
    { what: "plan and form", given: ["--form", "x.xlsx", "--plan", "phu-rieng-2017", "--round", "I"] },
    { what: "neither", given: [] },
    { what: "a form that is not there", given: ["--form", "no-such-form.xlsx"] },
    {
      what: "areas without a form",
      given: ["--plan", "phu-rieng-2017", "--round", "I", "--areas", "x.json"],
    },
  ])("explains itself and answers 2 when given $what", ({ given }) => {
    const { exitCode, stderr, stdout } = runCli("rollup", ...given, "--out", path("x.xlsx"), path("a.xlsx"));
    expect(exitCode).toBe(2);
    expect(stderr).not.toBe("");
    expect(stdout).toBe("");
  });
});
