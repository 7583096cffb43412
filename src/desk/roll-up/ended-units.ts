import type { Rejection } from "../../model/finding";
import { findRound, type Plan } from "../../model/plan";
import { findUnit, type UnitRegistry, canReport } from "../../model/unit";
import type { SubmittedReading } from "../received/read-received-file";

/**
 * Returns why a known unit's report of a round does not count: the unit had ended before the round did. Its
 * successor has to report its figures.
 */
export const endedUnits =
  (listed: UnitRegistry, plan: Plan) =>
  ({ submission: { unit: code, round } }: SubmittedReading): Rejection | undefined => {
    const unit = findUnit(listed, code);
    if (unit === undefined || unit === listed.office || canReport(unit, plan, round)) return undefined;
    const into = (unit.successors ?? []).map((successor) => findUnit(listed, successor)?.name ?? successor);
    const { validTo: last } = unit;
    const name = findRound(plan, round)?.name ?? round;
    return { kind: "ended-unit", unit: unit.name, round: name, last, into };
  };
