import type { DataElement } from "../../../domain/plan/data-element";
import { PROVINCE, UPPER } from "../../shared/levels";
import { flow } from "../../shared/shapes";
import { happened, row, standing } from "../../shared/rows";

/** Counted from the first day of the year on: a work registered in round 1 is often finished in round 2. */
const works = standing("công trình");

const awarded = happened("người");

/** DN-03 and DN-05 to DN-09: initiatives, works, conferences, awards. */
export const achievingElements: readonly DataElement[] = [
  row("HN_DHTT_CDCS", "Hội nghị điển hình tiên tiến do CĐCS tổ chức", happened("hội nghị"), {
    hint: "Hội nghị đã tổ chức trong đợt, kể cả tổ chức lồng ghép với hội nghị khác.",
  }),
  row(
    "HN_DHTT_CT",
    "Hội nghị điển hình tiên tiến do công đoàn cấp trên cơ sở tổ chức",
    happened("hội nghị", UPPER),
    { hint: "Chỉ tính hội nghị của chính công đoàn cấp trên cơ sở, không tính hội nghị của các CĐCS." },
  ),
  row("HN_DHTT_TINH", "Hội nghị điển hình tiên tiến cấp tỉnh (lần thứ IV)", happened("hội nghị", PROVINCE)),
  row("DETAI", "Đề tài khoa học đã thực hiện", happened("đề tài"), {
    hint: "Đề tài đã nghiệm thu hoặc đưa vào áp dụng trong đợt. Mỗi đề tài chỉ tính một lần.",
  }),
  row("SANGKIEN", "Sáng kiến cải tiến kỹ thuật đã thực hiện", happened("sáng kiến"), {
    hint: "Sáng kiến đã được công nhận hoặc áp dụng trong đợt. Mỗi sáng kiến chỉ tính một lần.",
  }),
  row("CT_DANGKY", "Công trình, sản phẩm mới đã đăng ký", works, {
    accumulates: true,
    hint: "Lũy kế từ 01/01/2020. Công trình làm chung nhiều đơn vị chỉ tính một lần.",
  }),
  row("CT_XONG", "Trong đó: công trình, sản phẩm mới đã hoàn thành", works, {
    accumulates: true,
    hint: "Lũy kế từ 01/01/2020, trong số đã đăng ký.",
  }),
  row("KHEN_TT", "Tập thể được khen thưởng trong phong trào thi đua", happened("tập thể"), {
    hint: "Đã có quyết định khen trong đợt. Mỗi tập thể chỉ tính một lần, tại đơn vị của tập thể đó.",
  }),
  row("KHEN_CN", "Cá nhân được khen thưởng trong phong trào thi đua", awarded, {
    hint: "Đã có quyết định khen trong đợt. Mỗi người chỉ tính một lần, tại đơn vị của người đó.",
  }),
  row("KHEN_TRUCTIEP", "Trong đó: công nhân, người lao động trực tiếp sản xuất", awarded, {
    hint: "Nằm trong số cá nhân được khen thưởng. Không tính cán bộ quản lý, nhân viên gián tiếp.",
  }),
  row("KHEN_DOTXUAT", "Quyết định khen thưởng đột xuất của LĐLĐ tỉnh", happened("quyết định", PROVINCE)),
  row(
    "KHEN_SANGKIEN",
    "Sáng kiến được LĐLĐ tỉnh khen thưởng theo giá trị làm lợi",
    happened("sáng kiến", PROVINCE),
  ),
  row("SK_LAMLOI", "Giá trị làm lợi của các sáng kiến được khen thưởng", {
    unitOfMeasure: "đồng",
    type: "money",
    ...flow,
    origin: PROVINCE,
    hint: "Theo quyết định công nhận hoặc hồ sơ đề nghị khen, tính bằng đồng.",
  }),
];
