import { isoDate } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { inWords, upperOnly } from "../../shared/answering";
import { PROVINCE, UPPER } from "../../shared/levels";
import { ASSIGNED_TARGETS } from "../registers";
import { EVERY_YEAR, FIRST_YEAR } from "../rounds";
import { CIVIL_SERVANTS, ECONOMIC_ZONE } from "../../units/thanh-hoa-sectors";
import { notQuantified, toProvince } from "./answering";
import { indicator, shareOfUnits, total, askedIn } from "../../shared/indicators";

const assigned = {
  unitOfMeasure: "chỉ tiêu",
  ...askedIn(EVERY_YEAR, upperOnly, toProvince, inWords("Hằng năm")),
  sourcePhrase:
    "căn cứ Quyết định giao chỉ tiêu thực hiện nhiệm vụ hàng năm của Ban Thường vụ LĐLĐ tỉnh, xây dựng Kế hoạch hành động triển khai thực hiện, cụ thể hóa các chỉ tiêu hàng năm vào phong trào thi đua của đơn vị",
} as const;

const conference = { unitOfMeasure: "hội nghị", ...askedIn(FIRST_YEAR, upperOnly, toProvince) } as const;

/** TH-01, TH-04 and TH-16 to TH-19. */
export const planningIndicators: readonly Indicator[] = [
  indicator("TH-01", "Tỷ lệ đơn vị gửi Kế hoạch hành động đúng hạn", {
    ...shareOfUnits("KH_DUNGHAN", "DAUMOI_2021"),
    target: TO_BE_DONE,
    rounds: FIRST_YEAR,
    levels: upperOnly,
    deadline: { kind: "day", day: isoDate("2021-03-06"), inclusive: false },
    addressee: "LĐLĐ tỉnh (qua Ban Tuyên giáo - Nữ công và Ban phụ trách)",
    sourcePhrase:
      "gửi về LĐLĐ tỉnh qua Ban Tuyên giáo- Nữ công và Ban phụ trách trước ngày 06/3/2021 bằng đường công văn",
    inferred:
      "Giao cho mọi công đoàn cấp trên trực tiếp cơ sở và CĐCS trực thuộc LĐLĐ tỉnh, không nêu tỷ lệ: hiểu là 100% đơn vị. “Trước ngày 06/3/2021”: ngày cuối cùng là 05/3/2021.",
    asks: elementCodes("KH_NGAY"),
  }),
  indicator("TH-04A", "Chỉ tiêu được giao trong năm đã đạt hoặc vượt", {
    ...assigned,
    aggregation: { kind: "sum", of: elementCodes("CT_DAT") },
    target: { comparator: "reference", of: elementCodes("CT_GIAO"), times: 1 },
    inferred:
      "Chỉ tiêu nằm ở Quyết định giao chỉ tiêu hằng năm, Hướng dẫn chỉ dẫn chiếu: so số chỉ tiêu đạt hoặc vượt với số LĐLĐ tỉnh giao cho từng đơn vị trong năm.",
  }),
  indicator("TH-04B", "Chỉ tiêu được giao, theo danh sách kèm theo", {
    ...assigned,
    aggregation: { kind: "list", register: ASSIGNED_TARGETS },
    inferred: "Tên, mức giao và kết quả của từng chỉ tiêu ghi ở danh sách kèm theo, mỗi chỉ tiêu một dòng.",
  }),
  indicator("TH-16", "Hội nghị tọa đàm khối hành chính sự nghiệp", {
    ...conference,
    aggregation: { kind: "sum", of: elementCodes("HN_HCSN") },
    sectors: [CIVIL_SERVANTS],
    sourcePhrase:
      "Chủ trì, đề xuất với Công đoàn Viên chức Việt Nam và phối hợp với các Ban LĐLĐ tỉnh tổ chức hội nghị tọa đàm trao đổi đề xuất nội dung và cách thức triển khai thực hiện phong trào thi đua",
    inferred: `${notQuantified} Giao cho Công đoàn Viên chức tỉnh; hỏi ở năm 2021, là năm phát động.`,
  }),
  indicator("TH-17", "Hội nghị trao đổi khối doanh nghiệp", {
    ...conference,
    aggregation: { kind: "sum", of: elementCodes("HN_DN") },
    sectors: [ECONOMIC_ZONE],
    sourcePhrase:
      "tổ chức hội nghị trao đổi đề xuất nội dung và cách thức triển khai thực hiện phong trào thi đua trong công nhân lao động ở khối doanh nghiệp",
    inferred: `${notQuantified} Giao cho Công đoàn Khu kinh tế Nghi Sơn và các khu công nghiệp; hỏi ở năm 2021, là năm phát động.`,
  }),
  indicator("TH-18", "Cuộc kiểm tra, giám sát việc triển khai phong trào thi đua", {
    ...total("cuộc", "KTGS_CT", "KTGS_TINH"),
    ...askedIn(EVERY_YEAR, [UPPER, PROVINCE]),
    sourcePhrase: "Hướng dẫn, chỉ đạo, kiểm tra, giám sát các CĐCS tổ chức triển khai thực hiện",
    inferred: `${notQuantified} Mỗi cấp tính cuộc do chính mình tổ chức.`,
  }),
  indicator("TH-19", "Dự án, công trình trọng điểm có phong trào thi đua", {
    ...total("công trình", "CT_TRONGDIEM"),
    ...askedIn(EVERY_YEAR, upperOnly, toProvince),
    sourcePhrase:
      "Tổ chức phát động các phong trào thi đua trên các dự án/công trình trọng điểm của tỉnh, của ngành và của địa phương, đơn vị",
    inferred: `${notQuantified} Tính ở năm phát động để nhiều năm cộng lại không trùng.`,
  }),
];
