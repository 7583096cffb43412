import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { ENTERPRISES } from "../../units/phu-rieng-sectors";
import { reaches, stock } from "../../shared/shapes";
import { happened, row, standing, tallied } from "../../shared/rows";

/** PR-11, PR-12, PR-14, PR-15 and PR-25: the first three months of 2018. */
export const firstQuarterElements: readonly DataElement[] = [
  row("ND_DACTHU", "Nội dung thi đua đặc thù, đặc trưng đã đăng ký và thực hiện", standing("nội dung"), {
    hint: "Chỉ tính nội dung vừa đăng ký với LĐLĐ huyện, vừa đã tổ chức thực hiện.",
  }),
  row("ND_DACTHU_DAT", "CĐCS có từ 01 nội dung thi đua đặc thù trở lên", {
    unitOfMeasure: "CĐCS",
    ...stock,
    ...reaches("ND_DACTHU", "at-least", 1),
    origin: GRASSROOTS,
  }),
  row(
    "CT_GANBIEN",
    "Công trình thi đua tiêu biểu đã đăng ký, thực hiện để LĐLĐ tỉnh gắn biển",
    standing("công trình", UPPER),
    {
      hint: "Tính cả công trình đã đề nghị gắn biển từ đợt I. Công trình làm chung nhiều đơn vị chỉ tính một lần.",
    },
  ),
  row("CT_GANBIEN_DAT", "Đơn vị có đúng 02 công trình thi đua tiêu biểu", {
    unitOfMeasure: "đơn vị",
    ...stock,
    ...reaches("CT_GANBIEN", "equal", 2),
    origin: UPPER,
  }),
  row("TET_KH", "CĐCS đã xây dựng kế hoạch và tổ chức hoạt động chăm lo Tết", tallied("CĐCS"), {
    hint: "Chỉ tính khi vừa có kế hoạch, vừa đã tổ chức thực hiện.",
  }),
  row("TET_NGUOI", "Đoàn viên, người lao động được CĐCS chăm lo Tết", happened("người"), {
    hint: "Mỗi người chỉ tính một lần, dù được chăm lo nhiều hình thức.",
  }),
  row(
    "TET_KH_CT",
    "Công đoàn cấp trên cơ sở đã xây dựng kế hoạch và tổ chức hoạt động chăm lo Tết",
    tallied("đơn vị", UPPER),
    { hint: "Trả lời cho chính công đoàn cấp trên, không phải cho các CĐCS trực thuộc." },
  ),
  row(
    "TET_NGUOI_CT",
    "Đoàn viên, người lao động được công đoàn cấp trên cơ sở trực tiếp chăm lo Tết",
    happened("người", UPPER),
    { hint: "Không tính lại những người đã nằm trong số liệu do CĐCS báo cáo." },
  ),
  row("TT_TRIENKHAI", "Thỏa thuận của Tổng Liên đoàn, LĐLĐ tỉnh do CĐCS triển khai", happened("thỏa thuận"), {
    hint: "Số thỏa thuận đơn vị triển khai trong đợt. Khi tổng hợp là số lượt triển khai: một thỏa thuận ở 3 CĐCS tính là 3.",
  }),
  row("TT_KYMOI", "Thỏa thuận do CĐCS chủ động ký kết với đối tác", happened("thỏa thuận"), {
    hint: "Thỏa thuận sản phẩm, dịch vụ giá ưu đãi cho đoàn viên được ký trong đợt. Không tính thỏa ước lao động tập thể.",
  }),
  row(
    "TT_TRIENKHAI_CT",
    "Thỏa thuận của Tổng Liên đoàn, LĐLĐ tỉnh do công đoàn cấp trên cơ sở triển khai",
    happened("thỏa thuận", UPPER),
    {
      hint: "Chỉ tính phần công đoàn cấp trên cơ sở trực tiếp triển khai, không tính phần do CĐCS đã báo cáo.",
    },
  ),
  row(
    "TT_KYMOI_CT",
    "Thỏa thuận do công đoàn cấp trên cơ sở chủ động ký kết với đối tác",
    happened("thỏa thuận", UPPER),
    {
      hint: "Chỉ tính thỏa thuận do chính công đoàn cấp trên cơ sở ký trong đợt, không tính thỏa thuận do CĐCS ký.",
    },
  ),
  row(
    "DN_HUONGUNG",
    "Doanh nghiệp có CĐCS hưởng ứng phong trào “Doanh nghiệp Việt Nam hội nhập và phát triển”",
    tallied("doanh nghiệp"),
    { sectors: ENTERPRISES },
  ),
  row(
    "DN_HOTRO",
    "Doanh nghiệp được công đoàn hỗ trợ tháo gỡ khó khăn, phát triển",
    tallied("doanh nghiệp"),
    {
      sectors: ENTERPRISES,
      hint: "Doanh nghiệp có CĐCS được công đoàn cấp nào hỗ trợ cũng tính, mỗi doanh nghiệp một lần.",
    },
  ),
];
