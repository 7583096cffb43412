import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS } from "../../shared/levels";
import { ENTERPRISE, PUBLIC } from "../../shared/sectors";
import { flow, stock } from "../../shared/shapes";

const ofGrassroots = { unitOfMeasure: "CĐCS", type: "tally", ...stock, origin: GRASSROOTS } as const;
const contest = { type: "count", ...flow, origin: GRASSROOTS, sectors: [ENTERPRISE] } as const;

/** GL-15 to GL-17: reviews, financial autonomy, contests of skill. */
export const dutyElements: readonly DataElement[] = [
  {
    code: elementCode("SOKET_1"),
    label: "CĐCS đã sơ kết, biểu dương, khen thưởng đợt 1",
    ...ofGrassroots,
    hint: "Sơ kết riêng hoặc lồng ghép với hội nghị khác.",
  },
  {
    code: elementCode("SOKET_2"),
    label: "CĐCS đã sơ kết, biểu dương, khen thưởng đợt 2",
    ...ofGrassroots,
    hint: "Sơ kết riêng hoặc lồng ghép với hội nghị khác, kể cả tổng kết năm.",
  },
  {
    code: elementCode("TUCHU_DANGKY"),
    label:
      "Đơn vị sự nghiệp công lập hưởng ứng phong trào chuyển sang tự chủ tài chính giai đoạn 2022 - 2025",
    ...ofGrassroots,
    unitOfMeasure: "đơn vị",
    sectors: [PUBLIC],
    hint: "Cơ quan hành chính không thuộc diện này thì ghi KAD.",
  },
  {
    code: elementCode("TUCHU_DAT"),
    label: "Trong đó: đơn vị đã chuyển sang tự chủ tài chính",
    ...ofGrassroots,
    unitOfMeasure: "đơn vị",
    sectors: [PUBLIC],
    hint: "Theo quyết định giao quyền tự chủ còn hiệu lực. Cơ quan hành chính không thuộc diện này thì ghi KAD.",
  },
  {
    code: elementCode("THITHO_CUOC"),
    label: "Cuộc ôn lý thuyết, luyện tay nghề, thi thợ giỏi đã tổ chức",
    ...contest,
    unitOfMeasure: "cuộc",
    hint: "Tổ chức trong đợt, do doanh nghiệp tự tổ chức hoặc phối hợp.",
  },
  {
    code: elementCode("THITHO_NGUOI"),
    label: "Công nhân lao động tham gia luyện tay nghề, thi thợ giỏi",
    ...contest,
    unitOfMeasure: "lượt người",
  },
];
