import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { ENTERPRISES, NON_STATE_ENTERPRISE } from "../../units/phu-rieng-sectors";
import { stock } from "../../shared/shapes";
import { row, tallied } from "../../shared/rows";

const agreement = {
  unitOfMeasure: "doanh nghiệp",
  type: "tally",
  ...stock,
  origin: GRASSROOTS,
  sectors: [NON_STATE_ENTERPRISE],
} as const;

/** Money in đồng. Collected by the upper level, so grassroots units are not asked. */
const collection = {
  unitOfMeasure: "đồng",
  type: "money",
  ...stock,
  origin: UPPER,
  sectors: ENTERPRISES,
} as const;

/** PR-01 to PR-06. */
export const yearEndElements: readonly DataElement[] = [
  row(
    "QT_CDCS",
    "CĐCS đã xây dựng và thực hiện quy trình giới thiệu đoàn viên xuất sắc cho Đảng",
    tallied("CĐCS"),
    {
      hint: "Chỉ tính khi đã xây dựng và đang thực hiện quy trình; đã xây dựng mà chưa thực hiện thì chưa tính.",
    },
  ),
  row(
    "QT_CAPTREN",
    "Công đoàn cấp trên cơ sở đã xây dựng và thực hiện quy trình giới thiệu đoàn viên xuất sắc cho Đảng",
    tallied("đơn vị", UPPER),
    { hint: "Trả lời cho chính công đoàn cấp trên, không phải cho các CĐCS trực thuộc." },
  ),
  row("TULDTT_DN_KY", "Doanh nghiệp ngoài nhà nước có công đoàn đã ký thỏa ước lao động tập thể", agreement, {
    hint: "Đếm doanh nghiệp có thỏa ước còn hiệu lực đến ngày cuối của đợt. Nhiều bản hoặc bản sửa đổi vẫn tính một doanh nghiệp.",
  }),
  row("TULDTT_XL_A", "Thỏa ước xếp loại A", agreement, {
    hint: "Theo kết quả đánh giá, xếp loại thỏa ước gần nhất. Mỗi doanh nghiệp chỉ có một mức xếp loại.",
  }),
  row("TULDTT_XL_B", "Thỏa ước xếp loại B", agreement, {
    hint: "Theo kết quả đánh giá, xếp loại thỏa ước gần nhất. Mỗi doanh nghiệp chỉ có một mức xếp loại.",
  }),
  row("TULDTT_XL_C", "Thỏa ước xếp loại C", agreement, {
    hint: "Theo kết quả đánh giá, xếp loại thỏa ước gần nhất. Mỗi doanh nghiệp chỉ có một mức xếp loại.",
  }),
  row("TULDTT_XL_D", "Thỏa ước xếp loại D", agreement, {
    hint: "Theo kết quả đánh giá, xếp loại thỏa ước gần nhất. Mỗi doanh nghiệp chỉ có một mức xếp loại.",
  }),
  row("TULDTT_XL_CHUA", "Thỏa ước chưa xếp loại hoặc không xếp loại", agreement, {
    hint: "Đã ký, còn hiệu lực nhưng chưa được đánh giá hoặc không đủ điều kiện xếp loại. Chưa ký thỏa ước thì không tính ở đây.",
  }),
  row("KP_SXKD_THU", "Kinh phí công đoàn khu vực sản xuất kinh doanh: thực thu", collection, {
    accumulates: true,
    hint: "Số thực thu lũy kế từ 01/01/2017 đến ngày cuối của đợt, tính bằng đồng. Không gồm doanh nghiệp chưa có tổ chức công đoàn.",
  }),
  row("KP_SXKD_DT", "Kinh phí công đoàn khu vực sản xuất kinh doanh: dự toán giao", collection, {
    hint: "Dự toán cả năm 2017 được cấp trên giao, tính bằng đồng. Không gồm doanh nghiệp chưa có tổ chức công đoàn.",
  }),
  row("DP_SXKD_THU", "Đoàn phí công đoàn khu vực sản xuất kinh doanh: thực thu", collection, {
    accumulates: true,
    hint: "Số thực thu lũy kế từ 01/01/2017 đến ngày cuối của đợt, tính bằng đồng.",
  }),
  row("DP_SXKD_DT", "Đoàn phí công đoàn khu vực sản xuất kinh doanh: dự toán giao", collection, {
    hint: "Dự toán cả năm 2017 được cấp trên giao, tính bằng đồng.",
  }),
  row("KP_CHUACD_THU", "Kinh phí công đoàn ở doanh nghiệp chưa có tổ chức công đoàn: thực thu", collection, {
    accumulates: true,
    hint: "Số thực thu lũy kế từ 01/01/2017 đến ngày cuối của đợt, tính bằng đồng.",
  }),
  row(
    "KP_CHUACD_DT",
    "Kinh phí công đoàn ở doanh nghiệp chưa có tổ chức công đoàn: dự toán giao",
    collection,
    { hint: "Dự toán cả năm 2017 được cấp trên giao, tính bằng đồng." },
  ),
];
