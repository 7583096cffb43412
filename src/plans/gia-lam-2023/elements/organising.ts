import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { PUBLIC } from "../../shared/sectors";
import { happened, row, standing, tallied } from "../../shared/rows";

const ofGrassroots = tallied("CĐCS");
const awarded = happened("người");

/** GL-01, GL-03 to GL-05 and GL-12 to GL-14. */
export const organisingElements: readonly DataElement[] = [
  row(
    "SK_CONGNHAN",
    "Công chức, viên chức, người lao động có sáng kiến được công nhận ở cấp cơ sở",
    standing("người"),
    {
      sectors: [PUBLIC],
      accumulates: true,
      hint: "Lũy kế từ 01/01/2023. Một người có nhiều sáng kiến chỉ tính một lần.",
    },
  ),
  row(
    "SK_NGUOI",
    "Trong đó: người đã cập nhật sáng kiến lên hệ thống “01 triệu sáng kiến”",
    standing("người"),
    {
      sectors: [PUBLIC],
      accumulates: true,
      hint: "Vừa được công nhận ở cấp cơ sở, vừa đã cập nhật lên hệ thống của Tổng Liên đoàn. Lũy kế từ 01/01/2023.",
    },
  ),
  row("KH_TRIENKHAI", "CĐCS đã được triển khai kế hoạch phát động thi đua", ofGrassroots, {
    hint: "CĐCS đã nhận kế hoạch của LĐLĐ huyện và đã triển khai tới đoàn viên, tính đến ngày cuối của đợt.",
  }),
  row("DIEM_DONVI", "Đơn vị đã phát động thi đua điểm", standing("đơn vị", UPPER), {
    hint: "Đơn vị được LĐLĐ huyện chọn và đã phát động từ 26/12/2022 đến hết ngày 15/02/2023.",
  }),
  row("DK_DANHHIEU", "Cán bộ, CNVCLĐ đã đăng ký phấn đấu đạt danh hiệu thi đua", standing("người"), {
    hint: "Đăng ký cho năm 2023, tính đến ngày cuối của đợt. Mỗi người chỉ tính một lần.",
  }),
  row("GIAOUOC", "CĐCS đã đăng ký giao ước thi đua", ofGrassroots, {
    hint: "Đăng ký cho năm 2023, tính đến ngày cuối của đợt.",
  }),
  row("KHEN_TT", "Tập thể được khen thưởng", happened("tập thể"), {
    hint: "Đã có quyết định khen trong đợt. Mỗi tập thể chỉ tính một lần, tại đơn vị của tập thể đó.",
  }),
  row("KHEN_TT_NHO", "Trong đó: tập thể nhỏ (tổ, đội, phòng, phân xưởng)", happened("tập thể")),
  row("KHEN_CN", "Cá nhân được khen thưởng", awarded, {
    hint: "Đã có quyết định khen trong đợt. Mỗi người chỉ tính một lần, tại đơn vị của người đó.",
  }),
  row("KHEN_TRUCTIEP", "Trong đó: người lao động trực tiếp", awarded, {
    hint: "Nằm trong số cá nhân được khen thưởng. Không tính cán bộ lãnh đạo, quản lý.",
  }),
  row("KHEN_DOTXUAT", "Lượt khen thưởng thành tích đột xuất", happened("lượt"), {
    hint: "Tính cả tập thể và cá nhân, nằm trong số được khen thưởng trong đợt.",
  }),
  row("KHEN_CHUYENDE", "Lượt khen thưởng chuyên đề", happened("lượt"), {
    hint: "Tính cả tập thể và cá nhân, nằm trong số được khen thưởng trong đợt.",
  }),
  row("BAOCAO_1", "CĐCS đã báo cáo kết quả đợt 1 qua thư điện tử của LĐLĐ huyện", ofGrassroots, {
    hint: "Địa chỉ nhận: gialam@congdoanhanoi.org.vn.",
  }),
  row("BAOCAO_2", "CĐCS đã báo cáo kết quả đợt 2 qua thư điện tử của LĐLĐ huyện", ofGrassroots, {
    hint: "Địa chỉ nhận: gialam@congdoanhanoi.org.vn.",
  }),
];
