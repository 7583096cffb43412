import type { DataElement } from "../../../domain/plan/data-element";
import { PROVINCE, UPPER } from "../../shared/levels";
import { CIVIL_SERVANTS, ECONOMIC_ZONE } from "../../units/thanh-hoa-sectors";
import { happened, inTime, row, tallied } from "../../shared/rows";

const conferences = happened("hội nghị", UPPER);

/** TH-01, TH-04, TH-16 to TH-19: plans, assigned targets, conferences, works, supervision. */
export const planningElements: readonly DataElement[] = [
  row("KH_NGAY", "Ngày gửi Kế hoạch hành động về LĐLĐ tỉnh", {
    unitOfMeasure: "ngày",
    type: "date",
    overUnits: "latest",
    overRounds: "latest",
    origin: UPPER,
    hint: "Ngày của công văn gửi Kế hoạch. Chưa gửi thì ghi KPS.",
  }),
  row("KH_DUNGHAN", "Đã gửi Kế hoạch hành động trước ngày 06/3/2021", tallied("đơn vị", UPPER), {
    ...inTime("KH_NGAY", "2021-03-06", false),
  }),
  row("CT_DAT", "Chỉ tiêu được giao đã đạt hoặc vượt", happened("chỉ tiêu", UPPER), {
    hint: "Số chỉ tiêu đạt hoặc vượt trong năm, bằng số dòng ghi “Đạt hoặc vượt” ở danh sách chỉ tiêu giao.",
  }),
  row("CT_GIAO", "Chỉ tiêu LĐLĐ tỉnh giao cho đơn vị trong năm", happened("chỉ tiêu", UPPER), {
    isAssigned: true,
    hint: "Số chỉ tiêu theo Quyết định giao chỉ tiêu của năm, bằng số dòng của danh sách chỉ tiêu giao.",
  }),
  row(
    "HN_HCSN",
    "Hội nghị tọa đàm khối hành chính sự nghiệp do Công đoàn Viên chức tỉnh chủ trì",
    conferences,
    {
      sectors: [CIVIL_SERVANTS],
      hint: "Chỉ Công đoàn Viên chức tỉnh trả lời; đơn vị khác ghi KAD.",
    },
  ),
  row(
    "HN_DN",
    "Hội nghị trao đổi khối doanh nghiệp do Công đoàn Khu kinh tế Nghi Sơn và các khu công nghiệp chủ trì",
    conferences,
    {
      sectors: [ECONOMIC_ZONE],
      hint: "Chỉ Công đoàn Khu kinh tế Nghi Sơn và các khu công nghiệp trả lời; đơn vị khác ghi KAD.",
    },
  ),
  row(
    "CT_TRONGDIEM",
    "Dự án, công trình trọng điểm đã phát động phong trào thi đua",
    happened("công trình", UPPER),
    {
      hint: "Phát động trong năm. Công trình đã phát động ở năm trước không tính lại; làm chung nhiều đơn vị chỉ tính một lần.",
    },
  ),
  row(
    "KTGS_CT",
    "Cuộc kiểm tra, giám sát CĐCS do công đoàn cấp trên trực tiếp cơ sở tổ chức",
    happened("cuộc", UPPER),
    { hint: "Về việc triển khai phong trào thi đua, trong năm, kể cả lồng ghép với nội dung khác." },
  ),
  row("KTGS_TINH", "Cuộc kiểm tra, giám sát do các ban của LĐLĐ tỉnh tổ chức", happened("cuộc", PROVINCE)),
];
