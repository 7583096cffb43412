import { fingerprint } from "../../../src/base/codes";
import { unitCode } from "../../../src/model/codes";
import type { FileRuling, UnitRuling } from "../../../src/model/ledger/ledger";
import { standingFileRulings, standingUnitRulings } from "../../../src/model/ledger/standing-rulings";
import { inTimeOrder } from "../../../src/base/dates/time-order";
import { currentSubmissions } from "../../../src/model/submission/resubmission";
import { aSubmission } from "../../support/forms/submission-builder";

const ruled = (file: string, ruling: FileRuling["ruling"], at: string): FileRuling => ({
  ...{ fingerprint: fingerprint(`sha-of-${file}`), file, ruling, reason: "", at },
});

const unit = (ruling: UnitRuling["ruling"], at: string): UnitRuling => ({
  ...{ unit: unitCode("U1"), ruling, reason: "", at },
});

describe("of all rulings about a file or unit", () => {
  it("the newest applies, in any order of the rows", () => {
    const history = [
      unit("returned", "2018-01-08T08:00:00Z"),
      unit("accepted", "2018-01-09T08:00:00Z"),
      unit("not-expected", "2018-01-07T08:00:00Z"),
    ] as const;
    const [returned, accepted, notExpected] = history;
    for (const rows of [history, [accepted, notExpected, returned], [notExpected, returned, accepted]]) {
      expect(standingUnitRulings(rows)).toEqual([accepted]);
    }
  });

  it("none applies after it is taken back, until the next ruling", () => {
    const taken = [ruled("a", "set-aside", "2018-01-08"), ruled("a", "taken-back", "2018-01-09")];
    expect(standingFileRulings(taken)).toEqual([]);
    const again = [...taken, ruled("a", "counts", "2018-01-10")];
    expect(standingFileRulings(again)).toMatchObject([{ ruling: "counts" }]);
  });

  it("a day without a time keeps the written order; 23:30 in Greenwich is the next day in Vietnam", () => {
    const morning = { at: "2018-01-08T09:00:00" };
    const day = { at: "2018-01-08" };
    const earlier = { at: "2018-01-08T07:00:00" };
    const next = { at: "2018-01-08T23:30:00Z" };
    const before = { at: "2018-01-07" };
    expect(inTimeOrder([next, morning, day, earlier, before])).toEqual([before, morning, day, earlier, next]);
    expect(inTimeOrder([next, morning, earlier])).toEqual([earlier, morning, next]);
  });

  it("of two files of a unit chosen consecutively the last counts", () => {
    const old = aSubmission({ file: "old", revision: 1, values: { A: 1 } });
    const corrected = aSubmission({ file: "new", revision: 2, values: { A: 2 } });
    const chosen = [ruled("new", "counts", "2018-01-08"), ruled("old", "counts", "2018-01-09")];
    expect(currentSubmissions([old, corrected], chosen).current).toEqual([old]);
    expect(currentSubmissions([old, corrected], chosen.toReversed()).current).toEqual([old]);
  });
});
