import { raise } from "../../../model/finding";
import { onForm } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/**
 * Reports formulas without results or with outdated ones: the saving program does not calculate. Totals never
 * use them, but a print of the file shows wrong ratios.
 */
export const cachedResults: Rule = ({ structure, submission }) =>
  structure === undefined || structure.results === "calculated"
    ? []
    : raise(
        "cached-results",
        structure.results === "stale" ? "warning" : "note",
        onForm(submission),
        submission.formSheet,
        { state: structure.results },
      );
