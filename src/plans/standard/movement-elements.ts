import type { DataElement } from "../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../shared/levels";
import { flow } from "../shared/shapes";
import { happened, row } from "../shared/rows";
const money = { unitOfMeasure: "đồng", type: "money", ...flow } as const;

/** Initiatives, houses and awards: what happened within the round, added over rounds. */
export const movementElements: readonly DataElement[] = [
  row("SK_SO", "Sáng kiến được công nhận trong kỳ", happened("sáng kiến"), {
    hint: "Chỉ tính sáng kiến đã được cơ quan, đơn vị hoặc doanh nghiệp công nhận trong kỳ báo cáo.",
  }),
  row("SK_LAMLOI", "Giá trị làm lợi của sáng kiến", {
    ...money,
    origin: GRASSROOTS,
    hint: "Tính bằng đồng, theo xác nhận của nơi áp dụng. Không tính được bằng tiền thì ghi KPS.",
  }),
  row("MAIAM_NHA", "Nhà “Mái ấm công đoàn” xây, sửa trong kỳ", happened("nhà", UPPER), {
    hint: "Nhà đã bàn giao trong kỳ báo cáo.",
  }),
  row("MAIAM_TIEN", "Số tiền hỗ trợ nhà “Mái ấm công đoàn”", {
    ...money,
    origin: UPPER,
    hint: "Tính bằng đồng, gồm tiền của công đoàn và các nguồn vận động.",
  }),
  row("KHEN_TT", "Tập thể được khen thưởng trong kỳ", happened("tập thể"), {
    hint: "Theo quyết định khen thưởng của các cấp ban hành trong kỳ báo cáo.",
  }),
  row("KHEN_CN", "Cá nhân được khen thưởng trong kỳ", happened("cá nhân"), {
    hint: "Theo quyết định khen thưởng của các cấp ban hành trong kỳ báo cáo.",
  }),
];
