import type { Finding, FindingOf } from "../../../src/model/finding/finding";
import type { Submission } from "../../../src/model/submission/submission";
import { checkReadings } from "../../../src/desk/roll-up/check-readings";
import { checkChosenFiles } from "../../../src/desk/checking/check-files";
import { explainedBefore } from "../../../src/desk/explaining/explained-before";
import type { FileReading, StoredFormReading } from "../../../src/desk/received/read-received-file";
import { aSubmission } from "../../support/forms/submission-builder";
import {
  anElement,
  anIndicator,
  aPlan,
  aRegistry,
  aUnit,
  codes,
  ROUND_1,
  ROUND_2,
  withReview,
  YEAR,
} from "../../support/plans/plan-builder";

const ROWS = ["A", "B", "C", "D", "E"];
const base = aPlan({
  elements: [...ROWS.map((code) => anElement(code)), anElement("RUNNING", { accumulates: true })],
  indicators: [anIndicator("ALL", { kind: "sum", of: codes(...ROWS, "RUNNING") })],
});
const plan = withReview(base);
const registry = aRegistry([aUnit("U1"), aUnit("U2")], aUnit("OFFICE", { level: plan.levels[1]?.code }));

const report = (
  unit: string,
  round: typeof ROUND_1,
  [a, b, c, d, e, running]: readonly number[],
): Submission =>
  aSubmission({
    ...{ unit, round, file: `${unit} ${round}.xlsx` },
    values: { A: a ?? 0, B: b ?? 0, C: c ?? 0, D: d ?? 0, E: e ?? 0, RUNNING: running ?? 0 },
  });
const reading = (submission: Submission): FileReading => ({
  kind: "form",
  source: { file: submission.file, fingerprint: submission.fingerprint, unit: submission.unit },
  submission,
  extras: { externalLinks: [], hasMacros: false, hasEmbeddedObjects: false },
});
const FIGURES = [412, 38, 127, 55, 901, 13];
const OTHERS = [388, 41, 130, 52, 870, 14];

const told = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ rule }) => ["repeated-report", "falling-count", "change"].includes(rule))
    .map(({ rule, file, code }) => [rule, file, code].filter((part) => part !== undefined).join(" "));
const rolledUp = (round: typeof ROUND_1, ...reports: readonly Submission[]) =>
  told(checkReadings({ plan, round, registry, plans: [plan] }, reports.map(reading)).findings);

describe("a report is held against that of the round before among the files received, without a summary of it", () => {
  it("[repeated-report] in a review with all its rounds", () => {
    expect(rolledUp(YEAR, report("U1", ROUND_1, FIGURES), report("U1", ROUND_2, FIGURES))).toEqual([
      "repeated-report U1 R2.xlsx",
    ]);
  });

  it("[repeated-report] in a round, of a folder that holds the files of the one before as well", () => {
    expect(
      rolledUp(
        ROUND_2,
        report("U1", ROUND_1, FIGURES),
        report("U1", ROUND_2, FIGURES),
        report("U2", ROUND_2, OTHERS),
      ),
    ).toEqual(["repeated-report U1 R2.xlsx"]);
  });

  it("[repeated-report] in a check of several files", async () => {
    const checked = await checkChosenFiles(
      { plans: [plan], registries: [registry], files: [], progress: () => "go-on" },
      () => Promise.resolve([report("U1", ROUND_2, FIGURES), report("U1", ROUND_1, FIGURES)].map(reading)),
    );
    expect(told((checked ?? []).flatMap(({ findings }) => findings))).toEqual(["repeated-report U1 R2.xlsx"]);
  });

  it("[repeated-report] in one file that is looked at again, beside those that were checked with it", async () => {
    const beside = [report("U1", ROUND_1, FIGURES)];
    const checked = await checkChosenFiles(
      { plans: [plan], registries: [registry], files: [], beside, progress: () => "go-on" },
      () => Promise.resolve([reading(report("U1", ROUND_2, FIGURES))]),
    );
    expect(told((checked ?? []).flatMap(({ findings }) => findings))).toEqual(["repeated-report U1 R2.xlsx"]);
  });

  it("[falling-count] and other rules that need the previous round", () => {
    const fewer = [...OTHERS.slice(0, 5), 12];
    expect(rolledUp(YEAR, report("U1", ROUND_1, FIGURES), report("U1", ROUND_2, fewer))).toEqual([
      "falling-count U1 R2.xlsx RUNNING",
    ]);
  });

  it("is silent about another unit's report, and about one round alone", () => {
    expect(rolledUp(YEAR, report("U1", ROUND_1, FIGURES), report("U2", ROUND_2, FIGURES))).toEqual([]);
    expect(rolledUp(YEAR, report("U1", ROUND_1, FIGURES), report("U1", ROUND_2, OTHERS))).toEqual([]);
  });
});

describe("a roll-up that continues without the files", () => {
  const kept = (was: string, more: Partial<FindingOf<"kept">> = {}): FindingOf<"kept"> => ({
    ...{ rule: "kept", was, severity: "warning", file: "U1 R2.xlsx", unit: registry.units[0]?.code },
    ...{ subject: "", found: "12", expected: "13", title: "", sentence: "Giảm.", mend: "", ...more },
  });
  const keptReading = (finding: FindingOf<"kept">): StoredFormReading => {
    const submission = report("U1", ROUND_2, [...OTHERS.slice(0, 5), 12]);
    return { kind: "kept", source: { file: submission.file }, submission, findings: [finding] };
  };
  const checkedAgain = (finding: FindingOf<"kept">, ...others: readonly Submission[]) =>
    checkReadings({ plan, round: YEAR, registry, plans: [plan] }, [
      keptReading(finding),
      ...others.map(reading),
    ]).findings.filter(({ rule }) => rule === "kept" || rule === "falling-count");

  it.each(["falling-count", "cumulated-flows", "repeated-report"])(
    "[%s] keeps the finding of the comparison with the previous round",
    (was) => {
      expect(checkedAgain(kept(was))).toEqual([kept(was)]);
    },
  );

  it("[falling-count] asks it again where the round before is at hand, and keeps what the unit explained", () => {
    const before = report("U1", ROUND_1, FIGURES);
    expect(checkedAgain(kept("falling-count", { code: "RUNNING" }), before)).toMatchObject([
      { rule: "falling-count", severity: "warning", found: 12, expected: 13 },
    ]);
    const explained = kept("falling-count", { code: "RUNNING", explained: { reason: "Bỏ một trường hợp." } });
    expect(checkedAgain(explained, before)).toMatchObject([
      { rule: "falling-count", severity: "note", explained: { reason: "Bỏ một trường hợp." } },
    ]);
  });

  it("asks about another figure at an explained place again", () => {
    const explained = kept("falling-count", { code: "RUNNING", found: "11", explained: { reason: "…" } });
    expect(checkedAgain(explained, report("U1", ROUND_1, FIGURES))).toMatchObject([{ severity: "warning" }]);
    expect(explainedBefore([], [explained])).toEqual([]);
  });
});
