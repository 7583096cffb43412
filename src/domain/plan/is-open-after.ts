import type { Indicator } from "./indicator";
import type { Round } from "./round";

/** Whether an indicator may still be reached after a round: its deadline is a later day. */
export const isOpenAfter = ({ deadline }: Indicator, { to }: Round): boolean =>
  deadline?.kind === "day" && deadline.day > to;
