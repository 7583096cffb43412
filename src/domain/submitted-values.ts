import type { ElementCode } from "./codes";
import { formValues } from "./form-values";
import type { Submission } from "./submission";
import type { Template } from "./template";
import { BLANK, type Value } from "./value";

/**
 * What a unit reported, row by row of its form. A row that is missing or holds something unreadable is blank here: it
 * adds nothing to any total, and a finding says why. Calculated rows are calculated anew, whatever their cells show.
 */
export function submittedValues(template: Template, submission: Submission): ReadonlyMap<ElementCode, Value> {
  return formValues(template, ({ code }) => {
    const reading = submission.entries.get(code)?.reading;
    return reading === undefined || reading.kind === "misread" ? BLANK : reading;
  });
}
