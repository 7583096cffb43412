import type { Indicator } from "../../domain/plan/indicator";
import { elementCodes } from "../code-lists";
import { upperOnly } from "../shared/answering";
import { total } from "../shared/indicators";
import { asked } from "./shapes";

export const movementIndicators: readonly Indicator[] = [
  asked("TD-01", "Sáng kiến được công nhận", total("sáng kiến", "SK_SO"), {
    asks: elementCodes("SK_SO", "SK_LAMLOI"),
  }),
  asked("TD-02", "Nhà “Mái ấm công đoàn” đã bàn giao", total("nhà", "MAIAM_NHA"), {
    levels: upperOnly,
    asks: elementCodes("MAIAM_NHA", "MAIAM_TIEN"),
  }),
  asked("TD-03", "Tập thể, cá nhân được khen thưởng", total("lượt", "KHEN_TT", "KHEN_CN")),
];
