import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { byEndOf, grassrootsAndUpper, grassrootsOnly, upperOnly } from "../../shared/answering";
import { FIRST_YEAR } from "../rounds";
import { ALL_BUT_DIRECT } from "../../units/thanh-hoa-sectors";
import { notQuantified, toProvince, toUpper } from "./answering";
import { indicator, shareOfUnits, total } from "../../shared/indicators";

const launch = {
  unitOfMeasure: "%",
  target: TO_BE_DONE,
  rounds: FIRST_YEAR,
} as const;

const pledges = {
  rounds: FIRST_YEAR,
  sourcePhrase:
    "Tại Lễ phát động phong trào thi đua tổ chức ký kết giao ước thi đua giữa các đơn vị và đăng ký thi đua trong cán bộ, đoàn viên, CNVCLĐ ở từng đơn vị",
} as const;

/** TH-02, TH-03 and TH-05. */
export const launchingIndicators: readonly Indicator[] = [
  indicator("TH-02", "Tỷ lệ công đoàn cấp trên trực tiếp cơ sở phát động hưởng ứng đúng hạn", {
    ...launch,
    ...shareOfUnits("PD_CT_DUNGHAN", "CAPTREN_TONG"),
    levels: upperOnly,
    sectors: ALL_BUT_DIRECT,
    deadline: byEndOf("2021-03-31"),
    addressee: toProvince,
    sourcePhrase: "Công đoàn cấp trên trực tiếp cơ sở hoàn thành trong tháng 03 năm 2021",
    inferred:
      "Không nêu tỷ lệ: hiểu là 100% đơn vị. “Trong tháng 03” hiểu là đến hết ngày 31/3/2021; phát động sớm hơn vẫn là đúng hạn.",
    asks: elementCodes("PD_CT_NGAY"),
  }),
  indicator("TH-03", "Tỷ lệ CĐCS phát động hưởng ứng đúng hạn", {
    ...launch,
    ...shareOfUnits("PD_CDCS_DUNGHAN", "CDCS_2021"),
    levels: grassrootsOnly,
    deadline: byEndOf("2021-04-30"),
    addressee: toUpper,
    sourcePhrase: "Công đoàn cơ sở hoàn thành trong tháng 04 năm 2021",
    inferred:
      "Không nêu tỷ lệ: hiểu là 100% CĐCS. “Trong tháng 04” hiểu là đến hết ngày 30/4/2021; phát động sớm hơn vẫn là đúng hạn.",
    asks: elementCodes("PD_CDCS_NGAY"),
  }),
  indicator("TH-05A", "Đơn vị ký kết giao ước thi đua", {
    ...pledges,
    ...total("đơn vị", "GIAOUOC_CDCS", "GIAOUOC_CT"),
    levels: grassrootsAndUpper,
    inferred: `${notQuantified} Mỗi đơn vị tính một lần, ở cấp của mình.`,
  }),
  indicator("TH-05B", "Cán bộ, đoàn viên, CNVCLĐ đăng ký thi đua", {
    ...pledges,
    ...total("người", "DANGKY_NGUOI"),
    levels: grassrootsOnly,
    inferred: notQuantified,
  }),
];
