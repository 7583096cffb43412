import { submissionBoard, type BoardLine } from "../desk/submission-board";
import type { OwnFacts } from "./own-facts";

/** The submission board of an own form. Without a last day nobody is on time: a copy is received, and that is all. */
export const ownBoard = (facts: OwnFacts): readonly BoardLine[] =>
  submissionBoard(facts).map((line) =>
    facts.due === undefined && line.filing === "on-time" ? { ...line, filing: "undated" } : line,
  );
