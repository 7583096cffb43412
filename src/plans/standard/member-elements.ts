import { elementCode } from "../../domain/codes";
import type { DataElement } from "../../domain/plan/data-element";
import { UPPER } from "../shared/levels";
import { flow } from "../shared/shapes";
import { cumulated, people } from "./shapes";
import { combined, row, standing } from "../shared/rows";

const sinceFirstDay = "Cộng dồn từ ngày đầu của kế hoạch (kế hoạch năm: 01/01) đến ngày cuối kỳ báo cáo.";

/** Lines TT 1 of forms 1-HĐCĐ and 2-HĐCĐ, under the codes they have in `hdcd-2`, so that the figures can be used again. */
export const labourElements: readonly DataElement[] = [
  row("LD_TONG", "Tổng số lao động (TT 1 của Mẫu 2-HĐCĐ)", people, {
    hint: "Số người làm việc ở đơn vị đã có công đoàn cơ sở, đến ngày cuối kỳ báo cáo.",
  }),
  row("LD_NU", "Trong đó: nữ", people),
];

/** The balance of members since the first day of the plan. */
export const memberElements: readonly DataElement[] = [
  row("DV_DAU", "Đoàn viên đầu kỳ kế hoạch", people, {
    // Of one plan the first day stays the same.
    continues: elementCode("DV_DAU"),
    hint: "Số đoàn viên trước ngày đầu của kế hoạch; kế hoạch năm: số đến hết ngày 31/12 năm trước.",
  }),
  row("DV_KETNAP", "Kết nạp mới (lũy kế)", {
    ...people,
    ...cumulated,
    hint: `${sinceFirstDay} Theo quyết định kết nạp, chưa trừ số giảm, không gồm số chuyển đến.`,
  }),
  row("DV_CHUYENDEN", "Chuyển đến (lũy kế)", {
    ...people,
    ...cumulated,
    hint: sinceFirstDay,
  }),
  row("DV_CHUYENDI", "Chuyển đi (lũy kế)", {
    ...people,
    ...cumulated,
    hint: sinceFirstDay,
  }),
  row("DV_GIAM", "Giảm do nguyên nhân khác (lũy kế)", {
    ...people,
    ...cumulated,
    hint: `${sinceFirstDay} Nghỉ việc, nghỉ hưu, xóa tên, giải thể công đoàn cơ sở; không gồm số chuyển đi.`,
  }),
  row("DV_CUOI", "Đoàn viên cuối kỳ báo cáo", people, {
    hint: "Bằng đầu kỳ kế hoạch cộng kết nạp mới, cộng chuyển đến, trừ chuyển đi, trừ giảm khác.",
  }),
  row("DV_NU", "Trong đó: đoàn viên nữ", people),
];

/** What the office gave each unit to admit, and how much of it this report adds. */
export const assignedElements: readonly DataElement[] = [
  row("DV_GIAO", "Chỉ tiêu kết nạp đoàn viên được giao", people, {
    isAssigned: true,
    hint: "Số công đoàn cấp trên giao cho cả kỳ kế hoạch. Không được giao thì ghi KAD.",
  }),
];

export const growthElements: readonly DataElement[] = [
  row("DV_KETNAP_KY", "Trong số kết nạp mới: kết nạp trong kỳ báo cáo", {
    ...people,
    ...flow,
    hint: "Chỉ tính từ ngày đầu đến ngày cuối của kỳ báo cáo này.",
  }),
  row("DV_TANG_THUAN", "Đoàn viên tăng thuần (cuối kỳ trừ đầu kỳ)", people, {
    ...combined(["DV_CUOI"], ["DV_DAU"]),
  }),
];

/** Founded by the upper union: a new grassroots union is not yet on anybody's list. */
export const foundingElements: readonly DataElement[] = [
  row("CDCS_GIAO", "Chỉ tiêu thành lập CĐCS được giao", standing("CĐCS", UPPER), {
    isAssigned: true,
    hint: "Số công đoàn cấp trên giao cho cả kỳ kế hoạch. Không được giao thì ghi KAD.",
  }),
  row("CDCS_MOI", "Công đoàn cơ sở thành lập mới (lũy kế)", {
    unitOfMeasure: "CĐCS",
    type: "count",
    ...cumulated,
    origin: UPPER,
    hint: sinceFirstDay,
  }),
];
