import type { DataElement } from "../../../domain/plan/data-element";
import { grassrootsUnions } from "../../shared/counted-units";
import { ENTERPRISE, PUBLIC } from "../../shared/sectors";
import { combined, countingItself, row, standing } from "../../shared/rows";

const people = standing("người");

/** Tình hình chung: numbers of units and people by sector, because shares are measured against one sector or both. */
export const generalElements: readonly DataElement[] = [
  grassrootsUnions,
  row("CDCS_HCSN", "CĐCS cơ quan hành chính, đơn vị sự nghiệp", countingItself("CĐCS"), {
    sectors: [PUBLIC],
  }),
  row("DN_CD", "Doanh nghiệp có công đoàn cơ sở", countingItself("doanh nghiệp"), {
    sectors: [ENTERPRISE],
    hint: "Mỗi doanh nghiệp chỉ tính một lần, ứng với một CĐCS.",
  }),
  row("LD_HCSN", "Công chức, viên chức, người lao động ở cơ quan, đơn vị hành chính sự nghiệp", people, {
    sectors: [PUBLIC],
    hint: "Số người làm việc tại đơn vị đã có CĐCS, đến ngày cuối của đợt.",
  }),
  row("LD_DN", "Công nhân lao động ở doanh nghiệp đã có công đoàn", people, {
    sectors: [ENTERPRISE],
    hint: "Số người làm việc tại doanh nghiệp đã có CĐCS, đến ngày cuối của đợt.",
  }),
  row("LD_TONG", "Tổng số cán bộ, CNVCLĐ", people, { ...combined(["LD_HCSN", "LD_DN"]) }),
];
