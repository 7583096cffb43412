import { VALUE_TRAITS } from "../plan/value-type";
import { fingerprint } from "../../base/codes";
import { type ElementCode, type RoundId } from "../codes";
import { formValues } from "../form/form-values";
import { templateFor, type Template } from "../form/template";
import { rankOf, type Plan } from "../plan/plan";
import { isAnswered } from "../submission/is-answered";
import type { Submission } from "../submission/submission";
import type { Unit } from "../unit/unit";
import { BLANK, type Value } from "../value";
import { isSaidByOffice } from "./office-report";
import type { UnitValues } from "./unit-values";

/**
 * Returns the form of an office with only the rows it answers for itself ("công đoàn cơ sở và công đoàn cấp
 * trên cơ sở"): rows of its own level, not asked of units below. Undefined if there are none, or if its own
 * reports are added up.
 */
export function ownTemplate(
  plan: Plan,
  round: RoundId,
  office: Unit,
  units: readonly Unit[],
): Template | undefined {
  const rank = rankOf(plan, office.level);
  if (units.length === 0 || units.some(({ level }) => rankOf(plan, level) >= rank)) return undefined;
  const template = templateFor(plan, round, office);
  const rows = template.rows.map((row) =>
    row.kind === "element" &&
    (!isSaidByOffice(row.element, plan, office.level) || VALUE_TRAITS[row.element.type].holds === "text")
      ? { ...row, state: "not-applicable" as const }
      : row,
  );
  const asksOffice = rows.some((row) => row.kind === "element" && row.state === "input");
  return asksOffice ? { ...template, rows } : undefined;
}

/** Returns the office's own part from its report to the level above, besides its units' figures. */
export function ownAnswer(
  plan: Plan,
  round: RoundId,
  office: Unit,
  units: readonly Unit[],
  written: ReadonlyMap<ElementCode, Value>,
): UnitValues | undefined {
  const template = ownTemplate(plan, round, office, units);
  if (template === undefined) return undefined;
  const isWritten = template.rows.some(
    (row) =>
      row.kind === "element" && row.state === "input" && isAnswered(written.get(row.element.code) ?? BLANK),
  );
  const answer: UnitValues = { unit: office, template, parts: [], isOffice: true };
  if (!isWritten) return answer;
  const values = formValues(template, ({ code }) => written.get(code) ?? BLANK);
  const submission = asSubmission(plan, round, office);
  return { ...answer, received: { reports: [{ submission, values }], values } };
}

/** It is in no separate file. */
const asSubmission = (plan: Plan, round: RoundId, office: Unit): Submission => ({
  ...{ file: office.name, fingerprint: fingerprint(""), plan: plan.id, templateVersion: plan.version, round },
  ...{ unit: office.code, level: office.level, revision: 1, formSheet: "", marks: [] },
  ...{ entries: new Map(), printed: new Map(), registers: new Map(), notes: new Map() },
});
