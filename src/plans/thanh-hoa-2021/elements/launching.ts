import { elementCode, isoDate } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { upperUnions } from "../../shared/counted-units";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { stock } from "../../shared/shapes";
import { ALL_BUT_DIRECT } from "../../units/thanh-hoa-sectors";

const launchDay = {
  unitOfMeasure: "ngày",
  type: "date",
  overUnits: "latest",
  overRounds: "latest",
} as const;

/** TH-02, TH-03 and TH-05. "Hoàn thành trong tháng": the last day of the month still counts, earlier is in time too. */
export const launchingElements: readonly DataElement[] = [
  { ...upperUnions, sectors: ALL_BUT_DIRECT },
  {
    code: elementCode("PD_CT_NGAY"),
    label: "Ngày công đoàn cấp trên trực tiếp cơ sở tổ chức Lễ phát động hưởng ứng",
    ...launchDay,
    origin: UPPER,
    sectors: ALL_BUT_DIRECT,
    hint: "Ngày tổ chức lễ của chính đơn vị. Chưa tổ chức thì ghi KPS.",
  },
  {
    code: elementCode("PD_CT_DUNGHAN"),
    label: "Công đoàn cấp trên trực tiếp cơ sở phát động trong tháng 03/2021",
    unitOfMeasure: "đơn vị",
    type: "tally",
    ...stock,
    origin: UPPER,
    sectors: ALL_BUT_DIRECT,
    derived: {
      at: "origin",
      by: { kind: "by-day", date: elementCode("PD_CT_NGAY"), day: isoDate("2021-03-31"), inclusive: true },
    },
  },
  {
    code: elementCode("PD_CDCS_NGAY"),
    label: "Ngày CĐCS tổ chức phát động hưởng ứng",
    ...launchDay,
    origin: GRASSROOTS,
    hint: "Chưa tổ chức thì ghi KPS. Công đoàn cấp trên ghi ngày của CĐCS phát động sau cùng.",
  },
  {
    code: elementCode("PD_CDCS_DUNGHAN"),
    label: "CĐCS phát động trong tháng 04/2021",
    unitOfMeasure: "CĐCS",
    type: "tally",
    ...stock,
    origin: GRASSROOTS,
    derived: {
      at: "origin",
      by: { kind: "by-day", date: elementCode("PD_CDCS_NGAY"), day: isoDate("2021-04-30"), inclusive: true },
    },
    hint: "Số CĐCS phát động đến hết ngày 30/4/2021.",
  },
  {
    code: elementCode("GIAOUOC_CDCS"),
    label: "CĐCS đã ký kết giao ước thi đua",
    unitOfMeasure: "CĐCS",
    type: "tally",
    ...stock,
    origin: GRASSROOTS,
    hint: "Ký với đơn vị khác tại lễ phát động của cấp nào cũng tính, mỗi CĐCS một lần.",
  },
  {
    code: elementCode("GIAOUOC_CT"),
    label: "Đơn vị trực thuộc LĐLĐ tỉnh đã ký kết giao ước thi đua trong Cụm thi đua",
    unitOfMeasure: "đơn vị",
    type: "tally",
    ...stock,
    origin: UPPER,
    hint: "Trả lời cho chính đơn vị, không phải cho các CĐCS trực thuộc.",
  },
  {
    code: elementCode("DANGKY_NGUOI"),
    label: "Cán bộ, đoàn viên, CNVCLĐ đăng ký thi đua",
    unitOfMeasure: "người",
    type: "count",
    ...stock,
    origin: GRASSROOTS,
    hint: "Người đã đăng ký tại lễ phát động và sau lễ phát động trong năm 2021. Mỗi người chỉ tính một lần.",
  },
];
