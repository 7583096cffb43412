import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { flow, stock } from "../../shared/shapes";

const ofUpper = { unitOfMeasure: "đơn vị", type: "tally", ...stock, origin: UPPER } as const;
const made = { type: "count", ...flow, origin: UPPER } as const;
const events = { unitOfMeasure: "cuộc", type: "count", ...flow } as const;

/** TH-06 to TH-08 and the part of TH-15 that belongs to publicity (II.4.2). */
export const publicityElements: readonly DataElement[] = [
  {
    code: elementCode("KHAUHIEU_TS"),
    label: "Đơn vị đã bố trí khẩu hiệu thi đua tại trụ sở",
    ...ofUpper,
    hint: "Tại vị trí trang trọng, dễ quan sát. Trả lời cho chính đơn vị.",
  },
  {
    code: elementCode("TRUSO"),
    label: "Đơn vị có trụ sở, văn phòng riêng",
    ...ofUpper,
    hint: "Trả lời cho chính đơn vị, không phải cho các CĐCS trực thuộc.",
  },
  {
    code: elementCode("TRUCQUAN"),
    label: "Băng-zôn, pa-nô, áp-phích, bảng điện tử đã bố trí",
    unitOfMeasure: "chiếc",
    ...made,
    hint: "Do đơn vị bố trí trong năm. Chiếc đã bố trí ở năm trước không tính lại.",
  },
  {
    code: elementCode("TAILIEU"),
    label: "Tài liệu, ấn phẩm tuyên truyền đã phát hành (tờ rơi, tờ gấp, video, clip)",
    unitOfMeasure: "ấn phẩm",
    ...made,
    hint: "Đếm số ấn phẩm đã biên soạn, phát hành trong năm, không đếm số bản in.",
  },
  {
    code: elementCode("TINBAI"),
    label: "Tin, bài về phong trào thi đua đã đăng, phát",
    unitOfMeasure: "tin, bài",
    ...made,
    hint: "Trên báo chí, Website, hệ thống truyền thông công đoàn trong năm. Một bài đăng nhiều nơi chỉ tính một lần.",
  },
  {
    code: elementCode("KHAUHIEU_DV"),
    label: "Cơ quan, đơn vị, doanh nghiệp đã bố trí khẩu hiệu thi đua",
    unitOfMeasure: "đơn vị",
    type: "tally",
    ...stock,
    origin: GRASSROOTS,
    hint: "Tại trụ sở hoặc trên Website, cổng thông tin điện tử, đến ngày cuối năm. Mỗi CĐCS ứng với một đơn vị.",
  },
  {
    code: elementCode("VHTT_CDCS"),
    label: "Hoạt động văn hóa, văn nghệ, thể dục, thể thao do CĐCS tổ chức",
    ...events,
    origin: GRASSROOTS,
    hint: "Gắn với tuyên truyền phong trào thi đua, tổ chức trong năm.",
  },
  {
    code: elementCode("VHTT_CT"),
    label: "Hoạt động văn hóa, văn nghệ, thể dục, thể thao do công đoàn cấp trên cơ sở tổ chức",
    ...events,
    origin: UPPER,
    hint: "Chỉ tính hoạt động của chính công đoàn cấp trên cơ sở.",
  },
];
