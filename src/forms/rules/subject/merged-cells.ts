import { finding } from "../../../model/finding";
import { inFile } from "./finding-place";
import type { Rule } from "./rule";

/** Reports merged input cells. Only the first keeps its content. */
export const mergedCells: Rule = ({ structure, submission }) =>
  (structure?.merged ?? []).map(({ place, area, swallowed }) =>
    finding("merged-cells", swallowed.length > 0 ? "error" : "note", inFile(submission, place), "", {
      found: area,
      area,
      swallowed,
    }),
  );
