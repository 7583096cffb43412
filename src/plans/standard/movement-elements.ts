import { elementCode } from "../../domain/codes";
import type { DataElement } from "../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../shared/levels";
import { flow } from "../shared/shapes";

const counted = { type: "count", ...flow, origin: GRASSROOTS } as const;
const money = { unitOfMeasure: "đồng", type: "money", ...flow } as const;

/** Initiatives, houses and awards: what happened within the round, added over rounds. */
export const movementElements: readonly DataElement[] = [
  {
    code: elementCode("SK_SO"),
    label: "Sáng kiến được công nhận trong kỳ",
    unitOfMeasure: "sáng kiến",
    ...counted,
    hint: "Chỉ tính sáng kiến đã được cơ quan, đơn vị hoặc doanh nghiệp công nhận trong kỳ báo cáo.",
  },
  {
    code: elementCode("SK_LAMLOI"),
    label: "Giá trị làm lợi của sáng kiến",
    ...money,
    origin: GRASSROOTS,
    hint: "Tính bằng đồng, theo xác nhận của nơi áp dụng. Không tính được bằng tiền thì ghi KPS.",
  },
  {
    code: elementCode("MAIAM_NHA"),
    label: "Nhà “Mái ấm công đoàn” xây, sửa trong kỳ",
    unitOfMeasure: "nhà",
    type: "count",
    ...flow,
    origin: UPPER,
    hint: "Nhà đã bàn giao trong kỳ báo cáo.",
  },
  {
    code: elementCode("MAIAM_TIEN"),
    label: "Số tiền hỗ trợ nhà “Mái ấm công đoàn”",
    ...money,
    origin: UPPER,
    hint: "Tính bằng đồng, gồm tiền của công đoàn và các nguồn vận động.",
  },
  {
    code: elementCode("KHEN_TT"),
    label: "Tập thể được khen thưởng trong kỳ",
    unitOfMeasure: "tập thể",
    ...counted,
    hint: "Theo quyết định khen thưởng của các cấp ban hành trong kỳ báo cáo.",
  },
  {
    code: elementCode("KHEN_CN"),
    label: "Cá nhân được khen thưởng trong kỳ",
    unitOfMeasure: "cá nhân",
    ...counted,
    hint: "Theo quyết định khen thưởng của các cấp ban hành trong kỳ báo cáo.",
  },
];
