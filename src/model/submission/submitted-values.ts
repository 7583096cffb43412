import type { ElementCode } from "../codes";
import { adjustedValue } from "./adjusted-value";
import type { Adjustment } from "../ledger/ledger";
import { formValues } from "../form/form-values";
import type { Submission } from "./submission";
import type { Template } from "../form/template";
import { BLANK, type Value } from "../value";

/**
 * Returns the reported values of a form, row by row. Missing and unreadable rows are blank: they add nothing
 * to any total, and a finding reports them. Calculated rows are recalculated from the inputs. With
 * `adjustments`, includes the approved adjustments.
 */
export function submittedValues(
  template: Template,
  submission: Submission,
  adjustments: readonly Adjustment[] = [],
): ReadonlyMap<ElementCode, Value> {
  return formValues(template, ({ code }) => {
    const reading = submission.entries.get(code)?.reading;
    const isOut = submission.elsewhere?.has(code) === true;
    if (reading === undefined || reading.kind === "misread" || isOut) return BLANK;
    return adjustedValue(reading, code, submission, adjustments);
  });
}
