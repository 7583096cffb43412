import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { combined, happened, row, standing } from "../../shared/rows";

/** PR-18. Membership is reported gross (kết nạp mới) and net (tăng thuần): the two are often taken for each other. */
export const membershipElements: readonly DataElement[] = [
  row("LD_TONG", "Tổng số công nhân, viên chức, lao động", standing("người"), {
    hint: "Số người làm việc tại đơn vị đã có CĐCS, đến ngày cuối của đợt.",
  }),
  row("LD_NU", "Trong đó: công nhân, viên chức, lao động nữ", standing("người")),
  row("DV_DAU", "Đoàn viên đầu đợt", standing("người"), {
    continues: elementCode("DV_CUOI"),
    hint: "Số đoàn viên trước ngày đầu của đợt, bằng số cuối kỳ báo cáo liền trước.",
  }),
  row("DV_KETNAP", "Đoàn viên kết nạp mới trong đợt", happened("người"), {
    hint: "Số kết nạp theo quyết định trong đợt, chưa trừ số giảm. Người chuyển sinh hoạt đến không phải là kết nạp mới.",
  }),
  row("DV_CHUYENDEN", "Đoàn viên chuyển đến trong đợt", happened("người")),
  row("DV_CHUYENDI", "Đoàn viên chuyển đi trong đợt", happened("người")),
  row("DV_GIAM", "Đoàn viên giảm do nguyên nhân khác trong đợt", happened("người"), {
    hint: "Nghỉ việc, nghỉ hưu, xóa tên, giải thể CĐCS... Không gồm số chuyển đi.",
  }),
  row("DV_CUOI", "Đoàn viên cuối đợt", standing("người"), {
    hint: "Bằng đầu đợt cộng kết nạp mới, cộng chuyển đến, trừ chuyển đi, trừ giảm khác.",
  }),
  row("DV_NU", "Trong đó: đoàn viên nữ cuối đợt", standing("người")),
  row("DV_TANG_THUAN", "Đoàn viên tăng thuần trong đợt (cuối đợt trừ đầu đợt)", happened("người"), {
    ...combined(["DV_CUOI"], ["DV_DAU"]),
  }),
];
