import fc from "fast-check";
import { fail } from "../../../src/base/outcome";
import { elementCode } from "../../../src/model/codes";
import type { Finding } from "../../../src/model/finding/finding";
import { findingSentence } from "../../../src/forms/words/findings/finding-words";
import { checkFiles } from "../../../src/desk/checking/check-files";
import { checkReading } from "../../../src/desk/checking/check-reading";
import type { ReceivedFile } from "../../../src/workbook/files/ports";
import { formsOf, readReceivedFile } from "../../../src/desk/received/read-received-file";
import { levelLookup } from "../../../src/desk/units/unit-lookup";
import { findingsOf } from "../../support/forms/check-paper";
import { anElement, aPlan } from "../../support/plans/plan-builder";
import { realWorkbooks, received } from "../../support/files/real-workbooks";
import { aSubmission } from "../../support/forms/submission-builder";
import { both, type SheetDamage } from "../../corpus/accident";
import { truncated } from "../../corpus/damage/in-file";
import { type } from "../../corpus/damage/on-sheet";
import { renameSheet } from "../../corpus/damage/sheets";
import { ISSUED } from "../../corpus/issued-form";
import { propertyRuns } from "../../support/property-runs";

// Reads real files many times; a busy machine takes long.
jest.setTimeout(60_000);

/** What users of similar systems complain of; the numbers in brackets are those of test/corpus/README.md. */
const { plan, units, drawing } = ISSUED;
const knowledge = { plans: [plan], levelOf: levelLookup([units]) };
const fileOf = (damage: SheetDamage, name = "bao-cao.xlsx"): ReceivedFile =>
  received(name, realWorkbooks.write(damage(drawing)));
const unchanged: SheetDamage = (form) => form;

const readingOf = (damage: SheetDamage) =>
  readReceivedFile(fileOf(damage), realWorkbooks, formsOf(knowledge));
const findingsAfter = async (...damages: readonly SheetDamage[]): Promise<readonly Finding[]> =>
  checkReading(await readingOf(both(unchanged, ...damages)), [plan], { units });

const checked = (files: readonly ReceivedFile[]) =>
  checkFiles({ files, plans: [plan], registries: [units], progress: () => "go-on" }, realWorkbooks);

test("(L13) all problems of a file are shown in one run, errors first", async () => {
  const findings = await findingsAfter(
    type("E51", "rất nhiều"),
    type("E57", -3),
    type("E78", undefined),
    type("E84", 3500),
    type("E61", 9),
    type("E104", "2 mô hình"),
    type("B12", "Đợt I năm 2016"),
    type("K30", 1),
    type("DS trẻ em!D6", undefined),
  );
  expect(findings.map(({ rule, cell }) => `${rule} ${String(cell)}`)).toEqual([
    "type E51",
    "negative E57",
    "overwritten-formula E61",
    "required E78",
    "stock-flow E84",
    "required D6",
    "old-year B12",
    "leftovers K30",
    "typed-unit E104",
  ]);
});

test("(J1, J2, L1) a file that fails has its line with the reason, and all others are checked all the same", async () => {
  const files = [
    fileOf(renameSheet("Biểu mẫu", "Sheet1"), "renamed.xlsx"),
    received("cut-off.xlsx", truncated(realWorkbooks.write(drawing))),
    {
      name: "gone.xlsx",
      bytes: () =>
        Promise.resolve(fail({ kind: "not-opened", problem: "not-allowed", reason: "EACCES" } as const)),
    },
    fileOf(type("E77", undefined), "blank.xlsx"),
    fileOf(unchanged, "sound.xlsx"),
  ];
  const rules = (await checked(files)).map(({ file, findings }) => [file, findings.map(({ rule }) => rule)]);
  expect(rules).toEqual([
    ["renamed.xlsx", ["changed-sheets"]],
    ["cut-off.xlsx", ["unreadable"]],
    ["gone.xlsx", ["unreadable"]],
    ["blank.xlsx", ["required"]],
    ["sound.xlsx", []],
  ]);
});

test("(L4) rows of a list that only look filled are ignored, a stray sign is reported at its cell", async () => {
  expect(await findingsAfter(type("DS trẻ em!D20", "   "), type("DS trẻ em!G21", "\u00a0"))).toEqual([]);
  const [finding, ...others] = await findingsAfter(type("DS trẻ em!D20", "."));
  expect(finding).toMatchObject({ sheet: "DS trẻ em", cell: "D20", found: "." });
  expect(others).toEqual([]);
});

test("(L5) sentences use the printed label and the cell, never the code of the row", async () => {
  const [finding] = await findingsAfter(type("E51", undefined));
  if (finding === undefined) throw new Error("nothing was found");
  expect(findingSentence(finding)).toMatch(/E51.*Số an toàn, vệ sinh viên sau kiện toàn/);
  expect(findingSentence(finding)).not.toContain("ATVSV_NGUOI");
});

test("(R2, J15) zero, nothing occurred, not applicable, blank and words are five different things", async () => {
  const read = async (typed: string | number | undefined) => {
    const reading = await readingOf(type("E51", typed));
    if (reading.kind === "rejected") throw new Error("unreadable");
    return reading.submission.entries.get(elementCode("ATVSV_NGUOI"))?.reading.kind;
  };
  expect(await Promise.all([0, "KPS", "KAD", undefined, "2000 vạn"].map(read))).toEqual([
    "number",
    "none",
    "not-applicable",
    "blank",
    "misread",
  ]);
});

test("(R3) figures of units of very different sizes raise no flood: at most one in a hundred beside sound neighbours", () => {
  const skewed = aPlan({ elements: [anElement("A")] });
  // Sizes of real lists of units: each up to some forty times or one fortieth of the median.
  const sizes = fc.sample(
    fc.integer({ min: -370, max: 370 }).map((power) => Math.round(200 * Math.exp(power / 100))),
    { seed: 7, numRuns: propertyRuns(300) },
  );
  const neighbours = new Map([[elementCode("A"), sizes]]);
  const doubted = sizes.filter(
    (size) => findingsOf(skewed, aSubmission({ values: { A: size } }), { neighbours }).length > 0,
  );
  expect(doubted.length).toBeLessThanOrEqual(3);
});
