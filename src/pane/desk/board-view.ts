import type { Filing, Handling } from "../../model/board";
import { foldName } from "../../base/text";
import type { DeskLine } from "../../desk/roll-up";

/** Filter of a line: filing of its report, or the office's handling. */
export type BoardState = Filing | Exclude<Handling, "none" | "clean">;
export type BoardSort = "order" | "state" | "days-late" | "errors";

/** Waiting ones first. */
export const BOARD_STATES: readonly BoardState[] = [
  "missing",
  "unconfirmed",
  "wrong-form",
  "incomplete",
  "late",
  "undated",
  "on-time",
  "not-expected",
  "to-decide",
  "with-errors",
  "returned",
  "accepted",
];

export const BOARD_SORTS: readonly BoardSort[] = ["order", "state", "days-late", "errors"];

export interface BoardView {
  /** None = all; several = lines in any of them. */
  readonly states: ReadonlySet<BoardState>;
  readonly text: string;
  readonly sort: BoardSort;
}

export const WHOLE_BOARD: BoardView = { states: new Set(), text: "", sort: "order" };

/** Returns whether a line is in a state. */
export const isIn = ({ filing, handling }: DeskLine, state: BoardState): boolean =>
  filing === state || handling === state;

/** Returns matching lines in the wanted order; equal ones in the units' order. */
export function viewedLines(
  lines: readonly DeskLine[],
  { states, text, sort }: BoardView,
): readonly DeskLine[] {
  const wanted = foldName(text).split("-");
  const fitting = lines.filter((line) => {
    const name = foldName(`${line.unit.code} ${line.unit.name}`);
    const isWanted = states.size === 0 || [...states].some((state) => isIn(line, state));
    return isWanted && wanted.every((word) => name.includes(word));
  });
  return sort === "order"
    ? fitting
    : fitting.toSorted((left, right) => weight(right, sort) - weight(left, sort));
}

/** Heavier lines come first. */
function weight(line: DeskLine, sort: Exclude<BoardSort, "order">): number {
  switch (sort) {
    case "state":
      return -BOARD_STATES.indexOf(line.filing);
    case "days-late":
      return line.daysLate ?? 0;
    case "errors":
      return line.findings.error;
  }
}

/** Returns the states with one toggled. */
export function toggledState(states: ReadonlySet<BoardState>, state: BoardState): ReadonlySet<BoardState> {
  const next = new Set(states);
  if (!next.delete(state)) next.add(state);
  return next;
}
