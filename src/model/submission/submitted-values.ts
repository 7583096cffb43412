import type { ElementCode } from "../codes";
import { adjustedValue } from "./adjusted-value";
import type { Adjustment } from "../ledger/ledger";
import { formValues } from "../form/form-values";
import type { Submission } from "./submission";
import type { Template } from "../form/template";
import { BLANK, type Value } from "../value";

/**
 * What a unit reported, row by row of its form. A row that is missing or holds something unreadable is blank here: it
 * adds nothing to any total, and a finding says why. Calculated rows are calculated anew, whatever their cells show. With
 * adjustments: what the unit is reported with, after what was approved to be added.
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
