import type { ArithmeticCheck } from "../../domain/plan/arithmetic-check";
import { within } from "../shared/arithmetic";

/**
 * That line 4 of form 2 lies between the wages of its parts is not checked: the lines of the enterprises are not known.
 * Insured are usually no more than have a contract, but not by what the words mean.
 */
export const checks: readonly ArithmeticCheck[] = [
  within("LD_NU", "LD_TONG"),
  within("LD_THIEU", "LD_TONG"),
  within("LD_THIEU_NU", "LD_THIEU"),
  within("LD_THIEU_NU", "LD_NU"),
  within("TLN_BQ", "LD_TONG"),
  within("TLN_HCSN", "TLN_BQ"),
  within("NHA_TONG", "LD_TONG"),
  within("HDLD", "LD_TONG"),
  within("BAOHIEM", "LD_TONG"),
];
