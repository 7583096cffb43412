import { indicatorCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, grassrootsOnly, nothingMore, upperOnly } from "../../shared/answering";
import { EVERY_YEAR, FIRST_YEAR } from "../rounds";
import { notQuantified } from "./answering";

const made = {
  rounds: EVERY_YEAR,
  levels: upperOnly,
  inferred: notQuantified,
  asks: nothingMore,
} as const;

/** TH-06 to TH-08 and TH-15B. */
export const publicityIndicators: readonly Indicator[] = [
  {
    code: indicatorCode("TH-06"),
    label: "Tỷ lệ đơn vị có trụ sở riêng đã bố trí khẩu hiệu thi đua",
    unitOfMeasure: "%",
    aggregation: {
      kind: "share-of-units",
      met: elementCodes("KHAUHIEU_TS"),
      units: elementCodes("TRUSO"),
    },
    target: TO_BE_DONE,
    rounds: FIRST_YEAR,
    levels: upperOnly,
    sourcePhrase: "các đơn vị trực thuộc LĐLĐ tỉnh có trụ sở, văn phòng riêng bố trí khẩu hiệu thi đua",
    inferred:
      "Hướng dẫn không nêu tỷ lệ: mọi đơn vị có trụ sở, văn phòng riêng; hỏi ở năm 2021, là năm phát động.",
    asks: nothingMore,
  },
  {
    ...made,
    code: indicatorCode("TH-07A"),
    label: "Tuyên truyền, cổ động trực quan",
    unitOfMeasure: "chiếc",
    aggregation: { kind: "sum", of: elementCodes("TRUCQUAN") },
    sourcePhrase: "tổ chức tuyên truyền, cổ động trực quan: Băng-zôn, pa-nô, áp-phích, bảng điện tử",
  },
  {
    ...made,
    code: indicatorCode("TH-07B"),
    label: "Tài liệu, ấn phẩm tuyên truyền",
    unitOfMeasure: "ấn phẩm",
    aggregation: { kind: "sum", of: elementCodes("TAILIEU") },
    sourcePhrase:
      "Biên soạn, phát hành các tài liệu, ấn phẩm tuyên truyền, như: Tờ rơi, tờ gấp, video, clip ngắn",
  },
  {
    ...made,
    code: indicatorCode("TH-07C"),
    label: "Tin, bài tuyên truyền phong trào thi đua",
    unitOfMeasure: "tin, bài",
    aggregation: { kind: "sum", of: elementCodes("TINBAI") },
    sourcePhrase:
      "Phối hợp với các cơ quan thông tấn, báo chí tuyên truyền việc triển khai, kết quả thực hiện phong trào thi đua",
  },
  {
    code: indicatorCode("TH-08"),
    label: "Cơ quan, đơn vị, doanh nghiệp bố trí khẩu hiệu thi đua",
    unitOfMeasure: "đơn vị",
    aggregation: { kind: "sum", of: elementCodes("KHAUHIEU_DV") },
    rounds: EVERY_YEAR,
    levels: grassrootsOnly,
    sourcePhrase: "Vận động, đề xuất với lãnh đạo các cơ quan, đơn vị, doanh nghiệp bố trí khẩu hiệu",
    inferred: `${notQuantified} Số đơn vị có khẩu hiệu đến ngày cuối năm, nên nhiều năm không cộng lại.`,
    asks: nothingMore,
  },
  {
    code: indicatorCode("TH-15B"),
    label: "Hoạt động văn hóa, văn nghệ, thể dục, thể thao gắn với tuyên truyền",
    unitOfMeasure: "cuộc",
    aggregation: { kind: "sum", of: elementCodes("VHTT_CDCS", "VHTT_CT") },
    rounds: EVERY_YEAR,
    levels: grassrootsAndUpper,
    sourcePhrase:
      "Tổ chức các hoạt động văn hóa, văn nghệ - thể dục, thể thao trong cán bộ, đoàn viên, CNVCLĐ gắn với công tác tuyên truyền phong trào thi đua",
    inferred: `${notQuantified} Mỗi cấp tính hoạt động do chính mình tổ chức.`,
    asks: nothingMore,
  },
];
