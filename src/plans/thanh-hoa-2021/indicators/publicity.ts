import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { grassrootsAndUpper, grassrootsOnly, upperOnly } from "../../shared/answering";
import { EVERY_YEAR, FIRST_YEAR } from "../rounds";
import { notQuantified } from "./answering";
import { indicator, shareOfUnits, total, askedIn } from "../../shared/indicators";

const made = { ...askedIn(EVERY_YEAR, upperOnly), inferred: notQuantified } as const;

/** TH-06 to TH-08 and TH-15B. */
export const publicityIndicators: readonly Indicator[] = [
  indicator("TH-06", "Tỷ lệ đơn vị có trụ sở riêng đã bố trí khẩu hiệu thi đua", {
    ...shareOfUnits("KHAUHIEU_TS", "TRUSO"),
    target: TO_BE_DONE,
    ...askedIn(FIRST_YEAR, upperOnly),
    sourcePhrase: "các đơn vị trực thuộc LĐLĐ tỉnh có trụ sở, văn phòng riêng bố trí khẩu hiệu thi đua",
    inferred:
      "Hướng dẫn không nêu tỷ lệ: mọi đơn vị có trụ sở, văn phòng riêng; hỏi ở năm 2021, là năm phát động.",
  }),
  indicator("TH-07A", "Tuyên truyền, cổ động trực quan", {
    ...made,
    ...total("chiếc", "TRUCQUAN"),
    sourcePhrase: "tổ chức tuyên truyền, cổ động trực quan: Băng-zôn, pa-nô, áp-phích, bảng điện tử",
  }),
  indicator("TH-07B", "Tài liệu, ấn phẩm tuyên truyền", {
    ...made,
    ...total("ấn phẩm", "TAILIEU"),
    sourcePhrase:
      "Biên soạn, phát hành các tài liệu, ấn phẩm tuyên truyền, như: Tờ rơi, tờ gấp, video, clip ngắn",
  }),
  indicator("TH-07C", "Tin, bài tuyên truyền phong trào thi đua", {
    ...made,
    ...total("tin, bài", "TINBAI"),
    sourcePhrase:
      "Phối hợp với các cơ quan thông tấn, báo chí tuyên truyền việc triển khai, kết quả thực hiện phong trào thi đua",
  }),
  indicator("TH-08", "Cơ quan, đơn vị, doanh nghiệp bố trí khẩu hiệu thi đua", {
    ...total("đơn vị", "KHAUHIEU_DV"),
    ...askedIn(EVERY_YEAR, grassrootsOnly),
    sourcePhrase: "Vận động, đề xuất với lãnh đạo các cơ quan, đơn vị, doanh nghiệp bố trí khẩu hiệu",
    inferred: `${notQuantified} Số đơn vị có khẩu hiệu đến ngày cuối năm, nên nhiều năm không cộng lại.`,
  }),
  indicator("TH-15B", "Hoạt động văn hóa, văn nghệ, thể dục, thể thao gắn với tuyên truyền", {
    ...total("cuộc", "VHTT_CDCS", "VHTT_CT"),
    ...askedIn(EVERY_YEAR, grassrootsAndUpper),
    sourcePhrase:
      "Tổ chức các hoạt động văn hóa, văn nghệ - thể dục, thể thao trong cán bộ, đoàn viên, CNVCLĐ gắn với công tác tuyên truyền phong trào thi đua",
    inferred: `${notQuantified} Mỗi cấp tính hoạt động do chính mình tổ chức.`,
  }),
];
