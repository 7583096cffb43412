import { findRound } from "../../../src/model/plan/milestones";
import { isoDate } from "../../../src/base/codes";
import { aPlan, ROUND_1 } from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";
import { withConfirmedDue, effectiveDue, withDue } from "../../../src/model/plan/round-due";
import { isLate } from "../../../src/model/submission/is-late";
import { roundId } from "../../../src/model/codes";
import { phuRieng2017 } from "../../support/plans/bundled";
import { standardPlans } from "../../../src/plans/bundled-plans";

describe("a report due on 2018-01-05", () => {
  it.each([
    ["2018-01-05T16:59:59Z", false, "is on time until midnight in Vietnam"],
    ["2018-01-05T17:00:00Z", true, "is late from midnight in Vietnam on"],
    ["2018-01-06T00:30:00+07:00", true, "is late when saved on the 6th with an offset"],
    ["2018-01-05T23:59:59", false, "is taken by its own calendar without a zone"],
    ["2018-01-06", true, "may carry a day only"],
    ["yesterday", false, "is not called late when the time cannot be read"],
    [undefined, false, "is not called late when no time is given"],
  ])("%s: %s, it %s", (savedAt, late, _why) => {
    const round = findRound(aPlan(), ROUND_1);
    expect(round && isLate(aSubmission({ savedAt }), round)).toBe(late);
  });
});

const ROUND = roundId("I");
const DAY = isoDate("2018-01-15");
const late = aSubmission({ savedAt: "2018-03-01T08:00:00+07:00" });

/** Returns whether the report of 01/3/2018 is late under a plan. */
const isLateBy = (plan: typeof phuRieng2017): boolean | undefined => {
  const round = findRound(plan, ROUND);
  return round && isLate(late, round);
};

describe("an inferred due day", () => {
  it("is stated in no document, and makes no report late", () => {
    const rounds = standardPlans.flatMap((plan) => plan.rounds);
    expect(rounds.flatMap((round) => effectiveDue(round) ?? [])).toEqual([]);
    expect(isLateBy(phuRieng2017)).toBe(false);
  });

  it("counts after the office has set it", () => {
    const confirmed = withDue(phuRieng2017, ROUND, DAY);
    expect(findRound(confirmed, ROUND)).toMatchObject({ due: DAY });
    expect(isLateBy(confirmed)).toBe(true);
  });

  it("is taken from a summary unless the office sets another one now", () => {
    const said = withDue(phuRieng2017, ROUND, DAY);
    expect(findRound(withConfirmedDue(said, ROUND, isoDate("2018-02-01")), ROUND)?.due).toBe(DAY);
    expect(isLateBy(withConfirmedDue(phuRieng2017, ROUND, DAY))).toBe(true);
    expect(isLateBy(withConfirmedDue(phuRieng2017, ROUND, undefined))).toBe(false);
  });
});
