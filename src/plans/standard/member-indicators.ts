import { indicatorCode } from "../../domain/codes";
import type { Indicator } from "../../domain/plan/indicator";
import { elementCodes } from "../code-lists";
import { amountOf, upperOnly } from "../shared/answering";
import { asked, saying } from "./shapes";

/** Of the number given to each unit; gross, as it is given. May exceed 100 %. */
export const admittedOfAssigned: Indicator = {
  ...asked,
  code: indicatorCode("DV-01"),
  ...saying("Kết nạp đoàn viên mới so với chỉ tiêu giao"),
  unitOfMeasure: "%",
  aggregation: { kind: "percent-of-plan", actual: amountOf("DV_KETNAP"), assigned: amountOf("DV_GIAO") },
};

export const foundedOfAssigned: Indicator = {
  ...asked,
  code: indicatorCode("DV-04"),
  ...saying("Thành lập CĐCS mới so với chỉ tiêu giao"),
  unitOfMeasure: "%",
  levels: upperOnly,
  aggregation: { kind: "percent-of-plan", actual: amountOf("CDCS_MOI"), assigned: amountOf("CDCS_GIAO") },
};

export const memberIndicators: readonly Indicator[] = [
  admittedOfAssigned,
  {
    ...asked,
    code: indicatorCode("DV-02"),
    ...saying("Đoàn viên tăng thuần"),
    unitOfMeasure: "người",
    aggregation: { kind: "sum", of: elementCodes("DV_TANG_THUAN") },
  },
  {
    ...asked,
    code: indicatorCode("DV-03"),
    ...saying("Tỷ lệ đoàn viên trên tổng số lao động"),
    unitOfMeasure: "%",
    aggregation: { kind: "ratio", numerator: amountOf("DV_CUOI"), denominator: amountOf("LD_TONG") },
  },
  foundedOfAssigned,
];
