import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { ENTERPRISE, PUBLIC } from "../../shared/sectors";
import { combined, happened, row, standing } from "../../shared/rows";

const members = standing("người");
const atYearsBeginning = "Số liệu đến hết ngày 31/12/2022, dùng làm mốc so sánh cho cả năm.";

/**
 * GL-07 and GL-08. The figures of 31/12/2022 are the base of the trend and the beginning of the net increase in every
 * round alike, so that a review needs no other. Membership is reported gross (kết nạp mới) and net (tăng thuần).
 */
export const membershipElements: readonly DataElement[] = [
  row("DV_HCSN", "Đoàn viên ở cơ quan, đơn vị hành chính sự nghiệp", members, {
    sectors: [PUBLIC],
    hint: "Số đoàn viên đến ngày cuối của đợt.",
  }),
  row("DV_DN", "Đoàn viên ở doanh nghiệp", members, {
    sectors: [ENTERPRISE],
    hint: "Số đoàn viên đến ngày cuối của đợt.",
  }),
  row("DV_TONG", "Tổng số đoàn viên", members, { ...combined(["DV_HCSN", "DV_DN"]) }),
  row("DV_DN_GOC", "Đoàn viên ở doanh nghiệp cuối năm 2022", members, {
    continues: elementCode("DV_DN_GOC"),
    sectors: [ENTERPRISE],
    hint: atYearsBeginning,
  }),
  row("LD_DN_GOC", "Công nhân lao động ở doanh nghiệp đã có công đoàn cuối năm 2022", members, {
    continues: elementCode("LD_DN_GOC"),
    sectors: [ENTERPRISE],
    hint: atYearsBeginning,
  }),
  row("DV_HCSN_GOC", "Đoàn viên ở cơ quan, đơn vị hành chính sự nghiệp cuối năm 2022", members, {
    continues: elementCode("DV_HCSN_GOC"),
    sectors: [PUBLIC],
    hint: atYearsBeginning,
  }),
  row("DV_KETNAP", "Đoàn viên kết nạp mới trong đợt", happened("người"), {
    hint: "Số kết nạp theo quyết định trong đợt, chưa trừ số giảm. Người chuyển sinh hoạt đến không phải là kết nạp mới.",
  }),
  row("DV_TANG_THUAN", "Đoàn viên tăng thuần so với cuối năm 2022", members, {
    ...combined(["DV_HCSN", "DV_DN"], ["DV_HCSN_GOC", "DV_DN_GOC"]),
  }),
  row("CDCS_MOI", "CĐCS thành lập mới trong đợt", happened("CĐCS", UPPER), {
    hint: "Theo quyết định công nhận của công đoàn cấp trên trực tiếp cơ sở trong đợt.",
  }),
];
