import type { DataElement } from "../../../domain/plan/data-element";
import { upperUnions } from "../../shared/counted-units";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { ALL_BUT_DIRECT } from "../../units/thanh-hoa-sectors";
import { inTime, row, standing, tallied } from "../../shared/rows";

const launchDay = {
  unitOfMeasure: "ngày",
  type: "date",
  overUnits: "latest",
  overRounds: "latest",
} as const;

/** TH-02, TH-03 and TH-05. "Hoàn thành trong tháng": the last day of the month still counts, earlier is in time too. */
export const launchingElements: readonly DataElement[] = [
  { ...upperUnions, sectors: ALL_BUT_DIRECT },
  row("PD_CT_NGAY", "Ngày công đoàn cấp trên trực tiếp cơ sở tổ chức Lễ phát động hưởng ứng", {
    ...launchDay,
    origin: UPPER,
    sectors: ALL_BUT_DIRECT,
    hint: "Ngày tổ chức lễ của chính đơn vị. Chưa tổ chức thì ghi KPS.",
  }),
  row(
    "PD_CT_DUNGHAN",
    "Công đoàn cấp trên trực tiếp cơ sở phát động trong tháng 03/2021",
    tallied("đơn vị", UPPER),
    {
      sectors: ALL_BUT_DIRECT,
      ...inTime("PD_CT_NGAY", "2021-03-31", true),
    },
  ),
  row("PD_CDCS_NGAY", "Ngày CĐCS tổ chức phát động hưởng ứng", {
    ...launchDay,
    origin: GRASSROOTS,
    hint: "Chưa tổ chức thì ghi KPS. Công đoàn cấp trên ghi ngày của CĐCS phát động sau cùng.",
  }),
  row("PD_CDCS_DUNGHAN", "CĐCS phát động trong tháng 04/2021", tallied("CĐCS"), {
    ...inTime("PD_CDCS_NGAY", "2021-04-30", true),
    hint: "Số CĐCS phát động đến hết ngày 30/4/2021.",
  }),
  row("GIAOUOC_CDCS", "CĐCS đã ký kết giao ước thi đua", tallied("CĐCS"), {
    hint: "Ký với đơn vị khác tại lễ phát động của cấp nào cũng tính, mỗi CĐCS một lần.",
  }),
  row(
    "GIAOUOC_CT",
    "Đơn vị trực thuộc LĐLĐ tỉnh đã ký kết giao ước thi đua trong Cụm thi đua",
    tallied("đơn vị", UPPER),
    { hint: "Trả lời cho chính đơn vị, không phải cho các CĐCS trực thuộc." },
  ),
  row("DANGKY_NGUOI", "Cán bộ, đoàn viên, CNVCLĐ đăng ký thi đua", standing("người"), {
    hint: "Người đã đăng ký tại lễ phát động và sau lễ phát động trong năm 2021. Mỗi người chỉ tính một lần.",
  }),
];
