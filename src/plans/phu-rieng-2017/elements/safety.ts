import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { ENTERPRISES } from "../../units/phu-rieng-sectors";
import { flow, reaches, stock } from "../../shared/shapes";

/** PR-07 to PR-09: an toàn, vệ sinh viên (ATVSV). */
export const safetyElements: readonly DataElement[] = [
  {
    code: elementCode("ATVSV_DN"),
    label: "Doanh nghiệp đã kiện toàn đội ngũ an toàn, vệ sinh viên",
    unitOfMeasure: "doanh nghiệp",
    type: "tally",
    ...stock,
    origin: GRASSROOTS,
    sectors: ENTERPRISES,
    hint: "Doanh nghiệp có công đoàn cơ sở đã thành lập hoặc củng cố xong mạng lưới an toàn, vệ sinh viên đến ngày cuối của đợt.",
  },
  {
    code: elementCode("ATVSV_NGUOI"),
    label: "Số an toàn, vệ sinh viên sau kiện toàn",
    unitOfMeasure: "người",
    type: "count",
    ...stock,
    origin: GRASSROOTS,
    sectors: ENTERPRISES,
    hint: "Tổng số an toàn, vệ sinh viên đang hoạt động, không chỉ số mới bổ sung.",
  },
  {
    code: elementCode("ATVSV_HOITHI"),
    label: "Hội thi an toàn, vệ sinh viên giỏi đã tổ chức",
    unitOfMeasure: "hội thi",
    type: "count",
    ...flow,
    origin: UPPER,
    hint: "Hội thi do công đoàn cấp trên trực tiếp cơ sở tổ chức và kết thúc trong đợt. Không tính hội thi cấp tỉnh.",
  },
  {
    code: elementCode("ATVSV_BC"),
    label: "Đã báo cáo LĐLĐ tỉnh kết quả tổ chức hội thi",
    unitOfMeasure: "đơn vị",
    type: "tally",
    ...stock,
    origin: UPPER,
    hint: "Trả lời theo tình hình đến ngày cuối của đợt; đã báo cáo ở đợt trước thì vẫn trả lời Có.",
  },
  {
    code: elementCode("ATVSV_DOI"),
    label: "Đội được cử tham dự hội thi an toàn, vệ sinh viên cấp tỉnh",
    unitOfMeasure: "đội",
    type: "count",
    ...stock,
    origin: UPPER,
    hint: "Số đội đã chọn, cử tham dự đến ngày cuối của đợt. Kế hoạch yêu cầu mỗi đơn vị cử 01 đội xuất sắc nhất.",
  },
  {
    code: elementCode("ATVSV_DOI_DAT"),
    label: "Đơn vị cử đúng 01 đội tham dự hội thi cấp tỉnh",
    unitOfMeasure: "đơn vị",
    ...stock,
    ...reaches("ATVSV_DOI", "equal", 1),
    origin: UPPER,
  },
];
