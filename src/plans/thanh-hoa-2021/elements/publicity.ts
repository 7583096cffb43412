import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { happened, row, tallied } from "../../shared/rows";

const ofUpper = tallied("đơn vị", UPPER);

/** TH-06 to TH-08 and the part of TH-15 that belongs to publicity (II.4.2). */
export const publicityElements: readonly DataElement[] = [
  row("KHAUHIEU_TS", "Đơn vị đã bố trí khẩu hiệu thi đua tại trụ sở", ofUpper, {
    hint: "Tại vị trí trang trọng, dễ quan sát. Trả lời cho chính đơn vị.",
  }),
  row("TRUSO", "Đơn vị có trụ sở, văn phòng riêng", ofUpper, {
    hint: "Trả lời cho chính đơn vị, không phải cho các CĐCS trực thuộc.",
  }),
  row("TRUCQUAN", "Băng-zôn, pa-nô, áp-phích, bảng điện tử đã bố trí", happened("chiếc", UPPER), {
    hint: "Do đơn vị bố trí trong năm. Chiếc đã bố trí ở năm trước không tính lại.",
  }),
  row(
    "TAILIEU",
    "Tài liệu, ấn phẩm tuyên truyền đã phát hành (tờ rơi, tờ gấp, video, clip)",
    happened("ấn phẩm", UPPER),
    { hint: "Đếm số ấn phẩm đã biên soạn, phát hành trong năm, không đếm số bản in." },
  ),
  row("TINBAI", "Tin, bài về phong trào thi đua đã đăng, phát", happened("tin, bài", UPPER), {
    hint: "Trên báo chí, Website, hệ thống truyền thông công đoàn trong năm. Một bài đăng nhiều nơi chỉ tính một lần.",
  }),
  row("KHAUHIEU_DV", "Cơ quan, đơn vị, doanh nghiệp đã bố trí khẩu hiệu thi đua", tallied("đơn vị"), {
    hint: "Tại trụ sở hoặc trên Website, cổng thông tin điện tử, đến ngày cuối năm. Mỗi CĐCS ứng với một đơn vị.",
  }),
  row("VHTT_CDCS", "Hoạt động văn hóa, văn nghệ, thể dục, thể thao do CĐCS tổ chức", happened("cuộc"), {
    hint: "Gắn với tuyên truyền phong trào thi đua, tổ chức trong năm.",
  }),
  row(
    "VHTT_CT",
    "Hoạt động văn hóa, văn nghệ, thể dục, thể thao do công đoàn cấp trên cơ sở tổ chức",
    happened("cuộc", UPPER),
    { hint: "Chỉ tính hoạt động của chính công đoàn cấp trên cơ sở." },
  ),
];
