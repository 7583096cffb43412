import { indicatorCode, sectionCode } from "../../../src/model/codes";
import type { Finding } from "../../../src/model/finding/finding";
import { shareOverRounds } from "../../../src/forms/rules/plausible/share-over-rounds";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { aSubmission } from "../../support/forms/submission-builder";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  aUnit,
  codes,
  ROUND_1,
  ROUND_2,
  UPPER,
  withReview,
  YEAR,
} from "../../support/plans/plan-builder";

const latest = { overRounds: "latest" } as const;
const base = aPlan({
  elements: [anElement("HELD", { ...latest }), anElement("UNIONS", latest)],
  indicators: [
    anIndicator(
      "SHARE",
      { kind: "ratio", numerator: amount("HELD"), denominator: amount("UNIONS") },
      { rounds: [ROUND_1] },
    ),
    anIndicator("UNIONS", { kind: "sum", of: codes("UNIONS") }),
  ],
  // Rows are asked if a target needs them.
  sections: [
    {
      ...{ code: sectionCode("S"), title: "Section", elements: [] },
      indicators: [indicatorCode("SHARE"), indicatorCode("UNIONS")],
    },
  ],
});
const plan = withReview(base);

/** All held it in the first round; in the second only the unions are asked. */
const summaryOf = (unions: number) =>
  rollUp({
    ...{ plan, round: YEAR, office: aUnit("OFFICE", { level: UPPER }), units: [aUnit("U1")] },
    submissions: [
      aSubmission({ round: ROUND_1, file: "1.xlsx", values: { HELD: 100, UNIONS: 100 } }),
      aSubmission({ round: ROUND_2, file: "2.xlsx", values: { UNIONS: unions } }),
    ],
  });

describe("[percent] a share over rounds that no single report shows", () => {
  it("is found at the unit where fewer are left than did it", () => {
    expect(shareOverRounds(plan, summaryOf(90), [])).toMatchObject([
      {
        ...{ rule: "percent", severity: "warning", unit: "U1", file: "2.xlsx", code: "SHARE" },
        ...{ doubt: "over-whole", numerator: 100, denominator: 90 },
      },
    ]);
  });

  it("is silent where all or more are left, and where a figure of it is doubted already", () => {
    expect(shareOverRounds(plan, summaryOf(100), [])).toEqual([]);
    const [doubt] = shareOverRounds(plan, summaryOf(90), []);
    const known: readonly Finding[] = doubt === undefined ? [] : [doubt];
    expect(shareOverRounds(plan, summaryOf(90), known)).toEqual([]);
  });
});
