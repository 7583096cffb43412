import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { RuleId } from "../../../src/model/finding/finding";
import type { Severity } from "../../../src/model/finding/finding-base";
import { RULES } from "../../../src/forms/rules/rules";

const folder = join(__dirname, "../../../src/forms/rules");

/** The rules stand in rooms; no two files have one name. */
const FILES: ReadonlySet<string> = new Set(
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => basename(path)),
);

/** The compiler holds this against the union: an id too many or too few does not build. */
const MADE_BY: Readonly<Record<RuleId, "rules.ts" | "several forms" | "use case">> = {
  kept: "use case",
  "wrong-plan": "rules.ts",
  "wrong-round": "rules.ts",
  "wrong-unit": "rules.ts",
  "unit-in-doubt": "rules.ts",
  "recognised-unit": "rules.ts",
  "wrong-version": "rules.ts",
  mark: "rules.ts",
  required: "rules.ts",
  type: "rules.ts",
  "text-number": "rules.ts",
  "ambiguous-number": "rules.ts",
  "cleaned-text": "rules.ts",
  "lost-letters": "rules.ts",
  "whole-number": "rules.ts",
  negative: "rules.ts",
  "part-of-whole": "rules.ts",
  "sum-of-parts": "rules.ts",
  "stock-flow": "rules.ts",
  "age-limit": "rules.ts",
  "old-year": "rules.ts",
  late: "rules.ts",
  "units-behind": "rules.ts",
  "missing-row": "rules.ts",
  "repeated-row": "rules.ts",
  "inserted-row": "rules.ts",
  "row-label": "rules.ts",
  "moved-rows": "rules.ts",
  "changed-columns": "rules.ts",
  "changed-sheets": "rules.ts",
  "hidden-content": "rules.ts",
  "merged-cells": "rules.ts",
  leftovers: "rules.ts",
  "cell-twice": "rules.ts",
  "required-if": "rules.ts",
  "all-or-none": "rules.ts",
  "typed-unit": "rules.ts",
  range: "rules.ts",
  "date-in-round": "rules.ts",
  "mean-between": "rules.ts",
  "opening-stock": "rules.ts",
  "assigned-figure": "rules.ts",
  "register-count": "rules.ts",
  change: "rules.ts",
  "not-applicable": "rules.ts",
  "same-figures": "several forms",
  "repeated-report": "rules.ts",
  listed: "rules.ts",
  "mean-weight": "rules.ts",
  "falling-count": "rules.ts",
  "cumulated-flows": "rules.ts",
  "day-order": "rules.ts",
  "day-before-end": "rules.ts",
  "mistyped-day": "rules.ts",
  percent: "rules.ts",
  "repeated-entry": "rules.ts",
  "cached-results": "rules.ts",
  ratio: "rules.ts",
  "overwritten-formula": "rules.ts",
  "duplicate-unit": "several forms",
  "entry-of-two-units": "several forms",
  unreadable: "use case",
  "own-form-structure": "use case",
  extras: "rules.ts",
};
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Rows of the catalogue: [id or "" for a further severity of the same rule, severity]. */
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

/** What the tests of the rules are called. */
const TESTS = readdirSync(__dirname).map((file) => readFileSync(join(__dirname, file), "utf8"));

describe("the catalogue of rules", () => {
  it("has one entry for every rule id, in the order of rules.ts", () => {
    const ids = rows.map(({ id }) => id).filter((id) => id !== "");
    expect(ids.toSorted()).toEqual(Object.keys(MADE_BY).toSorted());
    const run = new Set<string>(RULES.map(({ id }) => id));
    expect(ids.filter((id) => run.has(id))).toEqual([...run]);
  });

  it("gives every entry a severity there is", () => {
    expect(rows.filter(({ severity }) => !SEVERITIES.some((known) => known === severity))).toEqual([]);
  });

  it("lists in rules.ts just the rules about one form, each once", () => {
    const expected = Object.entries(MADE_BY).filter(([, by]) => by === "rules.ts");
    expect(RULES.map(({ id }) => id).toSorted()).toEqual(expected.map(([id]) => id).toSorted());
  });

  it("says everything of every rule: what, in Vietnamese, bad and good examples, and where it does not apply", () => {
    expect(
      rows.filter(({ id, told }) => id !== "" && told.some((cell) => cell === "")).map(({ id }) => id),
    ).toEqual([]);
  });

  it.each(Object.entries(MADE_BY).filter(([, by]) => by !== "use case"))(
    "%s has a test that carries its id",
    (id) => {
      expect(TESTS.some((text) => text.includes(`[${id}]`))).toBe(true);
    },
  );

  it.each(Object.entries(MADE_BY).filter(([, by]) => by !== "use case"))(
    "%s has a file of its name",
    (id) => {
      expect(FILES.has(`${id}.ts`)).toBe(true);
    },
  );
});
