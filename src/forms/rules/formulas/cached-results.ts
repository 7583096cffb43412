import { raise } from "../../../model/finding";
import { onForm } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/**
 * The formulas show no results, or those of before the figures were typed: the program that saved the file
 * does not calculate. Totals never rest on them; but whoever prints the file prints wrong ratios.
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
