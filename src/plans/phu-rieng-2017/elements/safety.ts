import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { ENTERPRISES } from "../../units/phu-rieng-sectors";
import { reaches, stock } from "../../shared/shapes";
import { happened, row, standing, tallied } from "../../shared/rows";

/** PR-07 to PR-09: an toàn, vệ sinh viên (ATVSV). */
export const safetyElements: readonly DataElement[] = [
  row("ATVSV_DN", "Doanh nghiệp đã kiện toàn đội ngũ an toàn, vệ sinh viên", tallied("doanh nghiệp"), {
    sectors: ENTERPRISES,
    hint: "Doanh nghiệp có công đoàn cơ sở đã thành lập hoặc củng cố xong mạng lưới an toàn, vệ sinh viên đến ngày cuối của đợt.",
  }),
  row("ATVSV_NGUOI", "Số an toàn, vệ sinh viên sau kiện toàn", standing("người"), {
    sectors: ENTERPRISES,
    hint: "Tổng số an toàn, vệ sinh viên đang hoạt động, không chỉ số mới bổ sung.",
  }),
  row("ATVSV_HOITHI", "Hội thi an toàn, vệ sinh viên giỏi đã tổ chức", happened("hội thi", UPPER), {
    hint: "Hội thi do công đoàn cấp trên trực tiếp cơ sở tổ chức và kết thúc trong đợt. Không tính hội thi cấp tỉnh.",
  }),
  row("ATVSV_BC", "Đã báo cáo LĐLĐ tỉnh kết quả tổ chức hội thi", tallied("đơn vị", UPPER), {
    hint: "Trả lời theo tình hình đến ngày cuối của đợt; đã báo cáo ở đợt trước thì vẫn trả lời Có.",
  }),
  row("ATVSV_DOI", "Đội được cử tham dự hội thi an toàn, vệ sinh viên cấp tỉnh", standing("đội", UPPER), {
    hint: "Số đội đã chọn, cử tham dự đến ngày cuối của đợt. Kế hoạch yêu cầu mỗi đơn vị cử 01 đội xuất sắc nhất.",
  }),
  row("ATVSV_DOI_DAT", "Đơn vị cử đúng 01 đội tham dự hội thi cấp tỉnh", {
    unitOfMeasure: "đơn vị",
    ...stock,
    ...reaches("ATVSV_DOI", "equal", 1),
    origin: UPPER,
  }),
];
