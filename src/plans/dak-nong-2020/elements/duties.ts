import type { DataElement } from "../../../domain/plan/data-element";
import { PROVINCE, UPPER } from "../../shared/levels";
import { happened, row } from "../../shared/rows";
const people = happened("lượt người");

/** DN-14 to DN-16: Tháng Công nhân, publicity, care. */
export const dutyElements: readonly DataElement[] = [
  row("THANG_CN_CDCS", "Hoạt động “Tháng Công nhân” do CĐCS tổ chức", happened("hoạt động"), {
    hint: "Tổ chức trong đợt, kể cả lồng ghép với hoạt động khác.",
  }),
  row(
    "THANG_CN_CT",
    "Hoạt động “Tháng Công nhân” do công đoàn cấp trên cơ sở tổ chức",
    happened("hoạt động", UPPER),
    { hint: "Chỉ tính hoạt động của chính công đoàn cấp trên cơ sở." },
  ),
  row(
    "TINBAI_CDCS",
    "Tin, bài về phong trào thi đua, gương điển hình do CĐCS thực hiện",
    happened("tin, bài"),
    { hint: "Đăng, phát trong đợt. Một tin, bài đăng nhiều nơi chỉ tính một lần." },
  ),
  row(
    "TINBAI_CT",
    "Tin, bài về phong trào thi đua, gương điển hình do công đoàn cấp trên cơ sở thực hiện",
    happened("tin, bài", UPPER),
    { hint: "Chỉ tính tin, bài của chính công đoàn cấp trên cơ sở." },
  ),
  row(
    "TINBAI_TINH",
    "Tin, bài, chuyên trang, chuyên mục trên website LĐLĐ tỉnh, Báo, Đài Phát thanh và Truyền hình Đắk Nông",
    happened("tin, bài", PROVINCE),
  ),
  row("CHAMLO_NGUOI", "Đoàn viên, người lao động được chăm lo, thăm hỏi, hỗ trợ", people, {
    hint: "Tính lượt người được chăm lo về vật chất trong đợt.",
  }),
];
