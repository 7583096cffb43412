import { indicatorCode } from "../../domain/codes";
import type { Indicator } from "../../domain/plan/indicator";
import { elementCodes } from "../code-lists";
import { upperOnly } from "../shared/answering";
import { asked, saying } from "./shapes";

const counted = (element: string): Indicator["aggregation"] => ({ kind: "sum", of: elementCodes(element) });

export const movementIndicators: readonly Indicator[] = [
  {
    ...asked,
    code: indicatorCode("TD-01"),
    ...saying("Sáng kiến được công nhận"),
    unitOfMeasure: "sáng kiến",
    aggregation: counted("SK_SO"),
    asks: elementCodes("SK_SO", "SK_LAMLOI"),
  },
  {
    ...asked,
    code: indicatorCode("TD-02"),
    ...saying("Nhà “Mái ấm công đoàn” đã bàn giao"),
    unitOfMeasure: "nhà",
    levels: upperOnly,
    aggregation: counted("MAIAM_NHA"),
    asks: elementCodes("MAIAM_NHA", "MAIAM_TIEN"),
  },
  {
    ...asked,
    code: indicatorCode("TD-03"),
    ...saying("Tập thể, cá nhân được khen thưởng"),
    unitOfMeasure: "lượt",
    aggregation: { kind: "sum", of: elementCodes("KHEN_TT", "KHEN_CN") },
  },
];
