import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { elementCodes } from "../../code-lists";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { ENTERPRISE, PUBLIC } from "../../shared/sectors";
import { flow, stock } from "../../shared/shapes";

const members = { unitOfMeasure: "người", type: "count", ...stock, origin: GRASSROOTS } as const;
const atYearsBeginning = "Số liệu đến hết ngày 31/12/2022, dùng làm mốc so sánh cho cả năm.";

/**
 * GL-07 and GL-08. The figures of 31/12/2022 are the base of the trend and the beginning of the net increase in every
 * round alike, so that a review needs no other. Membership is reported gross (kết nạp mới) and net (tăng thuần).
 */
export const membershipElements: readonly DataElement[] = [
  {
    code: elementCode("DV_HCSN"),
    label: "Đoàn viên ở cơ quan, đơn vị hành chính sự nghiệp",
    ...members,
    sectors: [PUBLIC],
    hint: "Số đoàn viên đến ngày cuối của đợt.",
  },
  {
    code: elementCode("DV_DN"),
    label: "Đoàn viên ở doanh nghiệp",
    ...members,
    sectors: [ENTERPRISE],
    hint: "Số đoàn viên đến ngày cuối của đợt.",
  },
  {
    code: elementCode("DV_TONG"),
    label: "Tổng số đoàn viên",
    ...members,
    derived: {
      at: "every-level",
      by: { kind: "combination", plus: elementCodes("DV_HCSN", "DV_DN"), minus: [] },
    },
  },
  {
    code: elementCode("DV_DN_GOC"),
    continues: elementCode("DV_DN_GOC"),
    label: "Đoàn viên ở doanh nghiệp cuối năm 2022",
    ...members,
    sectors: [ENTERPRISE],
    hint: atYearsBeginning,
  },
  {
    code: elementCode("LD_DN_GOC"),
    continues: elementCode("LD_DN_GOC"),
    label: "Công nhân lao động ở doanh nghiệp đã có công đoàn cuối năm 2022",
    ...members,
    sectors: [ENTERPRISE],
    hint: atYearsBeginning,
  },
  {
    code: elementCode("DV_HCSN_GOC"),
    continues: elementCode("DV_HCSN_GOC"),
    label: "Đoàn viên ở cơ quan, đơn vị hành chính sự nghiệp cuối năm 2022",
    ...members,
    sectors: [PUBLIC],
    hint: atYearsBeginning,
  },
  {
    code: elementCode("DV_KETNAP"),
    label: "Đoàn viên kết nạp mới trong đợt",
    ...members,
    ...flow,
    hint: "Số kết nạp theo quyết định trong đợt, chưa trừ số giảm. Người chuyển sinh hoạt đến không phải là kết nạp mới.",
  },
  {
    code: elementCode("DV_TANG_THUAN"),
    label: "Đoàn viên tăng thuần so với cuối năm 2022",
    ...members,
    derived: {
      at: "every-level",
      by: {
        kind: "combination",
        plus: elementCodes("DV_HCSN", "DV_DN"),
        minus: elementCodes("DV_HCSN_GOC", "DV_DN_GOC"),
      },
    },
  },
  {
    code: elementCode("CDCS_MOI"),
    label: "CĐCS thành lập mới trong đợt",
    unitOfMeasure: "CĐCS",
    type: "count",
    ...flow,
    origin: UPPER,
    hint: "Theo quyết định công nhận của công đoàn cấp trên trực tiếp cơ sở trong đợt.",
  },
];
