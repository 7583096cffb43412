import type { DataElement } from "../../../domain/plan/data-element";
import { PUBLIC } from "../../shared/sectors";
import { ENTERPRISES, NON_STATE_ENTERPRISE, STATE_ENTERPRISE } from "../../units/phu-rieng-sectors";
import { grassrootsUnions, upperUnions } from "../../shared/counted-units";
import { countingItself, row } from "../../shared/rows";

/** Tình hình chung: the numbers of units that shares and ratios are measured against. */
export const generalElements: readonly DataElement[] = [
  grassrootsUnions,
  row("CDCS_HCSN", "CĐCS cơ quan hành chính, đơn vị sự nghiệp", countingItself("CĐCS"), {
    sectors: [PUBLIC],
  }),
  row("DN_CD", "Doanh nghiệp có công đoàn cơ sở", countingItself("doanh nghiệp"), {
    sectors: ENTERPRISES,
    hint: "Gồm doanh nghiệp nhà nước và ngoài nhà nước. Mỗi doanh nghiệp chỉ tính một lần, ứng với một CĐCS.",
  }),
  row("DN_NN_CD", "Doanh nghiệp nhà nước có công đoàn cơ sở", countingItself("doanh nghiệp"), {
    sectors: [STATE_ENTERPRISE],
  }),
  row("DN_NNN_CD", "Doanh nghiệp ngoài nhà nước có công đoàn cơ sở", countingItself("doanh nghiệp"), {
    sectors: [NON_STATE_ENTERPRISE],
    hint: "Gồm cả doanh nghiệp có vốn đầu tư nước ngoài. Không tính doanh nghiệp chưa có tổ chức công đoàn.",
  }),
  upperUnions,
];
