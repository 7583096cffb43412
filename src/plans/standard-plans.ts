import type { Plan } from "../domain/plan/plan";
import { dakNongPlan2020 } from "./dak-nong-2020/plan";
import { giaLamPlan2023 } from "./gia-lam-2023/plan";
import { hdcd2 } from "./hdcd-2/plan";
import { langSonPlan2015 } from "./lang-son-2015/plan";
import { phuRieng2017 } from "./phu-rieng-2017/plan";
import { thanhHoaPlan2021 } from "./thanh-hoa-2021/plan";

/** The plans of offices that come with the program, and the statistical form. */
export const standardPlans: readonly Plan[] = [
  phuRieng2017,
  dakNongPlan2020,
  langSonPlan2015,
  giaLamPlan2023,
  thanhHoaPlan2021,
  hdcd2,
];
