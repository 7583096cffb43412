import { fingerprint } from "../../../src/base/codes";
import { currentSubmissions } from "../../../src/model/submission/resubmission";
import { duplicateUnit } from "../../../src/forms/rules/identity/duplicate-unit";
import type { Submission } from "../../../src/model/submission/submission";
import {
  anElement,
  aPlan,
  aRegistry,
  aUnit,
  calculated,
  combination,
} from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";

const plan = aPlan({
  elements: [anElement("A", { label: "Members" }), calculated("SUM", combination(["A"]), "every-level")],
});

const findings = (...submissions: readonly Submission[]) =>
  duplicateUnit(currentSubmissions(submissions).replaced, plan);

describe("[duplicate-unit]", () => {
  it("notes an older revision with what changed since, calculated rows left out", () => {
    const old = aSubmission({ file: "old.xlsx", values: { A: 5, SUM: 5 } });
    const corrected = aSubmission({ file: "new.xlsx", revision: 2, values: { A: 6, SUM: 6 } });
    expect(findings(old, corrected)).toEqual([
      {
        rule: "duplicate-unit",
        severity: "note",
        file: "old.xlsx",
        unit: "U1",
        subject: "U1",
        found: 1,
        expected: 2,
        counted: "new.xlsx",
        relation: "older",
        differences: [{ code: "A", label: "Members", counted: 6, other: 5 }],
      },
    ]);
  });

  it("asks for a decision between two files of one revision with other figures", () => {
    const one = aSubmission({ file: "a.xlsx", values: { A: 5 } });
    const other = aSubmission({ file: "b.xlsx", values: { A: 6 } });
    expect(findings(one, other)).toMatchObject([{ severity: "error", relation: "undecided" }]);
  });

  it("warns of a correction that came after another file was chosen", () => {
    const chosen = aSubmission({ file: "a.xlsx", values: { A: 5 } });
    const later = aSubmission({ file: "b.xlsx", revision: 2, values: { A: 6 } });
    const ruling = {
      fingerprint: chosen.fingerprint,
      file: "a.xlsx",
      reason: "",
      at: "2018-01-05T08:00:00Z",
    };
    const { replaced } = currentSubmissions([chosen, later], [{ ...ruling, ruling: "counts", over: [] }]);
    expect(duplicateUnit(replaced, plan)).toMatchObject([
      { severity: "warning", relation: "arrived-later", file: "b.xlsx", counted: "a.xlsx" },
    ]);
  });

  it("only notes a file saved again with the same figures, and an identical one", () => {
    const sent = aSubmission({ file: "a.xlsx", values: { A: 5 } });
    const savedAgain = aSubmission({ file: "b.xlsx", values: { A: 5 } });
    const copy = { ...sent, file: "c.xlsx", fingerprint: fingerprint("sha-of-a.xlsx") };
    expect(findings(sent, savedAgain)).toMatchObject([
      { severity: "note", relation: "undecided", differences: [] },
    ]);
    expect(findings(sent, copy)).toMatchObject([
      { severity: "note", relation: "identical", counted: "a.xlsx" },
    ]);
  });

  it("calls the unit by its name where the list of units is at hand", () => {
    const { replaced } = currentSubmissions([
      aSubmission({ file: "a.xlsx" }),
      aSubmission({ file: "b.xlsx" }),
    ]);
    expect(duplicateUnit(replaced, plan, aRegistry([aUnit("U1")]))[0]?.subject).toBe("Unit U1");
  });

  it("ignores units with one file", () => {
    expect(findings(aSubmission(), aSubmission({ unit: "U2" }))).toEqual([]);
  });
});
