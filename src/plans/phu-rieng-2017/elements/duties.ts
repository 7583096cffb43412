import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { ENTERPRISES } from "../../units/phu-rieng-sectors";
import { happened, row, standing, tallied } from "../../shared/rows";

const awarded = happened("người");

/** PR-26 to PR-31: what the document orders besides its numbers. */
export const dutyElements: readonly DataElement[] = [
  row("KHEN_NH_TT", "Tập thể được khen thưởng đợt thi đua ngắn hạn", happened("tập thể"), {
    hint: "Đã có quyết định khen trong đợt. Mỗi tập thể chỉ tính một lần, tại đơn vị của tập thể đó.",
  }),
  row("KHEN_NH_CN", "Cá nhân được khen thưởng đợt thi đua ngắn hạn", awarded, {
    hint: "Đã có quyết định khen trong đợt. Mỗi người chỉ tính một lần, tại đơn vị của người đó.",
  }),
  row(
    "KHEN_NH_TRUCTIEP",
    "Trong đó: công nhân lao động trực tiếp được khen thưởng đợt thi đua ngắn hạn",
    awarded,
    {
      sectors: ENTERPRISES,
      hint: "Nằm trong số cá nhân được khen thưởng. Không tính cán bộ quản lý, nhân viên gián tiếp.",
    },
  ),
  // Counted from 01/01/2017 on: the plan sums up the whole year when round I ends.
  row("DV_KETNAP_NAM", "Đoàn viên kết nạp mới cả năm 2017", standing("người"), {
    accumulates: true,
    hint: "Lũy kế từ 01/01/2017 đến ngày cuối của đợt, gồm cả số kết nạp trong đợt. Chưa trừ số giảm.",
  }),
  row("DV_GIAO", "Chỉ tiêu kết nạp đoàn viên được giao năm 2017", standing("người"), {
    isAssigned: true,
    hint: "Số LĐLĐ huyện giao cho đơn vị cả năm 2017. Không được giao thì ghi KAD.",
  }),
  row("CDCS_MOI", "CĐCS thành lập mới trong năm 2017", standing("CĐCS", UPPER), {
    accumulates: true,
    hint: "Lũy kế từ 01/01/2017, theo quyết định công nhận của công đoàn cấp trên trực tiếp cơ sở.",
  }),
  row("CDCS_VM", "CĐCS đạt vững mạnh", tallied("CĐCS"), {
    hint: "Theo kết quả xếp loại năm 2017 đã được công nhận; chưa xếp loại thì trả lời Không.",
  }),
  row("KTGS", "Cuộc kiểm tra, giám sát phong trào thi đua ở cơ sở", happened("cuộc", UPPER), {
    hint: "Cuộc do chính công đoàn cấp trên cơ sở tổ chức trong đợt.",
  }),
  row("TONGKET_II", "CĐCS đã tổng kết, đánh giá các hoạt động ba tháng đầu năm 2018", tallied("CĐCS"), {
    hint: "Các hoạt động tại mục 2.2 phần II của kế hoạch.",
  }),
  row(
    "TONGKET_II_CT",
    "Công đoàn cấp trên cơ sở đã tổng kết, đánh giá các hoạt động ba tháng đầu năm 2018",
    tallied("đơn vị", UPPER),
    { hint: "Trả lời cho chính công đoàn cấp trên, không phải cho các CĐCS trực thuộc." },
  ),
];
