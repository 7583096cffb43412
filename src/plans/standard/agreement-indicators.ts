import { indicatorCode } from "../../domain/codes";
import type { Indicator } from "../../domain/plan/indicator";
import { amountOf } from "../shared/answering";
import { asked, saying } from "./shapes";

/** Of all enterprises with a union, as most offices count it. */
export const signedShare: Indicator = {
  ...asked,
  code: indicatorCode("TU-01"),
  ...saying("Tỷ lệ doanh nghiệp đã ký thỏa ước"),
  unitOfMeasure: "%",
  aggregation: { kind: "ratio", numerator: amountOf("TULDTT_DN_KY"), denominator: amountOf("DN_CD") },
};

export const agreementIndicators: readonly Indicator[] = [
  signedShare,
  {
    ...asked,
    code: indicatorCode("TU-02"),
    ...saying("Tỷ lệ doanh nghiệp phải ký đã ký thỏa ước"),
    unitOfMeasure: "%",
    aggregation: {
      kind: "ratio",
      numerator: amountOf("TULDTT_DN_KY"),
      denominator: amountOf("TULDTT_DN_DIEN"),
    },
  },
  {
    ...asked,
    code: indicatorCode("TU-03"),
    ...saying("Tỷ lệ thỏa ước còn hiệu lực xếp loại B trở lên"),
    unitOfMeasure: "%",
    aggregation: {
      kind: "ratio",
      numerator: amountOf("TULDTT_XL_A", "TULDTT_XL_B"),
      denominator: amountOf("TULDTT_HIEULUC"),
    },
  },
  {
    ...asked,
    code: indicatorCode("TU-04"),
    ...saying("Tỷ lệ người lao động được thỏa ước bảo vệ"),
    unitOfMeasure: "%",
    aggregation: { kind: "ratio", numerator: amountOf("TULDTT_LD"), denominator: amountOf("LD_DN") },
  },
];
