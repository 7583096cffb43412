import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mistypedForm } from "../support/forms/mistyped-form";
import type { RollUpDocument } from "../support/commands/json-documents";
import { runCommand } from "../support/commands/run-command";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "unit-in-doubt-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The form of LĐLĐ huyện Phú Riềng (698) with the name of LĐLĐ huyện Lộc Ninh (692) typed over its own. */
writeFileSync(at("bc.xlsx"), mistypedForm("698", { name: "LĐLĐ huyện Lộc Ninh" }));
writeFileSync(at("dung.xlsx"), mistypedForm("698"));

async function rolledUp(...args: readonly string[]): Promise<RollUpDocument["units"]> {
  const { stdout } = await runCommand(
    "rollup",
    "--plan",
    "phu-rieng-2017",
    "--round",
    "I",
    "--json",
    ...args,
  );
  return (JSON.parse(stdout) as RollUpDocument).units;
}

describe("[unit-in-doubt] a neighbour's form with the name retyped", () => {
  it("is not added, and alone nothing is written; the report asks, with an answer for each of both units", async () => {
    const { stdout, exitCode } = await runCommand(
      "rollup",
      ...["--plan", "phu-rieng-2017", "--round", "I", "--out", at("a.xlsx"), at("bc.xlsx")],
    );
    expect([exitCode, existsSync(at("a.xlsx"))]).toEqual([2, false]);
    expect(stdout).toContain("tên đơn vị in trên biểu mẫu là “LĐLĐ huyện Lộc Ninh”");
    expect(stdout).toContain('--match "bc.xlsx=698"');
    expect(stdout).toContain('--match "bc.xlsx=692"');
  });

  it("is an error of the file where it is checked", async () => {
    const { stdout, exitCode } = await runCommand("check", at("bc.xlsx"));
    expect(exitCode).toBe(1);
    expect(stdout).toContain("Ô E14: Biểu mẫu ghi “698” là của LĐLĐ huyện Phú Riềng, nhưng");
  });

  it("counts for the stated unit, and continuing from that summary does not ask again", async () => {
    const asked = await rolledUp("--out", at("b.xlsx"), at("bc.xlsx"));
    expect(asked.received).toBe(0);
    expect(asked.rejected).toMatchObject([
      {
        kind: "unknown-unit",
        guesses: [{ unit: "698" }, { unit: "692" }],
        doubts: [{ by: "name" }, { by: "name" }],
      },
    ]);
    const said = await rolledUp("--out", at("c.xlsx"), "--match", "bc.xlsx=692", at("bc.xlsx"));
    expect([said.received, said.rejected, said.missing.includes("692")]).toEqual([1, [], false]);
    const later = await rolledUp("--from", at("c.xlsx"), "--out", at("d.xlsx"));
    expect([later.received, later.rejected, later.missing.includes("692")]).toEqual([1, [], false]);
  });

  it("is named again where an answer comes for a file that is not at hand any more", async () => {
    await rolledUp("--out", at("e.xlsx"), at("bc.xlsx"), at("dung.xlsx"));
    const { stderr, stdout } = await runCommand(
      "rollup",
      ...[
        "--plan",
        "phu-rieng-2017",
        "--round",
        "I",
        "--from",
        at("e.xlsx"),
        "--out",
        at("f.xlsx"),
        "--match",
        "bc.xlsx=692",
      ],
    );
    expect(`${stdout}${stderr}`).toMatch(/bc\.xlsx/);
  });
});
