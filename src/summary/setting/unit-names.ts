import type { UnitCode } from "../../model/codes";
import type { SummaryInput } from "./summary-input";

/** Returns the office's units by code, including the office and units that need not report. */
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
