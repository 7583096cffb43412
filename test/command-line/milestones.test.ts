import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { giaLamGrassroots } from "../support/plans/bundled";
import type { RollUpDocument } from "../support/commands/json-documents";
import { listOfTwoUnits } from "../support/commands/list-of-two-units";
import { runCommand } from "../support/commands/run-command";
import { typedByAnother } from "../support/forms/typed-by-another";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "milestones-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a short form for a day within a round is issued, filled, and rolled up by what it says itself", async () => {
  const units = listOfTwoUnits(at("don-vi.csv"));
  const said = ["--plan", "gia-lam-2023", "--round", "1", "--milestone", "2023-02-15", "--units", units];
  expect(await runCommand("issue", ...said, "--out", at("forms"))).toMatchObject({ exitCode: 0 });
  for (const name of readdirSync(at("forms"))) {
    const path = join(at("forms"), name);
    writeFileSync(path, typedByAnother(readFileSync(path), { DIEM_DONVI: 2 }));
  }
  const out = ["--units", units, "--out", at("tong-hop.xlsx"), "--json"];
  const { stdout, stderr } = await runCommand("rollup", at("forms"), ...out);
  if (stdout === "") throw new Error(stderr);
  const { round, totals, units: who } = JSON.parse(stdout) as RollUpDocument;
  expect(round).toBe("1_2023-02-15");
  expect(who).toMatchObject({ expected: 2, received: 2, missing: [] });
  expect(Object.keys(totals)).toEqual(["GL-04"]);
  // Two of each: more than "từ 1 - 2 đơn vị".
  expect(totals["GL-04"]).toMatchObject({ value: 4, status: "outside" });
});

it("units asked by a day are reminded before it, even if no report has arrived yet", async () => {
  const said = ["--plan", "gia-lam-2023", "--round", "1_2023-01-21", "--remind-by", "2023-01-18"];
  const out = ["--out", at("chua-co.xlsx"), "--reminders", at("don-doc.txt")];
  mkdirSync(at("none"));
  expect(await runCommand("rollup", at("none"), ...said, ...out)).toMatchObject({ exitCode: 2 });
  const text = readFileSync(at("don-doc.txt"), "utf8");
  expect(text).toContain("0/24 đơn vị");
  expect(text).toContain("CĐCS Công ty CP May Mẫu 34");
  expect(text).not.toContain("CĐCS Trường MN Mẫu 01");
  // The document names no day, so no unit is late.
  expect(text).not.toContain("quá hạn");
});

it("on a day for the office alone no unit below is asked, rolled up or reminded: the office is notified and gets its own form", async () => {
  const { office } = giaLamGrassroots;
  const said = ["--plan", "gia-lam-2023", "--round", "1_2023-02-15"];
  const refusals = await Promise.all([
    runCommand("issue", ...said, "--out", at("for-nobody")),
    runCommand("rollup", at("forms"), ...said, "--out", at("of-nobody.xlsx"), "--reminders", at("no.txt")),
  ]);
  for (const { exitCode, stderr } of refusals) {
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`chỉ ${office.name} tự trả lời`);
  }
  expect(readdirSync(folder)).not.toContain("for-nobody");
  expect(readdirSync(folder)).not.toContain("no.txt");
  const own = await runCommand("template", ...said, "--unit", office.code, "--out", at("own.xlsx"));
  expect(own).toMatchObject({ exitCode: 0 });
});

it("a day that the document does not name is refused, with those it names", async () => {
  const said = ["--plan", "thanh-hoa-2021", "--round", "2021", "--milestone", "2021-05-01"];
  const { exitCode, stderr } = await runCommand("template", ...said, "--unit", "380", "--out", at("no.xlsx"));
  expect(exitCode).toBe(2);
  expect(stderr).toContain("2021_2021-03-05");
});
