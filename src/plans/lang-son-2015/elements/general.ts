import type { DataElement } from "../../../domain/plan/data-element";
import { grassrootsUnions, upperUnions } from "../../shared/counted-units";
import { PUBLIC } from "../../shared/sectors";
import { countingItself, row, standing } from "../../shared/rows";

/** Tình hình chung: what shares are measured against. */
export const generalElements: readonly DataElement[] = [
  grassrootsUnions,
  row("CDCS_HCSN", "CĐCS cơ quan hành chính, đơn vị sự nghiệp", countingItself("CĐCS"), {
    sectors: [PUBLIC],
  }),
  upperUnions,
  row("LD_TONG", "Tổng số công nhân, viên chức, lao động", standing("người"), {
    hint: "Số người làm việc tại đơn vị đã có CĐCS, đến ngày cuối của đợt.",
  }),
];
