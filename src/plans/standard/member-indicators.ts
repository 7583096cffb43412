import type { Indicator } from "../../domain/plan/indicator";
import { upperOnly } from "../shared/answering";
import { percentOfPlan, ratio, total } from "../shared/indicators";
import { asked } from "./shapes";

/** Of the number given to each unit; gross, as it is given. May exceed 100 %. */
export const admittedOfAssigned = asked(
  "DV-01",
  "Kết nạp đoàn viên mới so với chỉ tiêu giao",
  percentOfPlan("DV_KETNAP", "DV_GIAO"),
);

export const foundedOfAssigned = asked(
  "DV-04",
  "Thành lập CĐCS mới so với chỉ tiêu giao",
  percentOfPlan("CDCS_MOI", "CDCS_GIAO"),
  { levels: upperOnly },
);

export const memberIndicators: readonly Indicator[] = [
  admittedOfAssigned,
  asked("DV-02", "Đoàn viên tăng thuần", total("người", "DV_TANG_THUAN")),
  asked("DV-03", "Tỷ lệ đoàn viên trên tổng số lao động", ratio("DV_CUOI", "LD_TONG")),
  foundedOfAssigned,
];
