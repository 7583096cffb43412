import { isoDate, roundId } from "../../../src/domain/codes";
import { findRound } from "../../../src/domain/plan/plan";
import { asConfirmed, countedDue, withDue } from "../../../src/domain/plan/round-due";
import { isLate } from "../../../src/domain/submission/is-late";
import { phuRieng2017 } from "../../../src/plans/phu-rieng-2017/plan";
import { standardPlans } from "../../../src/plans/standard-plans";
import { aSubmission } from "../../support/forms/submission-builder";

const ROUND = roundId("I");
const DAY = isoDate("2018-01-15");
const late = aSubmission({ savedAt: "2018-03-01T08:00:00+07:00" });

/** Whether the report of 01/3/2018 is late by a plan. */
const isLateBy = (plan: typeof phuRieng2017): boolean | undefined => {
  const round = findRound(plan, ROUND);
  return round && isLate(late, round);
};

describe("a last day that no document names", () => {
  it("is named by none of the documents, and makes nobody late", () => {
    const rounds = standardPlans.flatMap((plan) => plan.rounds);
    expect(rounds.flatMap((round) => countedDue(round) ?? [])).toEqual([]);
    expect(isLateBy(phuRieng2017)).toBe(false);
  });

  it("counts once the office has said it", () => {
    const confirmed = withDue(phuRieng2017, ROUND, DAY);
    expect(findRound(confirmed, ROUND)).toMatchObject({ due: DAY });
    expect(isLateBy(confirmed)).toBe(true);
  });

  it("is taken from a summary unless the office says another one now", () => {
    const said = withDue(phuRieng2017, ROUND, DAY);
    expect(findRound(asConfirmed(said, ROUND, isoDate("2018-02-01")), ROUND)?.due).toBe(DAY);
    expect(isLateBy(asConfirmed(phuRieng2017, ROUND, DAY))).toBe(true);
    expect(isLateBy(asConfirmed(phuRieng2017, ROUND, undefined))).toBe(false);
  });
});
