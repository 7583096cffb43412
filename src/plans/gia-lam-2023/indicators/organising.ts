import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { byEndOf, grassrootsAndUpper, grassrootsOnly, upperOnly } from "../../shared/answering";
import { PUBLIC } from "../../shared/sectors";
import { BOTH_ROUNDS, ROUND_1, ROUND_2 } from "../rounds";
import { byMail, notQuantified, throughUpperToCity, toCity, toUpper, yearEnd } from "./answering";
import { indicator, ratio, shareOfUnits, total, askedIn } from "../../shared/indicators";

const growth = {
  rounds: BOTH_ROUNDS,
  addressee: toUpper,
  sourcePhrase: "Tập trung phát triển đoàn viên, thành lập công đoàn cơ sở",
} as const;

const awards = {
  ...askedIn(BOTH_ROUNDS, grassrootsAndUpper),
  sourcePhrase: "Quan tâm khen thưởng tập thể nhỏ và người lao động trực tiếp",
  inferred: notQuantified,
} as const;

const reports = {
  unitOfMeasure: "%",
  target: TO_BE_DONE,
  levels: grassrootsOnly,
  addressee: byMail,
  sourcePhrase:
    "báo cáo kết quả thực hiện về LĐLĐ huyện qua địa chỉ email gialam@congdoanhanoi.org.vn để tổng hợp báo cáo LĐLĐ Thành phố Hà Nội theo qui định",
  inferred: "Kế hoạch dẫn chiếu “theo qui định”, không nêu ngày và tỷ lệ: mỗi CĐCS báo cáo mỗi đợt một lần.",
} as const;

/** GL-01, GL-03 to GL-05, GL-08 and GL-12 to GL-14. */
export const organisingIndicators: readonly Indicator[] = [
  indicator(
    "GL-01",
    "Tỷ lệ công chức, viên chức, người lao động có sáng kiến được công nhận và cập nhật hệ thống",
    {
      ...ratio("SK_NGUOI", "LD_HCSN"),
      target: { comparator: "at-least", value: 0.2 },
      ...askedIn(BOTH_ROUNDS, grassrootsOnly, throughUpperToCity, yearEnd),
      sectors: [PUBLIC],
      sourcePhrase:
        "tối thiểu 20% đội ngũ Công chức, viên chức, người lao động trong các cơ quan, đơn vị hành chính sự nghiệp có sáng kiến được công nhận ở cấp cơ sở và cập nhật sáng kiến trong hệ thống chương trình “01 triệu sáng kiến” của Tổng Liên đoàn",
      inferred:
        "Chỉ tính người vừa được công nhận, vừa đã cập nhật hệ thống; tính trên toàn huyện, lũy kế từ 01/01/2023. “Năm 2023” hiểu là đến hết ngày 31/12/2023.",
      asks: elementCodes("SK_CONGNHAN", "SK_NGUOI"),
    },
  ),
  indicator("GL-03", "Tỷ lệ CĐCS được triển khai kế hoạch phát động thi đua", {
    ...shareOfUnits("KH_TRIENKHAI", "CDCS_TONG"),
    target: { comparator: "equal", value: 1 },
    ...askedIn(BOTH_ROUNDS, upperOnly),
    sourcePhrase: "Xây dựng kế hoạch phát động thi đua triển khai đến 100% CĐCS",
    inferred:
      "Việc của LĐLĐ huyện; từng CĐCS xác nhận đã được triển khai. Kế hoạch không nêu ngày; hỏi ở cả hai đợt.",
  }),
  indicator("GL-04", "Đơn vị phát động thi đua điểm", {
    ...total("đơn vị", "DIEM_DONVI"),
    target: { comparator: "between", from: 1, to: 2 },
    ...askedIn([ROUND_1], upperOnly, toCity, byEndOf("2023-02-15")),
    sourcePhrase: "lựa chọn từ 1- 2 đơn vị, tổ chức phát động thi đua điểm từ nay đến ngày 15/02/2023",
    inferred:
      "“Từ nay” là ngày ký kế hoạch, 26/12/2022; “đến ngày 15/02/2023” tính cả ngày đó. LĐLĐ huyện trả lời, không hỏi CĐCS.",
  }),
  indicator("GL-05", "Tỷ lệ cán bộ, CNVCLĐ đăng ký phấn đấu đạt danh hiệu thi đua", {
    ...ratio("DK_DANHHIEU", "LD_TONG"),
    target: { comparator: "equal", value: 1 },
    ...askedIn([ROUND_1], grassrootsOnly, toUpper),
    sourcePhrase: "động viên 100% cán bộ, CNVCLĐ đăng ký phấn đấu đạt danh hiệu thi đua",
    inferred: "Kế hoạch không nêu ngày: hỏi ở đợt 1 vì đăng ký khi phát động.",
  }),
  indicator("GL-08A", "Phát triển đoàn viên (kết nạp mới)", {
    ...growth,
    ...total("người", "DV_KETNAP"),
    levels: grassrootsAndUpper,
    inferred: `${notQuantified} Phát triển đoàn viên hiểu là số kết nạp mới (chưa trừ giảm) trong đợt; số tăng thuần so với cuối năm 2022 ghi riêng.`,
    asks: elementCodes("DV_KETNAP", "DV_HCSN", "DV_DN", "DV_TONG", "DV_HCSN_GOC", "DV_TANG_THUAN"),
  }),
  indicator("GL-08B", "Công đoàn cơ sở thành lập mới", {
    ...growth,
    ...total("CĐCS", "CDCS_MOI"),
    levels: upperOnly,
    inferred: `${notQuantified} LĐLĐ huyện trả lời, vì CĐCS mới chưa có trong danh sách đơn vị báo cáo.`,
  }),
  indicator("GL-12", "CĐCS đăng ký giao ước thi đua", {
    ...total("CĐCS", "GIAOUOC"),
    ...askedIn([ROUND_1], grassrootsOnly, toUpper),
    sourcePhrase: "để tổ chức phát động thi đua, đăng ký giao ước thi đua",
    inferred: notQuantified,
  }),
  indicator("GL-13A", "Tập thể được khen thưởng", {
    ...awards,
    ...total("tập thể", "KHEN_TT"),
    asks: elementCodes("KHEN_TT", "KHEN_TT_NHO"),
  }),
  indicator("GL-13B", "Cá nhân được khen thưởng", { ...awards, ...total("người", "KHEN_CN") }),
  indicator("GL-13C", "Tỷ lệ người lao động trực tiếp trong số cá nhân được khen thưởng", {
    ...awards,
    ...ratio("KHEN_TRUCTIEP", "KHEN_CN"),
  }),
  indicator("GL-13D", "Khen thưởng đột xuất, khen thưởng chuyên đề", {
    ...awards,
    ...total("lượt", "KHEN_DOTXUAT", "KHEN_CHUYENDE"),
    sourcePhrase:
      "nâng cao chất lượng công tác khen thưởng thành tích đột xuất, khen thưởng chuyên đề trong các lĩnh vực",
  }),
  indicator("GL-14A", "Tỷ lệ CĐCS báo cáo kết quả đợt 1", {
    ...reports,
    ...shareOfUnits("BAOCAO_1", "CDCS_TONG"),
    rounds: [ROUND_1],
  }),
  indicator("GL-14B", "Tỷ lệ CĐCS báo cáo kết quả đợt 2", {
    ...reports,
    ...shareOfUnits("BAOCAO_2", "CDCS_TONG"),
    rounds: [ROUND_2],
  }),
];
