import { elementCode } from "../../../src/model/codes";
import { earlierVersion } from "../../../src/model/plan/earlier-version";
import type { PlanChange } from "../../../src/model/plan/plan-change";
import { codes } from "../../support/plans/plan-builder";

const renamed = (from: string, to: string) => ({ from: elementCode(from), to: elementCode(to) });

/** 2: A becomes B, NEW is added, GONE is removed. 3: B becomes C, OLD becomes SHORT, which 4 removes. */
const changes: readonly PlanChange[] = [
  { version: 2, added: codes("NEW"), renamed: [renamed("A", "B")], removed: codes("GONE") },
  { version: 3, added: [], renamed: [renamed("B", "C"), renamed("OLD", "SHORT")], removed: [] },
  { version: 4, added: codes("LATEST"), renamed: [], removed: codes("SHORT") },
];
const then = (version: number) => earlierVersion({ changes }, version);

describe("a form of an earlier version", () => {
  it("has its rows under their old codes, through all later versions", () => {
    expect([1, 2, 3, 4].map((version) => then(version).codeThen(elementCode("C")))).toEqual([
      "A",
      "B",
      "C",
      "C",
    ]);
  });

  it("lacks later rows", () => {
    expect([1, 2].map((version) => then(version).codeThen(elementCode("NEW")))).toEqual([undefined, "NEW"]);
    expect(then(3).codeThen(elementCode("LATEST"))).toBeUndefined();
  });

  it("may have removed rows, by their old codes", () => {
    expect(then(1).removed).toEqual(["OLD", "GONE"]);
    expect(then(2).removed).toEqual(["OLD"]);
    expect(then(3).removed).toEqual(["SHORT"]);
    expect(then(4).removed).toEqual([]);
  });

  it("of the current or a later version is unchanged", () => {
    expect(then(9).codeThen(elementCode("C"))).toBe("C");
    expect(earlierVersion({}, 1).removed).toEqual([]);
  });
});
