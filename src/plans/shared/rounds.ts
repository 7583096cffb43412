import { isoDate } from "../../domain/codes";
import type { Round } from "../../domain/plan/round";

/** The days of a round. `due`: what is usual, because the document names no day for sending reports. */
export const lasting = (
  from: string,
  to: string,
  due: string,
): Pick<Round, "from" | "to" | "due" | "isDueInferred"> => ({
  from: isoDate(from),
  to: isoDate(to),
  due: isoDate(due),
  isDueInferred: true,
});
