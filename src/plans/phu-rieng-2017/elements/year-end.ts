import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { ENTERPRISES, NON_STATE_ENTERPRISE } from "../../units/phu-rieng-sectors";
import { stock } from "../../shared/shapes";

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
  {
    code: elementCode("QT_CDCS"),
    label: "CĐCS đã xây dựng và thực hiện quy trình giới thiệu đoàn viên xuất sắc cho Đảng",
    unitOfMeasure: "CĐCS",
    type: "tally",
    ...stock,
    origin: GRASSROOTS,
    hint: "Chỉ tính khi đã xây dựng và đang thực hiện quy trình; đã xây dựng mà chưa thực hiện thì chưa tính.",
  },
  {
    code: elementCode("QT_CAPTREN"),
    label:
      "Công đoàn cấp trên cơ sở đã xây dựng và thực hiện quy trình giới thiệu đoàn viên xuất sắc cho Đảng",
    unitOfMeasure: "đơn vị",
    type: "tally",
    ...stock,
    origin: UPPER,
    hint: "Trả lời cho chính công đoàn cấp trên, không phải cho các CĐCS trực thuộc.",
  },
  {
    code: elementCode("TULDTT_DN_KY"),
    label: "Doanh nghiệp ngoài nhà nước có công đoàn đã ký thỏa ước lao động tập thể",
    ...agreement,
    hint: "Đếm doanh nghiệp có thỏa ước còn hiệu lực đến ngày cuối của đợt. Nhiều bản hoặc bản sửa đổi vẫn tính một doanh nghiệp.",
  },
  {
    code: elementCode("TULDTT_XL_A"),
    label: "Thỏa ước xếp loại A",
    ...agreement,
    hint: "Theo kết quả đánh giá, xếp loại thỏa ước gần nhất. Mỗi doanh nghiệp chỉ có một mức xếp loại.",
  },
  {
    code: elementCode("TULDTT_XL_B"),
    label: "Thỏa ước xếp loại B",
    ...agreement,
    hint: "Theo kết quả đánh giá, xếp loại thỏa ước gần nhất. Mỗi doanh nghiệp chỉ có một mức xếp loại.",
  },
  {
    code: elementCode("TULDTT_XL_C"),
    label: "Thỏa ước xếp loại C",
    ...agreement,
    hint: "Theo kết quả đánh giá, xếp loại thỏa ước gần nhất. Mỗi doanh nghiệp chỉ có một mức xếp loại.",
  },
  {
    code: elementCode("TULDTT_XL_D"),
    label: "Thỏa ước xếp loại D",
    ...agreement,
    hint: "Theo kết quả đánh giá, xếp loại thỏa ước gần nhất. Mỗi doanh nghiệp chỉ có một mức xếp loại.",
  },
  {
    code: elementCode("TULDTT_XL_CHUA"),
    label: "Thỏa ước chưa xếp loại hoặc không xếp loại",
    ...agreement,
    hint: "Đã ký, còn hiệu lực nhưng chưa được đánh giá hoặc không đủ điều kiện xếp loại. Chưa ký thỏa ước thì không tính ở đây.",
  },
  {
    code: elementCode("KP_SXKD_THU"),
    label: "Kinh phí công đoàn khu vực sản xuất kinh doanh: thực thu",
    ...collection,
    accumulates: true,
    hint: "Số thực thu lũy kế từ 01/01/2017 đến ngày cuối của đợt, tính bằng đồng. Không gồm doanh nghiệp chưa có tổ chức công đoàn.",
  },
  {
    code: elementCode("KP_SXKD_DT"),
    label: "Kinh phí công đoàn khu vực sản xuất kinh doanh: dự toán giao",
    ...collection,
    hint: "Dự toán cả năm 2017 được cấp trên giao, tính bằng đồng. Không gồm doanh nghiệp chưa có tổ chức công đoàn.",
  },
  {
    code: elementCode("DP_SXKD_THU"),
    label: "Đoàn phí công đoàn khu vực sản xuất kinh doanh: thực thu",
    ...collection,
    accumulates: true,
    hint: "Số thực thu lũy kế từ 01/01/2017 đến ngày cuối của đợt, tính bằng đồng.",
  },
  {
    code: elementCode("DP_SXKD_DT"),
    label: "Đoàn phí công đoàn khu vực sản xuất kinh doanh: dự toán giao",
    ...collection,
    hint: "Dự toán cả năm 2017 được cấp trên giao, tính bằng đồng.",
  },
  {
    code: elementCode("KP_CHUACD_THU"),
    label: "Kinh phí công đoàn ở doanh nghiệp chưa có tổ chức công đoàn: thực thu",
    ...collection,
    accumulates: true,
    hint: "Số thực thu lũy kế từ 01/01/2017 đến ngày cuối của đợt, tính bằng đồng.",
  },
  {
    code: elementCode("KP_CHUACD_DT"),
    label: "Kinh phí công đoàn ở doanh nghiệp chưa có tổ chức công đoàn: dự toán giao",
    ...collection,
    hint: "Dự toán cả năm 2017 được cấp trên giao, tính bằng đồng.",
  },
];
