import { isLate } from "../../../src/domain/submission/is-late";
import { findRound } from "../../../src/domain/plan/plan";
import { aPlan, ROUND_1 } from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";

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
