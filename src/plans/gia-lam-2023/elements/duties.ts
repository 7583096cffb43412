import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS } from "../../shared/levels";
import { ENTERPRISE, PUBLIC } from "../../shared/sectors";
import { flow } from "../../shared/shapes";
import { row, tallied } from "../../shared/rows";

const ofGrassroots = tallied("CĐCS");
const contest = { type: "count", ...flow, origin: GRASSROOTS, sectors: [ENTERPRISE] } as const;

/** GL-15 to GL-17: reviews, financial autonomy, contests of skill. */
export const dutyElements: readonly DataElement[] = [
  row("SOKET_1", "CĐCS đã sơ kết, biểu dương, khen thưởng đợt 1", ofGrassroots, {
    hint: "Sơ kết riêng hoặc lồng ghép với hội nghị khác.",
  }),
  row("SOKET_2", "CĐCS đã sơ kết, biểu dương, khen thưởng đợt 2", ofGrassroots, {
    hint: "Sơ kết riêng hoặc lồng ghép với hội nghị khác, kể cả tổng kết năm.",
  }),
  row(
    "TUCHU_DANGKY",
    "Đơn vị sự nghiệp công lập hưởng ứng phong trào chuyển sang tự chủ tài chính giai đoạn 2022 - 2025",
    tallied("đơn vị"),
    {
      sectors: [PUBLIC],
      hint: "Cơ quan hành chính không thuộc diện này thì ghi KAD.",
    },
  ),
  row("TUCHU_DAT", "Trong đó: đơn vị đã chuyển sang tự chủ tài chính", tallied("đơn vị"), {
    sectors: [PUBLIC],
    hint: "Theo quyết định giao quyền tự chủ còn hiệu lực. Cơ quan hành chính không thuộc diện này thì ghi KAD.",
  }),
  row("THITHO_CUOC", "Cuộc ôn lý thuyết, luyện tay nghề, thi thợ giỏi đã tổ chức", {
    ...contest,
    unitOfMeasure: "cuộc",
    hint: "Tổ chức trong đợt, do doanh nghiệp tự tổ chức hoặc phối hợp.",
  }),
  row("THITHO_NGUOI", "Công nhân lao động tham gia luyện tay nghề, thi thợ giỏi", {
    ...contest,
    unitOfMeasure: "lượt người",
  }),
];
