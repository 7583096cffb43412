import { fingerprint } from "../../src/base/codes";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { planId } from "../../src/model/codes";
import { standardPlans } from "../../src/plans/bundled-plans";
import { unitRegistries } from "../../src/plans/unit-registries";
import { readForm } from "../../src/forms/read-form";
import { levelLookup } from "../../src/desk/units/unit-lookup";
import { runCommand } from "../support/commands/run-command";
import { realWorkbooks } from "../support/files/real-workbooks";

jest.setTimeout(120_000);

/**
 * Forms of the first round as issued before the plans asked for duties and texts, filled with invented
 * figures.
 */
const PLANS = ["phu-rieng-2017", "dak-nong-2020", "lang-son-2015", "gia-lam-2023", "thanh-hoa-2021"];
const fileOf = (id: string): string => join(__dirname, `../fixtures/xlsx/version-1/${id}.xlsx`);

/** The numbers beside the codes as another program reads them. */
function typedNumbers(id: string): ReadonlyMap<string, number> {
  const book = read(readFileSync(fileOf(id)), { type: "buffer" });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  if (sheet === undefined) throw new Error("no sheet");
  const lines = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, raw: true, defval: "" });
  const value = (lines[0] ?? []).indexOf("VALUE");
  return new Map(
    lines.flatMap((line) => {
      const figure = line[value];
      return typeof figure === "number" ? [[String(line[0]), figure] as const] : [];
    }),
  );
}

describe.each(PLANS)("a form of version 1 of %s", (id) => {
  const plan = standardPlans.find((each) => each.id === planId(id));

  it("is read by today's plan, number by number", () => {
    const grids = realWorkbooks.read(readFileSync(fileOf(id)));
    if (!grids.ok) throw new Error(grids.failure.kind);
    const form = readForm(grids.value, {
      plans: standardPlans,
      levelOf: levelLookup(unitRegistries),
      file: id,
      fingerprint: fingerprint(""),
    });
    if (!form.ok) throw new Error(form.failure.kind);
    const { templateVersion, plan: of, entries } = form.value;
    expect([of, templateVersion]).toEqual([id, 1]);
    const numbers = typedNumbers(id);
    const elements = (plan?.elements ?? []).filter(({ code, type }) => numbers.has(code) && type !== "date");
    expect(elements.length).toBeGreaterThan(10);
    for (const { code } of elements) {
      expect([code, entries.get(code)?.reading]).toEqual([
        code,
        { kind: "number", number: numbers.get(code) },
      ]);
    }
  });
});

it("nothing is wrong with them but that newer forms ask for more", async () => {
  const { stdout } = await runCommand("check", "--json", ...PLANS.map(fileOf));
  const { files } = JSON.parse(stdout) as {
    files: { readable: boolean; templateVersion: number; findings: { rule: string; severity: string }[] }[];
  };
  expect(files.map(({ readable, templateVersion }) => [readable, templateVersion])).toEqual(
    PLANS.map(() => [true, 1]),
  );
  const rules = files.map(({ findings }) => [
    ...new Set(findings.flatMap(({ rule, severity }) => (severity === "note" ? [] : [rule]))),
  ]);
  expect(rules).toEqual(PLANS.map(() => ["wrong-version"]));
});
