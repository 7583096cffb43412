import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { ENTERPRISES } from "../../units/phu-rieng-sectors";
import { flow, reaches, stock } from "../../shared/shapes";

const agreement = { unitOfMeasure: "thỏa thuận", type: "count", ...flow } as const;

/** PR-11, PR-12, PR-14, PR-15 and PR-25: the first three months of 2018. */
export const firstQuarterElements: readonly DataElement[] = [
  {
    code: elementCode("ND_DACTHU"),
    label: "Nội dung thi đua đặc thù, đặc trưng đã đăng ký và thực hiện",
    unitOfMeasure: "nội dung",
    type: "count",
    ...stock,
    origin: GRASSROOTS,
    hint: "Chỉ tính nội dung vừa đăng ký với LĐLĐ huyện, vừa đã tổ chức thực hiện.",
  },
  {
    code: elementCode("ND_DACTHU_DAT"),
    label: "CĐCS có từ 01 nội dung thi đua đặc thù trở lên",
    unitOfMeasure: "CĐCS",
    ...stock,
    ...reaches("ND_DACTHU", "at-least", 1),
    origin: GRASSROOTS,
  },
  {
    code: elementCode("CT_GANBIEN"),
    label: "Công trình thi đua tiêu biểu đã đăng ký, thực hiện để LĐLĐ tỉnh gắn biển",
    unitOfMeasure: "công trình",
    type: "count",
    ...stock,
    origin: UPPER,
    hint: "Tính cả công trình đã đề nghị gắn biển từ đợt I. Công trình làm chung nhiều đơn vị chỉ tính một lần.",
  },
  {
    code: elementCode("CT_GANBIEN_DAT"),
    label: "Đơn vị có đúng 02 công trình thi đua tiêu biểu",
    unitOfMeasure: "đơn vị",
    ...stock,
    ...reaches("CT_GANBIEN", "equal", 2),
    origin: UPPER,
  },
  {
    code: elementCode("TET_KH"),
    label: "CĐCS đã xây dựng kế hoạch và tổ chức hoạt động chăm lo Tết",
    unitOfMeasure: "CĐCS",
    type: "tally",
    ...stock,
    origin: GRASSROOTS,
    hint: "Chỉ tính khi vừa có kế hoạch, vừa đã tổ chức thực hiện.",
  },
  {
    code: elementCode("TET_NGUOI"),
    label: "Đoàn viên, người lao động được CĐCS chăm lo Tết",
    unitOfMeasure: "người",
    type: "count",
    ...flow,
    origin: GRASSROOTS,
    hint: "Mỗi người chỉ tính một lần, dù được chăm lo nhiều hình thức.",
  },
  {
    code: elementCode("TET_KH_CT"),
    label: "Công đoàn cấp trên cơ sở đã xây dựng kế hoạch và tổ chức hoạt động chăm lo Tết",
    unitOfMeasure: "đơn vị",
    type: "tally",
    ...stock,
    origin: UPPER,
    hint: "Trả lời cho chính công đoàn cấp trên, không phải cho các CĐCS trực thuộc.",
  },
  {
    code: elementCode("TET_NGUOI_CT"),
    label: "Đoàn viên, người lao động được công đoàn cấp trên cơ sở trực tiếp chăm lo Tết",
    unitOfMeasure: "người",
    type: "count",
    ...flow,
    origin: UPPER,
    hint: "Không tính lại những người đã nằm trong số liệu do CĐCS báo cáo.",
  },
  {
    code: elementCode("TT_TRIENKHAI"),
    label: "Thỏa thuận của Tổng Liên đoàn, LĐLĐ tỉnh do CĐCS triển khai",
    ...agreement,
    origin: GRASSROOTS,
    hint: "Số thỏa thuận đơn vị triển khai trong đợt. Khi tổng hợp là số lượt triển khai: một thỏa thuận ở 3 CĐCS tính là 3.",
  },
  {
    code: elementCode("TT_KYMOI"),
    label: "Thỏa thuận do CĐCS chủ động ký kết với đối tác",
    ...agreement,
    origin: GRASSROOTS,
    hint: "Thỏa thuận sản phẩm, dịch vụ giá ưu đãi cho đoàn viên được ký trong đợt. Không tính thỏa ước lao động tập thể.",
  },
  {
    code: elementCode("TT_TRIENKHAI_CT"),
    label: "Thỏa thuận của Tổng Liên đoàn, LĐLĐ tỉnh do công đoàn cấp trên cơ sở triển khai",
    ...agreement,
    origin: UPPER,
    hint: "Chỉ tính phần công đoàn cấp trên cơ sở trực tiếp triển khai, không tính phần do CĐCS đã báo cáo.",
  },
  {
    code: elementCode("TT_KYMOI_CT"),
    label: "Thỏa thuận do công đoàn cấp trên cơ sở chủ động ký kết với đối tác",
    ...agreement,
    origin: UPPER,
    hint: "Chỉ tính thỏa thuận do chính công đoàn cấp trên cơ sở ký trong đợt, không tính thỏa thuận do CĐCS ký.",
  },
  {
    code: elementCode("DN_HUONGUNG"),
    label: "Doanh nghiệp có CĐCS hưởng ứng phong trào “Doanh nghiệp Việt Nam hội nhập và phát triển”",
    unitOfMeasure: "doanh nghiệp",
    type: "tally",
    ...stock,
    origin: GRASSROOTS,
    sectors: ENTERPRISES,
  },
  {
    code: elementCode("DN_HOTRO"),
    label: "Doanh nghiệp được công đoàn hỗ trợ tháo gỡ khó khăn, phát triển",
    unitOfMeasure: "doanh nghiệp",
    type: "tally",
    ...stock,
    origin: GRASSROOTS,
    sectors: ENTERPRISES,
    hint: "Doanh nghiệp có CĐCS được công đoàn cấp nào hỗ trợ cũng tính, mỗi doanh nghiệp một lần.",
  },
];
