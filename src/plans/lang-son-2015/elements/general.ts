import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { grassrootsUnions, upperUnions } from "../../shared/counted-units";
import { GRASSROOTS } from "../../shared/levels";
import { PUBLIC } from "../../shared/sectors";
import { countsItself, stock } from "../../shared/shapes";

/** Tình hình chung: what shares are measured against. */
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
  upperUnions,
  {
    code: elementCode("LD_TONG"),
    label: "Tổng số công nhân, viên chức, lao động",
    unitOfMeasure: "người",
    type: "count",
    ...stock,
    origin: GRASSROOTS,
    hint: "Số người làm việc tại đơn vị đã có CĐCS, đến ngày cuối của đợt.",
  },
];
