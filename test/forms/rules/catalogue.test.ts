import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { RULE_TRAITS } from "../../../src/model/finding/rule-traits";
import type { Severity } from "../../../src/model/finding/finding-base";
import { RULES } from "../../../src/forms/rules/rules";

const folder = join(__dirname, "../../../src/forms/rules");

/** Names of all rule files; no two are equal. */
const FILES: ReadonlySet<string> = new Set(
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => basename(path)),
);

/** Rules that need more than one form; the others are in rules.ts. */
const ELSEWHERE: ReadonlyMap<string, "several forms" | "use case"> = new Map([
  ["same-figures", "several forms"],
  ["unlike-others", "use case"],
  ["duplicate-unit", "several forms"],
  ["entry-of-two-units", "several forms"],
  ["kept", "use case"],
  ["unreadable", "use case"],
  ["own-form-structure", "use case"],
]);
const IDS = Object.keys(RULE_TRAITS);
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Rows of the catalogue: [id, or "" for a further severity of the same rule; severity]. */
const rows = readFileSync(join(folder, "README.md"), "utf8")
  .split("\n## ")
  .filter((section) => section.startsWith("Catalogue"))
  .flatMap((section) =>
    section
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .slice(2),
  )
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, id = "", says = "", idea = "", severity = "", bad = "", good = "", not = ""]) => ({
    id: id.replaceAll("`", ""),
    severity,
    told: [says, idea, bad, good, not],
  }));

/** Texts of the tests of rules. */
const TESTS = readdirSync(__dirname).map((file) => readFileSync(join(__dirname, file), "utf8"));

describe("the catalogue of rules", () => {
  it("has one entry for every rule id, in the order of rules.ts", () => {
    const ids = rows.map(({ id }) => id).filter((id) => id !== "");
    expect(ids.toSorted()).toEqual(IDS.toSorted());
    const run = new Set<string>(RULES.map(({ id }) => id));
    expect(ids.filter((id) => run.has(id))).toEqual([...run]);
  });

  it("gives every entry a severity there is", () => {
    expect(rows.filter(({ severity }) => !SEVERITIES.some((known) => known === severity))).toEqual([]);
  });

  it("lists in rules.ts just the rules about one form, each once", () => {
    expect(RULES.map(({ id }) => id).toSorted()).toEqual(IDS.filter((id) => !ELSEWHERE.has(id)).toSorted());
  });

  it("says everything of every rule: what, in Vietnamese, bad and good examples, and where it does not apply", () => {
    expect(
      rows.filter(({ id, told }) => id !== "" && told.some((cell) => cell === "")).map(({ id }) => id),
    ).toEqual([]);
  });

  it.each(IDS.filter((id) => ELSEWHERE.get(id) !== "use case"))("%s has a test that carries its id", (id) => {
    expect(TESTS.some((text) => text.includes(`[${id}]`))).toBe(true);
  });

  it.each(IDS.filter((id) => ELSEWHERE.get(id) !== "use case"))("%s has a file of its name", (id) => {
    expect(FILES.has(`${id}.ts`)).toBe(true);
  });
});
