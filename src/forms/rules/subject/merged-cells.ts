import { finding } from "../../../model/finding";
import { inFile } from "./finding-place";
import type { Rule } from "./rule";

/** Cells that people fill in were merged. What stood in all but the first of them is lost. */
export const mergedCells: Rule = ({ structure, submission }) =>
  (structure?.merged ?? []).map(({ place, area, swallowed }) =>
    finding("merged-cells", swallowed.length > 0 ? "error" : "note", inFile(submission, place), "", {
      found: area,
      area,
      swallowed,
    }),
  );
