import { EMPTY_LEDGER } from "../../model/ledger";
import { inOneGo } from "../../base/pausable";
import { officeReport, rollUp } from "../../model/roll-up";
import { shareOverRounds } from "../../forms/check";
import type { CheckedReadings } from "./check-readings";
import { templateOf } from "../../forms/issue";
import type { DrawnSummary } from "./form-layout";
import { layoutOf } from "./layout-of";
import type { RollUpFacts } from "./roll-up-facts";
import type { RollUpSubject } from "./roll-up-subject";

/** Adds up the files that count. */
export function rollUpChecked(subject: RollUpSubject, checked: CheckedReadings): RollUpFacts {
  const { plan, round, ledger = EMPTY_LEDGER, written, today } = subject;
  const { registry, rejected, files, units, excused, uncounted } = checked;
  const summary = rollUp({
    plan,
    round,
    office: registry.office,
    units,
    submissions: checked.current,
    adjustments: ledger.adjustments,
    today,
    areUnitsUnconfirmed: registry.confirmation === "needed",
    unlisted: registry.unlisted,
    ...(written && { written: written.values }),
  });
  const own = officeReport(summary, plan, templateOf(plan, round, registry.office), written?.values);
  const { formulas, findings } = layoutOf(subject).calculated(summary, ledger, checked);
  return {
    formulas,
    ...{ summary, rejected, files, own, excused, uncounted, ledger },
    findings: [...checked.findings, ...shareOverRounds(plan, summary, checked.findings), ...findings],
    written,
  };
}

/** Draws the summary of a roll-up. `createdAt` is an ISO date-time. */
export const drawRollUp = (subject: RollUpSubject, facts: RollUpFacts, createdAt: string): DrawnSummary =>
  inOneGo(layoutOf(subject).drawing(subject, facts, createdAt));
