import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { levelCode, roundId } from "../../src/model/codes";
import { templateFor } from "../../src/model/form/template";
import type { Plan } from "../../src/model/plan/plan";
import { readPlan } from "../../src/planbook/reading/read-plan";
import { dateSerial } from "../../src/workbook/grid/date-serial";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../programs/libreoffice";
import type { RollUpDocument } from "../support/commands/json-documents";
import { listOfTwoUnits } from "../support/commands/list-of-two-units";
import { expectRecalculated, type WrittenSummary } from "../support/sheets/expect-recalculated";
import { runCommand } from "../support/commands/run-command";
import { realWorkbooks } from "../support/files/real-workbooks";
import { consistentValues } from "../support/forms/consistent-values";
import { typedByAnother } from "../support/forms/typed-by-another";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "new-year-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const UNITS = listOfTwoUnits(at("don-vi.csv"));

/** Written by the tests, to be recalculated by LibreOffice. */
const summaries: WrittenSummary[] = [];

/** Reads the plan from the workbook of the new year. */
function planIn(file: string): Plan {
  const grids = realWorkbooks.read(readFileSync(file));
  const read = grids.ok ? readPlan(grids.value) : undefined;
  if (!read?.ok) throw new Error(`${file} holds no plan`);
  return read.value.plan;
}

/** Consistent figures, typed by another program; numbers by element. */
function fill(form: string, plan: Plan, round: string, seed: number): ReadonlyMap<string, number> {
  const template = templateFor(plan, roundId(round), { level: levelCode("upper") });
  const { values } = consistentValues(template, seed);
  const typed: Record<string, number | string> = {};
  const numbers = new Map<string, number>();
  for (const row of template.rows) {
    if (row.kind !== "element" || row.state !== "input") continue;
    const value = values.get(row.element.code);
    if (value?.kind === "number") {
      typed[row.element.code] = value.number;
      numbers.set(row.element.code, value.number);
    } else if (value?.kind === "none") typed[row.element.code] = "KPS";
    else if (value?.kind === "not-applicable") typed[row.element.code] = "KAD";
    else if (value?.kind === "text") typed[row.element.code] = value.text;
    else if (value?.kind === "date") typed[row.element.code] = dateSerial(value.date);
    else if (value?.kind === "yes-no") typed[row.element.code] = value.yes ? "Có" : "Không";
  }
  writeFileSync(form, typedByAnother(readFileSync(form), typed));
  return numbers;
}

// Another test covers the dates of every other plan.
test("a plan for 2026 made from that of Lạng Sơn is issued, filled, checked, rolled up and reviewed", async () => {
  const id = "lang-son-2015";
  const file = at(`${id}.xlsx`);
  const made = await runCommand("plan", "new", "--from", id, "--year", "2026", "--out", file);
  expect(made).toMatchObject({ exitCode: 0 });
  const plan = planIn(file);
  const rounds = plan.rounds.filter(({ of }) => of === undefined).slice(0, 2);
  const folders: string[] = [];
  for (const round of rounds) {
    const forms = at(`${id}-${round.id}`);
    folders.push(forms);
    const said = ["--plan", file, "--round", round.id, "--units", UNITS];
    const refused = await runCommand("issue", ...said, "--out", forms);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain("Kế hoạch còn 6 câu hỏi chưa trả lời nên chưa phát hành biểu mẫu.");
    const issued = await runCommand("issue", ...said, "--despite-questions", "--out", forms);
    expect(issued).toMatchObject({ exitCode: 0 });
    const names = readdirSync(forms);
    expect(names).toHaveLength(2);
    const typed = names.map((name, seed) => fill(join(forms, name), plan, round.id, seed + 1));
    const checked = await runCommand("check", "--plan", file, "--units", UNITS, "--json", forms);
    const { files } = JSON.parse(checked.stdout) as {
      files: { plan: string; round: string; readable: boolean }[];
    };
    expect(files.map((each) => [each.plan, each.round, each.readable])).toEqual(
      names.map(() => [plan.id, round.id, true]),
    );
    const done = await rolledUp([...said, forms]);
    expect(done.units).toMatchObject({ expected: 2, received: 2, missing: [], rejected: [] });
    expect(added(done, typed, plan)).toEqual([]);
  }
  const review = plan.rounds.find(({ of = [] }) => rounds.every(({ id: part }) => of.includes(part)));
  if (review === undefined) throw new Error("the plan has no review of its rounds");
  const whole = await rolledUp(["--plan", file, "--round", review.id, "--units", UNITS, ...folders]);
  expect(whole.units).toMatchObject({ expected: 2, received: 2 });
});

describeWithLibreOffice("the summaries of this plan", (libreOffice) => {
  it(
    "are calculated by LibreOffice to the same figures",
    () => {
      expect(summaries).toHaveLength(3);
      expectRecalculated(libreOffice, summaries);
    },
    LIBREOFFICE_PATIENCE,
  );
});

async function rolledUp(args: readonly string[]): Promise<RollUpDocument> {
  const path = at(`tong-hop-${String(summaries.length)}.xlsx`);
  const { stdout, stderr } = await runCommand("rollup", ...args, "--out", path, "--json");
  if (stdout === "") throw new Error(stderr);
  const done = JSON.parse(stdout) as RollUpDocument;
  summaries.push({ name: path, workbook: readFileSync(path), totals: done.totals });
  return done;
}

/** Elements whose total is not the plain sum of both units' numbers. */
function added(
  done: RollUpDocument,
  typed: readonly ReadonlyMap<string, number>[],
  plan: Plan,
): readonly string[] {
  return plan.elements
    .filter(({ code, overUnits }) => overUnits === "sum" && typed.every((unit) => unit.has(code)))
    .filter(({ code }) => {
      const sum = typed.reduce((all, unit) => all + (unit.get(code) ?? 0), 0);
      return done.elements[code]?.amount !== sum;
    })
    .map(({ code }) => code);
}
