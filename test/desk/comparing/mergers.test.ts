import { isoDate } from "../../../src/base/codes";
import { elementCode, unitCode } from "../../../src/model/codes";
import type { FiguresOfUnits } from "../../../src/model/form/prefilled";
import type { Finding, FindingOf } from "../../../src/model/finding/finding";
import type { Submission } from "../../../src/model/submission/submission";
import type { Unit } from "../../../src/model/unit/unit";
import { numberValue } from "../../../src/model/value";
import { checkReadings } from "../../../src/desk/roll-up/check-readings";
import { subjectOf } from "../../../src/desk/roll-up/roll-up-subject";
import type { EarlierRounds } from "../../../src/desk/comparing/earlier-rounds";
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
} from "../../support/plans/plan-builder";

const FLOWS = ["F1", "F2", "F3", "F4", "F5", "F6", "F7"];
const plan = aPlan({
  elements: [
    anElement("BEGAN", { overRounds: "latest", continues: elementCode("ENDED") }),
    anElement("ENDED", { overRounds: "latest" }),
    ...FLOWS.map((code) => anElement(code)),
  ],
  indicators: [anIndicator("ALL", { kind: "sum", of: codes("BEGAN", "ENDED", ...FLOWS) })],
});
const office = aUnit("OFFICE", { level: plan.levels[1]?.code });
/** Ended in the middle of the second round, which is the first quarter of 2018. */
const ended = (code: string, ...into: readonly string[]): Unit =>
  aUnit(code, { validTo: isoDate("2018-02-15"), successors: into.map(unitCode) });

const report = (unit: string, round: typeof ROUND_1, began: number, end: number, flow: number): Submission =>
  aSubmission({
    ...{ unit, round, file: `${unit} ${round}.xlsx` },
    values: { BEGAN: began, ENDED: end, ...Object.fromEntries(FLOWS.map((code, at) => [code, flow + at])) },
  });
const reading = (submission: Submission): FileReading => ({
  kind: "form",
  source: { file: submission.file, fingerprint: submission.fingerprint, unit: submission.unit },
  submission,
  extras: { externalLinks: [], hasMacros: false, hasEmbeddedObjects: false },
});

const OPENING = ["opening-stock"];
const BESIDE_THE_ROUND_BEFORE = ["opening-stock", "change", "cumulated-flows", "falling-count"];
const told = (findings: readonly Finding[], rules = BESIDE_THE_ROUND_BEFORE) =>
  findings.filter(({ rule }) => rules.includes(rule));
const rolledUp = (units: readonly Unit[], reports: readonly Submission[], earlier?: EarlierRounds) =>
  checkReadings(
    { plan, round: ROUND_2, registry: aRegistry(units, office), plans: [plan], earlier },
    reports.map(reading),
  ).findings;

/** Both report at the end of the first round: 200 and 90. */
const BEFORE = [report("U1", ROUND_1, 190, 200, 20), report("OLD", ROUND_1, 80, 90, 18)];
const MERGED = [aUnit("U1"), ended("OLD", "U1")];

describe("[opening-stock] a unit into which another one went in the middle of the round", () => {
  it("begins with what both ended with: 200 + 90, and its flows may be those of both", () => {
    const after = report("U1", ROUND_2, 290, 300, 41);
    expect(told(rolledUp(MERGED, [...BEFORE, after]))).toEqual([]);
  });

  it("is asked about what it alone ended with", () => {
    const after = report("U1", ROUND_2, 200, 210, 21);
    expect(told(rolledUp(MERGED, [...BEFORE, after]), OPENING)).toMatchObject([
      { unit: "U1", code: "BEGAN", found: 200, expected: 290, joined: ["Unit OLD"] },
    ]);
  });

  it("is not asked where nobody knows what the other one ended with, or what of it went there", () => {
    const after = report("U1", ROUND_2, 260, 270, 21);
    expect(told(rolledUp(MERGED, [...BEFORE.slice(0, 1), after]), OPENING)).toEqual([]);
    const split = [aUnit("U1"), aUnit("U2"), ended("OLD", "U1", "U2")];
    expect(told(rolledUp(split, [...BEFORE, after]), OPENING)).toEqual([]);
  });

  it("begins with what two others ended with where it was made of them", () => {
    const units = [
      aUnit("NEW", { validFrom: isoDate("2018-02-16") }),
      ended("U1", "NEW"),
      ended("OLD", "NEW"),
    ];
    const found = (began: number) =>
      told(rolledUp(units, [...BEFORE, report("NEW", ROUND_2, began, 300, 41)]), OPENING);
    expect(found(290)).toEqual([]);
    expect(found(300)).toMatchObject([{ expected: 290, joined: ["Unit U1", "Unit OLD"] }]);
  });

  it("is compared in the same way with a summary of the round before", () => {
    const figures: FiguresOfUnits = new Map(
      Object.entries({ U1: 200, OLD: 90 }).map(([unit, end]) => [
        unitCode(unit),
        new Map([[elementCode("ENDED"), numberValue(end)]]),
      ]),
    );
    const earlier = { previous: [{ figures, to: isoDate("2017-12-31") }] };
    const found = (began: number) =>
      told(rolledUp(MERGED, [report("U1", ROUND_2, began, 300, 21)], earlier), OPENING);
    expect(found(290)).toEqual([]);
    expect(found(200)).toMatchObject([{ expected: 290, joined: ["Unit OLD"] }]);
  });
});

describe("[opening-stock] where no summary of the round before is chosen", () => {
  const unit = [aUnit("U1")];
  const after = report("U1", ROUND_2, 260, 270, 21);

  it("the available files of it show it as well", () => {
    const found = told(rolledUp(unit, [...BEFORE.slice(0, 1), after], { previous: [] }), OPENING);
    expect(found).toMatchObject([{ found: 260, expected: 200 }]);
  });

  it("or where the summary that is chosen does not name the unit", () => {
    const other: FiguresOfUnits = new Map([
      [unitCode("U9"), new Map([[elementCode("ENDED"), numberValue(1)]])],
    ]);
    const earlier = { previous: [{ figures: other, to: isoDate("2017-12-31") }] };
    expect(told(rolledUp(unit, [...BEFORE.slice(0, 1), after], earlier), OPENING)).toHaveLength(1);
  });
});

describe("[opening-stock] a roll-up that continues and gets the previous round for the first time", () => {
  const submission = report("U1", ROUND_2, 260, 270, 21);
  const kept = (findings: readonly FindingOf<"kept">[]): StoredFormReading => ({
    ...{ kind: "kept", source: { file: submission.file }, submission, findings },
  });
  const ending = (end: number): EarlierRounds => {
    const values = new Map([[elementCode("ENDED"), numberValue(end)]]);
    return { previous: [{ figures: new Map([[unitCode("U1"), values]]) }] };
  };
  const goesOn = (earlier: EarlierRounds | undefined, findings: readonly FindingOf<"kept">[] = []) =>
    checkReadings(
      { plan, round: ROUND_2, registry: aRegistry([aUnit("U1")], office), plans: [plan], earlier },
      [kept(findings)],
    ).findings.filter(({ rule }) => rule === "kept" || rule === "opening-stock");

  it("compares it with the stored figures", () => {
    expect(goesOn(undefined)).toEqual([]);
    expect(goesOn(ending(250))).toMatchObject([{ rule: "opening-stock", found: 260, expected: 250 }]);
    expect(goesOn(ending(260))).toEqual([]);
  });

  it("drops what is right by now, and keeps findings it cannot check", () => {
    const before: FindingOf<"kept"> = {
      ...{ rule: "kept", was: "opening-stock", severity: "warning", file: submission.file },
      ...{ unit: unitCode("U1"), code: "BEGAN", subject: "", found: "260", expected: "250" },
      ...{ title: "", sentence: "Khác.", mend: "" },
    };
    expect(goesOn(undefined, [before])).toEqual([before]);
    expect(goesOn(ending(260), [before])).toEqual([]);
  });
});

describe("a round chosen with the units that report for it", () => {
  const whole = aRegistry(MERGED, office);
  const chosen = { plan, round: ROUND_2, registry: aRegistry([aUnit("U1")], office) };
  const subject = subjectOf(chosen, { plans: [plan], registries: [whole] });

  it("still knows the ended unit and the figures its successor continues", () => {
    const { findings } = checkReadings(
      subject,
      [...BEFORE, report("U1", ROUND_2, 200, 210, 21)].map(reading),
    );
    expect(told(findings, OPENING)).toMatchObject([{ expected: 290, joined: ["Unit OLD"] }]);
  });

  it("names the successor of a unit that has ended and still reports", () => {
    const { rejected } = checkReadings(subject, [reading(report("OLD", ROUND_2, 90, 95, 3))]);
    expect(rejected).toMatchObject([{ rejection: { kind: "ended-unit", into: ["Unit U1"] } }]);
  });
});
