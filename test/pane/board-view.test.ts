import type { Filing, Handling } from "../../src/model/board/submission-board";
import { isIn, toggledState, viewedLines, WHOLE_BOARD, type BoardView } from "../../src/pane/desk/board-view";
import type { DeskLine } from "../../src/desk/roll-up/desk-lines";
import { aUnit } from "../support/plans/plan-builder";

const line = (
  code: string,
  filing: Filing,
  { handling = "none", daysLate, error = 0 }: { handling?: Handling; daysLate?: number; error?: number } = {},
): DeskLine => ({
  unit: aUnit(code, { name: `Công đoàn ${code}${code}` }),
  filing,
  handling,
  submissions: [],
  uncounted: [],
  findings: { error, warning: 0, note: 0 },
  contact: "",
  daysLate,
  savedAt: undefined,
  files: [],
  revision: 0,
  setAside: [],
  history: [],
});

const LINES = [
  line("A", "on-time", { handling: "clean" }),
  line("B", "late", { handling: "with-errors", daysLate: 2, error: 1 }),
  line("C", "missing"),
  line("D", "late", { handling: "returned", daysLate: 9, error: 4 }),
];

const codes = (view: Partial<BoardView>): string =>
  viewedLines(LINES, { ...WHOLE_BOARD, ...view })
    .map(({ unit }) => unit.code)
    .join("");

describe("the view of the board", () => {
  it.each([
    [{}, "ABCD"],
    [{ states: new Set(["late"] as const) }, "BD"],
    [{ states: new Set(["missing", "with-errors"] as const) }, "BC"],
    [{ text: "cong cc" }, "C"],
    [{ sort: "state" as const }, "CBDA"],
    [{ sort: "days-late" as const }, "DBAC"],
    [{ sort: "errors" as const }, "DBAC"],
  ])("%o shows %s", (view, expected) => {
    expect(codes(view)).toBe(expected);
  });

  it("finds a line by its filing and by its handling", () => {
    expect(LINES.map((each) => [isIn(each, "late"), isIn(each, "returned")])).toEqual([
      [false, false],
      [true, false],
      [false, false],
      [true, true],
    ]);
  });

  it("switches a state on and off", () => {
    const on = toggledState(new Set(), "late");
    expect([[...on], [...toggledState(on, "late")]]).toEqual([["late"], []]);
  });
});
