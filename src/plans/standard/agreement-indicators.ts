import type { Indicator } from "../../domain/plan/indicator";
import { ratio } from "../shared/indicators";
import { asked } from "./shapes";

/** Of all enterprises with a union, as most offices count it. */
export const signedShare = asked(
  "TU-01",
  "Tỷ lệ doanh nghiệp đã ký thỏa ước",
  ratio("TULDTT_DN_KY", "DN_CD"),
);

export const agreementIndicators: readonly Indicator[] = [
  signedShare,
  asked("TU-02", "Tỷ lệ doanh nghiệp phải ký đã ký thỏa ước", ratio("TULDTT_DN_KY", "TULDTT_DN_DIEN")),
  asked(
    "TU-03",
    "Tỷ lệ thỏa ước còn hiệu lực xếp loại B trở lên",
    ratio(["TULDTT_XL_A", "TULDTT_XL_B"], "TULDTT_HIEULUC"),
  ),
  asked("TU-04", "Tỷ lệ người lao động được thỏa ước bảo vệ", ratio("TULDTT_LD", "LD_DN")),
];
