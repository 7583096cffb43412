import { elementCode, unitCode } from "../../../src/model/codes";
import { EMPTY_LEDGER, type Adjustment } from "../../../src/model/ledger/ledger";
import { checkReadings } from "../../../src/desk/roll-up/check-readings";
import type { FileReading } from "../../../src/desk/received/read-received-file";
import { anElement, aPlan, aRegistry, aUnit, ROUND_1 } from "../../support/plans/plan-builder";
import { aSubmission, type Written } from "../../support/forms/submission-builder";

const [WOMEN, ALL] = [elementCode("WOMEN"), elementCode("ALL")];
const plan = aPlan({
  elements: [anElement("ALL"), anElement("WOMEN"), anElement("MONEY", { type: "money" })],
  checks: [{ kind: "part-of-whole", part: WOMEN, whole: ALL }],
});

const adjusted = (code: string, amount: number): Adjustment => ({
  ...{ unit: unitCode("U1"), code: elementCode(code), round: ROUND_1, amount },
  ...{ reason: "biên bản họp", at: "2018-01-05T08:00:00Z", about: null },
});

/** Returns the findings after adding amounts to 30 women of 40 persons and 5 of money. */
function found(adjustments: readonly Adjustment[], values: Readonly<Record<string, Written>> = {}) {
  const submission = aSubmission({
    ...{ unit: "U1", file: "U1.xlsx" },
    values: { ALL: 40, WOMEN: 30, MONEY: 5, ...values },
  });
  const reading: FileReading = {
    ...{ kind: "kept", isUnchecked: true, findings: [] },
    source: submission,
    submission,
  };
  const ledger = { ...EMPTY_LEDGER, adjustments };
  const subject = { plan, round: ROUND_1, registry: aRegistry([aUnit("U1")]), plans: [plan], ledger };
  return checkReadings(subject, [reading]).findings;
}

describe("a figure that an officer adjusted is checked as it is reported", () => {
  it("[negative] 30 − 9999 persons are a warning at the amount on the ledger, not at the unit's cell", () => {
    expect(found([adjusted("MONEY", 1), adjusted("WOMEN", -9999)])).toMatchObject([
      { rule: "negative", severity: "warning", unit: "U1", code: "WOMEN", found: -9969 },
    ]);
    const [finding] = found([adjusted("MONEY", 1), adjusted("WOMEN", -9999)]);
    expect(finding).toMatchObject({ sheet: "Sổ theo dõi", cell: "G7" });
    expect(finding).not.toHaveProperty("file");
  });

  it("[whole-number] 30 + 1.5 persons are no whole number; 5 + 1.5 of money may be", () => {
    expect(found([adjusted("WOMEN", 1.5), adjusted("MONEY", 1.5)])).toMatchObject([
      { rule: "whole-number", severity: "warning", found: 31.5, cell: "G6" },
    ]);
  });

  it("[part-of-whole] 30 + 15 women of 40 persons, and 30 women of 40 − 15: reported once, at the amount", () => {
    expect(found([adjusted("WOMEN", 15)])).toMatchObject([
      { rule: "part-of-whole", severity: "warning", found: 45, expected: 40, cell: "G6" },
    ]);
    expect(found([adjusted("ALL", -15)])).toMatchObject([
      { rule: "part-of-whole", severity: "warning", found: 30, expected: 25, cell: "G6" },
    ]);
  });

  it("reports faults of the file itself for the file only", () => {
    const findings = found([adjusted("WOMEN", 1)], { WOMEN: 50 });
    expect(findings).toMatchObject([{ rule: "part-of-whole", severity: "error", file: "U1.xlsx" }]);
  });

  it("a sound adjustment is no finding", () => {
    expect(found([adjusted("WOMEN", -3)])).toEqual([]);
  });
});
