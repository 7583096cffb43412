import { elementCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, grassrootsOnly, upperOnly } from "../../shared/answering";
import { UPPER } from "../../shared/levels";
import { ROUND_II } from "../rounds";
import { ENTERPRISES } from "../../units/phu-rieng-sectors";
import { endOfMarch, tet, toProvince, toUpper } from "./answering";
import { indicator, shareOfUnits, total, askedIn } from "../../shared/indicators";

/** PR-11, PR-12, PR-14, PR-15 and PR-25: "Ba tháng đầu năm 2018" (II.2.2). */
export const firstQuarterIndicators: readonly Indicator[] = [
  indicator("PR-11", "Tỷ lệ CĐCS đăng ký và thực hiện 01 nội dung thi đua đặc thù", {
    ...shareOfUnits("ND_DACTHU_DAT", "CDCS_TONG"),
    target: { comparator: "equal", value: 1 },
    ...askedIn([ROUND_II], grassrootsOnly, toUpper, endOfMarch),
    sourcePhrase: "Mỗi CĐCS đăng ký và thực hiện 01 nội dung phong trào thi đua có ý nghĩa đặc thù",
    inferred: "“Mỗi CĐCS 01 nội dung” hiểu là 100% CĐCS có từ 01 nội dung trở lên đã đăng ký và thực hiện.",
    asks: elementCodes("ND_DACTHU"),
  }),
  indicator("PR-12", "Công trình thi đua tiêu biểu để LĐLĐ tỉnh gắn biển", {
    unitOfMeasure: "công trình",
    aggregation: {
      kind: "per-unit",
      amount: elementCodes("CT_GANBIEN"),
      met: elementCode("CT_GANBIEN_DAT"),
      units: elementCode("CAPTREN_TONG"),
    },
    target: { comparator: "equal", value: 2, perUnitOf: UPPER },
    ...askedIn([ROUND_II], upperOnly, toProvince, endOfMarch),
    sourcePhrase:
      "LĐLĐ huyện phối hợp với CĐCS đăng ký, thực hiện 2 công trình thi đua tiêu biểu để LĐLĐ tỉnh gắn biển",
    inferred:
      "“2 công trình” hiểu là đúng 02 công trình của mỗi công đoàn cấp trên trực tiếp cơ sở, như “01 đội” ở chỉ tiêu hội thi: chỗ nào được nhiều hơn thì kế hoạch ghi “ít nhất”.",
  }),
  indicator("PR-14", "Tỷ lệ đơn vị có kế hoạch và tổ chức chăm lo Tết cho người lao động", {
    ...shareOfUnits(["TET_KH", "TET_KH_CT"], ["CDCS_TONG", "CAPTREN_TONG"]),
    target: TO_BE_DONE,
    ...askedIn([ROUND_II], grassrootsAndUpper, toUpper, tet),
    sourcePhrase:
      "Chủ động xây dựng kế hoạch và tổ chức thực hiện các hoạt động chăm lo Tết cho người lao động",
    inferred:
      "Kế hoạch không nêu số lượng: mỗi đơn vị có kế hoạch và tổ chức thực hiện; số người được chăm lo chỉ để theo dõi.",
    asks: elementCodes("TET_KH", "TET_NGUOI", "TET_KH_CT", "TET_NGUOI_CT"),
  }),
  indicator("PR-15", "Thỏa thuận mang lại lợi ích cho đoàn viên được triển khai, ký mới", {
    ...total("thỏa thuận", "TT_TRIENKHAI", "TT_KYMOI", "TT_TRIENKHAI_CT", "TT_KYMOI_CT"),
    ...askedIn([ROUND_II], grassrootsAndUpper),
    deadline: endOfMarch,
    sourcePhrase: "chủ động ký kết các thỏa thuận với các đối tác trong và ngoài địa phương",
    inferred:
      "Kế hoạch không nêu số lượng. Thỏa thuận của cấp trên tính theo lượt đơn vị triển khai; phần của CĐCS và của công đoàn cấp trên hỏi riêng để không tính trùng.",
  }),
  indicator("PR-25", "Doanh nghiệp được công đoàn hỗ trợ tháo gỡ khó khăn, phát triển", {
    ...total("doanh nghiệp", "DN_HOTRO"),
    ...askedIn([ROUND_II], grassrootsAndUpper),
    sectors: ENTERPRISES,
    deadline: endOfMarch,
    sourcePhrase: "Công đoàn các cấp hỗ trợ doanh nghiệp tháo gỡ khó khăn, phát triển và kinh doanh hiệu quả",
    inferred:
      "Kế hoạch không nêu số lượng. Đếm doanh nghiệp có CĐCS, mỗi doanh nghiệp một lần dù được nhiều cấp hỗ trợ; doanh nghiệp chưa có CĐCS không tính.",
    asks: elementCodes("DN_HOTRO", "DN_HUONGUNG"),
  }),
];
