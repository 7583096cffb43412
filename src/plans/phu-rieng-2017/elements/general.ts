import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS } from "../../shared/levels";
import { PUBLIC } from "../../shared/sectors";
import { ENTERPRISES, NON_STATE_ENTERPRISE, STATE_ENTERPRISE } from "../../units/phu-rieng-sectors";
import { grassrootsUnions, upperUnions } from "../../shared/counted-units";
import { countsItself, stock } from "../../shared/shapes";

/** Tình hình chung: the numbers of units that shares and ratios are measured against. */
export const generalElements: readonly DataElement[] = [
  grassrootsUnions,
  {
    code: elementCode("CDCS_HCSN"),
    label: "CĐCS cơ quan hành chính, đơn vị sự nghiệp",
    unitOfMeasure: "CĐCS",
    ...stock,
    ...countsItself,
    origin: GRASSROOTS,
    sectors: [PUBLIC],
  },
  {
    code: elementCode("DN_CD"),
    label: "Doanh nghiệp có công đoàn cơ sở",
    unitOfMeasure: "doanh nghiệp",
    ...stock,
    ...countsItself,
    origin: GRASSROOTS,
    sectors: ENTERPRISES,
    hint: "Gồm doanh nghiệp nhà nước và ngoài nhà nước. Mỗi doanh nghiệp chỉ tính một lần, ứng với một CĐCS.",
  },
  {
    code: elementCode("DN_NN_CD"),
    label: "Doanh nghiệp nhà nước có công đoàn cơ sở",
    unitOfMeasure: "doanh nghiệp",
    ...stock,
    ...countsItself,
    origin: GRASSROOTS,
    sectors: [STATE_ENTERPRISE],
  },
  {
    code: elementCode("DN_NNN_CD"),
    label: "Doanh nghiệp ngoài nhà nước có công đoàn cơ sở",
    unitOfMeasure: "doanh nghiệp",
    ...stock,
    ...countsItself,
    origin: GRASSROOTS,
    sectors: [NON_STATE_ENTERPRISE],
    hint: "Gồm cả doanh nghiệp có vốn đầu tư nước ngoài. Không tính doanh nghiệp chưa có tổ chức công đoàn.",
  },
  upperUnions,
];
