import { binary, number } from "../../formula/build";
import type { Formula } from "../../formula/formula";
import type { SummaryInput } from "../setting/summary-input";
import { adjustedBy } from "./adjustment-key";
import type { AdjustedFigure } from "./adjusted-figures";

/** What was received and what the ledger adds to it, live: "120 + what stands there". `sheet`: that of the ledger. */
export const adjustedFormula = (
  { received, added }: AdjustedFigure,
  input: Pick<SummaryInput, "summary" | "excused" | "ledger">,
  sheet?: string,
): Formula =>
  added.reduce<Formula>(
    (sum, { key, sign }) => binary(sum, sign === 1 ? "+" : "-", adjustedBy(key, input, sheet)),
    number(received),
  );
