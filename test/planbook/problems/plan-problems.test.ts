import { planProblems } from "../../../src/planbook/plan-problems";
import type {
  PlanSheetFault,
  PlanSheetProblem,
  UnsoundPlan,
} from "../../../src/planbook/codec/plan-sheet-problem";
import { codeCases } from "./code-cases";
import { elementCases } from "./element-cases";
import { frameCases } from "./frame-cases";
import { indicatorCases } from "./indicator-cases";
import { sound, type Case } from "./sound-plan";

/** One entry a kind, so that a kind without a broken plan fails the build. */
const cases = {
  ...codeCases,
  ...elementCases,
  ...indicatorCases,
  ...frameCases,
} satisfies Readonly<Record<UnsoundPlan["kind"], readonly Case[]>>;

const reasonOf = (fault: PlanSheetFault): string =>
  fault.kind === "bad-formula" ? fault.fault.kind : "reason" in fault ? fault.reason : fault.kind;
const placed = ({ sheet, cell = "", fault }: PlanSheetProblem): string =>
  `${sheet}!${cell} ${reasonOf(fault)}`;

test("a sound plan has no problems", () => {
  expect(planProblems(sound)).toEqual([]);
});

describe.each(Object.entries<readonly Case[]>(cases))("[%s]", (_kind, broken) => {
  test.each(broken)("%s", (_fact, change, found) => {
    expect(planProblems({ ...sound, ...change }).map(placed)).toEqual(found);
  });
});

test("a plan with several mistakes names them all at once", () => {
  const found = planProblems({ ...sound, elements: [], rounds: [], registers: [] }).map(placed);
  expect(found).toEqual([
    "Đợt! empty-table",
    "Số liệu! empty-table",
    "Chỉ tiêu!D6 unknown-code",
    "Chỉ tiêu!D6 unknown-code",
    "Chỉ tiêu!K6 unknown-code",
    "Chỉ tiêu!D7 unknown-code",
    "Chỉ tiêu!D7 unknown-code",
    "Chỉ tiêu!D7 unknown-code",
    "Chỉ tiêu!K7 unknown-code",
    "Ràng buộc!B6 unknown-code",
    "Ràng buộc!C6 unknown-code",
    "Ràng buộc!D7 unknown-code",
  ]);
});
