import { elementCode } from "../../domain/codes";
import type { ArithmeticCheck } from "../../domain/plan/arithmetic-check";
import { elementCodes } from "../code-lists";
import { adds, within } from "../shared/arithmetic";

/** Enterprises that signed are among those with a union, in each sector. */
export const signedChecks: readonly ArithmeticCheck[] = [
  within("TULDTT_NN_KY", "DN_NN_CD"),
  within("TULDTT_NNN_KY", "DN_NNN_CD"),
  within("TULDTT_FDI_KY", "DN_FDI_CD"),
];

export const agreementChecks: readonly ArithmeticCheck[] = [
  ...signedChecks,
  within("TULDTT_DN_DIEN", "DN_CD"),
  within("TULDTT_DN_KY", "TULDTT_DN_DIEN"),
  adds("TULDTT_HIEULUC", "TULDTT_XL_A", "TULDTT_XL_B", "TULDTT_XL_C", "TULDTT_XL_D", "TULDTT_XL_CHUA"),
  within("TULDTT_LD", "LD_DN"),
];

export const memberChecks: readonly ArithmeticCheck[] = [
  {
    kind: "stock-flow",
    opening: elementCode("DV_DAU"),
    increases: elementCodes("DV_KETNAP", "DV_CHUYENDEN"),
    decreases: elementCodes("DV_CHUYENDI", "DV_GIAM"),
    closing: elementCode("DV_CUOI"),
  },
  within("DV_NU", "DV_CUOI"),
];

export const densityChecks: readonly ArithmeticCheck[] = [
  within("DV_KETNAP_KY", "DV_KETNAP"),
  within("LD_NU", "LD_TONG"),
  within("DV_CUOI", "LD_TONG"),
  within("DV_NU", "LD_NU"),
];
