import type { Indicator } from "../../../domain/plan/indicator";
import { elementCodes } from "../../code-lists";
import { amountOf, grassrootsOnly, inWords } from "../../shared/answering";
import { ENTERPRISE } from "../../shared/sectors";
import { BOTH_ROUNDS, ROUND_1 } from "../rounds";
import { notQuantified, throughUpperToCity, toUpper, yearEnd } from "./answering";
import { indicator, percentOfPlan, ratio, total, askedIn } from "../../shared/indicators";

const asked = { ...askedIn(BOTH_ROUNDS, grassrootsOnly), sectors: [ENTERPRISE] } as const;

const relations = {
  ...asked,
  addressee: toUpper,
  sourcePhrase:
    "thương lượng, ký kết Thỏa ước lao động tập thể, thực hiện quy chế dân chủ, đối thoại tại nơi làm việc",
  inferred: notQuantified,
} as const;

/** GL-02, GL-06, GL-07 and GL-09 to GL-11: "Đối với khối doanh nghiệp" (II.1). */
export const enterpriseIndicators: readonly Indicator[] = [
  indicator("GL-02", "Sáng kiến hoàn thành so với chỉ tiêu đăng ký giai đoạn 2", {
    ...asked,
    ...percentOfPlan("SK_DN_XONG", "SK_DN_DANGKY"),
    target: { comparator: "at-least", value: 1 },
    deadline: yearEnd,
    addressee: throughUpperToCity,
    sourcePhrase:
      "Quyết tâm phấn đấu hoàn thành và hoàn thành vượt mức chỉ tiêu đăng ký sáng kiến giai đoạn 2",
    inferred:
      "“Hoàn thành và hoàn thành vượt mức” hiểu là từ 100% số đã đăng ký; vượt 100% là bình thường. Số liệu lũy kế giai đoạn 2; hạn là ngày cuối năm 2023.",
  }),
  indicator("GL-06", "Đoàn viên, người lao động không có Tết", {
    ...asked,
    ...total("người", "TET_KHONGCO"),
    target: { comparator: "equal", value: 0 },
    rounds: [ROUND_1],
    // The first day of the year Quý Mão was 22/01/2023.
    deadline: inWords("Tết Nguyên đán Quý Mão 2023", "2023-01-21"),
    addressee: toUpper,
    sourcePhrase: "không để đoàn viên, người lao động nào không có Tết",
    inferred:
      "“Không để … nào” hiểu là số người không được chăm lo Tết bằng 0. Câu này đứng ở mục khối doanh nghiệp nên chỉ hỏi doanh nghiệp. Mốc báo cáo là ngày cuối năm âm lịch.",
    asks: elementCodes("TET_KHONGCO", "TET_CHAMLO"),
  }),
  indicator("GL-07", "Tỷ lệ đoàn viên trên tổng số công nhân lao động ở doanh nghiệp đã có công đoàn", {
    ...asked,
    ...ratio("DV_DN", "LD_DN"),
    target: {
      comparator: "above-base",
      baseName: "ngày 31/12/2022",
      base: { kind: "ratio", numerator: amountOf("DV_DN_GOC"), denominator: amountOf("LD_DN_GOC") },
    },
    deadline: yearEnd,
    addressee: toUpper,
    sourcePhrase:
      "tăng tỷ lệ đoàn viên trên tổng số CNLĐ ở những nơi đã thành lập công đoàn nhất là các doanh nghiệp ở các khu công nghiệp, cụm công nghiệp tập trung",
    inferred:
      "Kế hoạch chỉ nêu “tăng”, không nêu số: so với tỷ lệ cuối năm 2022. Tính cho mọi doanh nghiệp đã có công đoàn, trong và ngoài khu, cụm công nghiệp; hạn là ngày cuối năm 2023.",
    asks: elementCodes("DV_DN", "DV_DN_GOC", "LD_DN_GOC"),
  }),
  indicator("GL-09", "Tranh chấp lao động, đình công không đúng pháp luật", {
    ...asked,
    ...total("vụ", "TRANHCHAP", "DINHCONG"),
    target: {
      comparator: "below-base",
      baseName: "cùng kỳ năm 2022",
      base: { kind: "sum", of: elementCodes("TRANHCHAP_GOC", "DINHCONG_GOC") },
    },
    addressee: toUpper,
    sourcePhrase: "ngăn ngừa, hạn chế các tranh chấp lao động, đình công không đúng pháp luật xảy ra",
    inferred:
      "Kế hoạch chỉ nêu “ngăn ngừa, hạn chế”, không nêu số: so với số vụ cùng kỳ năm 2022, ít hơn hoặc cùng bằng 0 là đạt.",
  }),
  indicator("GL-10A", "Doanh nghiệp có thỏa ước lao động tập thể", {
    ...relations,
    ...total("doanh nghiệp", "TULDTT_DN_KY"),
  }),
  indicator("GL-10B", "Doanh nghiệp thực hiện quy chế dân chủ", {
    ...relations,
    ...total("doanh nghiệp", "QCDC_DN"),
  }),
  indicator("GL-10C", "Cuộc đối thoại tại nơi làm việc", { ...relations, ...total("cuộc", "DOITHOAI") }),
  indicator("GL-11", "Công trình, phần việc, sản phẩm chào mừng Đại hội công đoàn các cấp", {
    ...asked,
    ...total("công trình, phần việc", "CT_CHAOMUNG", "PV_CHAOMUNG", "SP_CHAOMUNG"),
    deadline: inWords("Đại hội công đoàn các cấp"),
    addressee: toUpper,
    sourcePhrase:
      "Phát động các đợt thi đua cao điểm, gắn liền các công trình, phần việc, sản phẩm chào mừng Đại hội công đoàn các cấp",
    inferred: notQuantified,
  }),
];
