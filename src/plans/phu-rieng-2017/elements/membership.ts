import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { elementCodes } from "../../code-lists";
import { GRASSROOTS } from "../../shared/levels";
import { flow, stock } from "../../shared/shapes";

const members = { unitOfMeasure: "người", type: "count", origin: GRASSROOTS } as const;

/** PR-18. Membership is reported gross (kết nạp mới) and net (tăng thuần): the two are often taken for each other. */
export const membershipElements: readonly DataElement[] = [
  {
    code: elementCode("LD_TONG"),
    label: "Tổng số công nhân, viên chức, lao động",
    ...members,
    ...stock,
    hint: "Số người làm việc tại đơn vị đã có CĐCS, đến ngày cuối của đợt.",
  },
  {
    code: elementCode("LD_NU"),
    label: "Trong đó: công nhân, viên chức, lao động nữ",
    ...members,
    ...stock,
  },
  {
    code: elementCode("DV_DAU"),
    continues: elementCode("DV_CUOI"),
    label: "Đoàn viên đầu đợt",
    ...members,
    ...stock,
    hint: "Số đoàn viên trước ngày đầu của đợt, bằng số cuối kỳ báo cáo liền trước.",
  },
  {
    code: elementCode("DV_KETNAP"),
    label: "Đoàn viên kết nạp mới trong đợt",
    ...members,
    ...flow,
    hint: "Số kết nạp theo quyết định trong đợt, chưa trừ số giảm. Người chuyển sinh hoạt đến không phải là kết nạp mới.",
  },
  {
    code: elementCode("DV_CHUYENDEN"),
    label: "Đoàn viên chuyển đến trong đợt",
    ...members,
    ...flow,
  },
  {
    code: elementCode("DV_CHUYENDI"),
    label: "Đoàn viên chuyển đi trong đợt",
    ...members,
    ...flow,
  },
  {
    code: elementCode("DV_GIAM"),
    label: "Đoàn viên giảm do nguyên nhân khác trong đợt",
    ...members,
    ...flow,
    hint: "Nghỉ việc, nghỉ hưu, xóa tên, giải thể CĐCS... Không gồm số chuyển đi.",
  },
  {
    code: elementCode("DV_CUOI"),
    label: "Đoàn viên cuối đợt",
    ...members,
    ...stock,
    hint: "Bằng đầu đợt cộng kết nạp mới, cộng chuyển đến, trừ chuyển đi, trừ giảm khác.",
  },
  {
    code: elementCode("DV_NU"),
    label: "Trong đó: đoàn viên nữ cuối đợt",
    ...members,
    ...stock,
  },
  {
    code: elementCode("DV_TANG_THUAN"),
    label: "Đoàn viên tăng thuần trong đợt (cuối đợt trừ đầu đợt)",
    ...members,
    ...flow,
    derived: {
      at: "every-level",
      by: { kind: "combination", plus: elementCodes("DV_CUOI"), minus: elementCodes("DV_DAU") },
    },
  },
];
