import { objectsOf } from "../../protocol/behaviour";
import type { FormatTarget } from "./format-target";
import { flag, formatScalar } from "./format-scalars";

/** Source: learn.microsoft.com, Excel.FormatProtection. */
export const formatProtection = objectsOf<FormatTarget>("FormatProtection", {
  scalars: { Locked: formatScalar("Locked", flag), FormulaHidden: formatScalar("FormulaHidden", flag) },
});
