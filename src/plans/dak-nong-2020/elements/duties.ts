import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, PROVINCE, UPPER } from "../../shared/levels";
import { flow } from "../../shared/shapes";

const activities = { unitOfMeasure: "hoạt động", type: "count", ...flow } as const;
const people = { unitOfMeasure: "lượt người", type: "count", ...flow, origin: GRASSROOTS } as const;
const news = { unitOfMeasure: "tin, bài", type: "count", ...flow } as const;

/** DN-14 to DN-16: Tháng Công nhân, publicity, care. */
export const dutyElements: readonly DataElement[] = [
  {
    code: elementCode("THANG_CN_CDCS"),
    label: "Hoạt động “Tháng Công nhân” do CĐCS tổ chức",
    ...activities,
    origin: GRASSROOTS,
    hint: "Tổ chức trong đợt, kể cả lồng ghép với hoạt động khác.",
  },
  {
    code: elementCode("THANG_CN_CT"),
    label: "Hoạt động “Tháng Công nhân” do công đoàn cấp trên cơ sở tổ chức",
    ...activities,
    origin: UPPER,
    hint: "Chỉ tính hoạt động của chính công đoàn cấp trên cơ sở.",
  },
  {
    code: elementCode("TINBAI_CDCS"),
    label: "Tin, bài về phong trào thi đua, gương điển hình do CĐCS thực hiện",
    ...news,
    origin: GRASSROOTS,
    hint: "Đăng, phát trong đợt. Một tin, bài đăng nhiều nơi chỉ tính một lần.",
  },
  {
    code: elementCode("TINBAI_CT"),
    label: "Tin, bài về phong trào thi đua, gương điển hình do công đoàn cấp trên cơ sở thực hiện",
    ...news,
    origin: UPPER,
    hint: "Chỉ tính tin, bài của chính công đoàn cấp trên cơ sở.",
  },
  {
    code: elementCode("TINBAI_TINH"),
    label:
      "Tin, bài, chuyên trang, chuyên mục trên website LĐLĐ tỉnh, Báo, Đài Phát thanh và Truyền hình Đắk Nông",
    ...news,
    origin: PROVINCE,
  },
  {
    code: elementCode("CHAMLO_NGUOI"),
    label: "Đoàn viên, người lao động được chăm lo, thăm hỏi, hỗ trợ",
    ...people,
    hint: "Tính lượt người được chăm lo về vật chất trong đợt.",
  },
];
