import type { UnitCode } from "../../model/codes";
import type { SummaryInput } from "./summary-input";

/** The units of the office by code, those that do not have to report and the office itself included. */
export const unitNames = ({
  summary,
  excused,
}: Pick<SummaryInput, "summary" | "excused">): ReadonlyMap<UnitCode, string> =>
  new Map(
    [summary.office, ...excused.map(({ unit }) => unit), ...summary.units].map(({ code, name }) => [
      code,
      name,
    ]),
  );
