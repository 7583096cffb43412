import { elementCode, isoDate } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { PROVINCE, UPPER } from "../../shared/levels";
import { flow, stock } from "../../shared/shapes";
import { CIVIL_SERVANTS, ECONOMIC_ZONE } from "../../units/thanh-hoa-sectors";

const conferences = { unitOfMeasure: "hội nghị", type: "count", ...flow, origin: UPPER } as const;

/** TH-01, TH-04, TH-16 to TH-19: plans, assigned targets, conferences, works, supervision. */
export const planningElements: readonly DataElement[] = [
  {
    code: elementCode("KH_NGAY"),
    label: "Ngày gửi Kế hoạch hành động về LĐLĐ tỉnh",
    unitOfMeasure: "ngày",
    type: "date",
    overUnits: "latest",
    overRounds: "latest",
    origin: UPPER,
    hint: "Ngày của công văn gửi Kế hoạch. Chưa gửi thì ghi KPS.",
  },
  {
    code: elementCode("KH_DUNGHAN"),
    label: "Đã gửi Kế hoạch hành động trước ngày 06/3/2021",
    unitOfMeasure: "đơn vị",
    type: "tally",
    ...stock,
    origin: UPPER,
    derived: {
      at: "origin",
      by: { kind: "by-day", date: elementCode("KH_NGAY"), day: isoDate("2021-03-06"), inclusive: false },
    },
  },
  {
    code: elementCode("CT_DAT"),
    label: "Chỉ tiêu được giao đã đạt hoặc vượt",
    unitOfMeasure: "chỉ tiêu",
    type: "count",
    ...flow,
    origin: UPPER,
    hint: "Số chỉ tiêu đạt hoặc vượt trong năm, bằng số dòng ghi “Đạt hoặc vượt” ở danh sách chỉ tiêu giao.",
  },
  {
    code: elementCode("CT_GIAO"),
    label: "Chỉ tiêu LĐLĐ tỉnh giao cho đơn vị trong năm",
    unitOfMeasure: "chỉ tiêu",
    type: "count",
    ...flow,
    origin: UPPER,
    isAssigned: true,
    hint: "Số chỉ tiêu theo Quyết định giao chỉ tiêu của năm, bằng số dòng của danh sách chỉ tiêu giao.",
  },
  {
    code: elementCode("HN_HCSN"),
    label: "Hội nghị tọa đàm khối hành chính sự nghiệp do Công đoàn Viên chức tỉnh chủ trì",
    ...conferences,
    sectors: [CIVIL_SERVANTS],
    hint: "Chỉ Công đoàn Viên chức tỉnh trả lời; đơn vị khác ghi KAD.",
  },
  {
    code: elementCode("HN_DN"),
    label:
      "Hội nghị trao đổi khối doanh nghiệp do Công đoàn Khu kinh tế Nghi Sơn và các khu công nghiệp chủ trì",
    ...conferences,
    sectors: [ECONOMIC_ZONE],
    hint: "Chỉ Công đoàn Khu kinh tế Nghi Sơn và các khu công nghiệp trả lời; đơn vị khác ghi KAD.",
  },
  {
    code: elementCode("CT_TRONGDIEM"),
    label: "Dự án, công trình trọng điểm đã phát động phong trào thi đua",
    unitOfMeasure: "công trình",
    type: "count",
    ...flow,
    origin: UPPER,
    hint: "Phát động trong năm. Công trình đã phát động ở năm trước không tính lại; làm chung nhiều đơn vị chỉ tính một lần.",
  },
  {
    code: elementCode("KTGS_CT"),
    label: "Cuộc kiểm tra, giám sát CĐCS do công đoàn cấp trên trực tiếp cơ sở tổ chức",
    unitOfMeasure: "cuộc",
    type: "count",
    ...flow,
    origin: UPPER,
    hint: "Về việc triển khai phong trào thi đua, trong năm, kể cả lồng ghép với nội dung khác.",
  },
  {
    code: elementCode("KTGS_TINH"),
    label: "Cuộc kiểm tra, giám sát do các ban của LĐLĐ tỉnh tổ chức",
    unitOfMeasure: "cuộc",
    type: "count",
    ...flow,
    origin: PROVINCE,
  },
];
