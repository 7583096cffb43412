import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { elementCodes } from "../../code-lists";
import { grassrootsUnions } from "../../shared/counted-units";
import { GRASSROOTS } from "../../shared/levels";
import { ENTERPRISE, PUBLIC } from "../../shared/sectors";
import { countsItself, stock } from "../../shared/shapes";

const people = { unitOfMeasure: "người", type: "count", ...stock, origin: GRASSROOTS } as const;

/** Tình hình chung: numbers of units and people by sector, because shares are measured against one sector or both. */
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
    sectors: [ENTERPRISE],
    hint: "Mỗi doanh nghiệp chỉ tính một lần, ứng với một CĐCS.",
  },
  {
    code: elementCode("LD_HCSN"),
    label: "Công chức, viên chức, người lao động ở cơ quan, đơn vị hành chính sự nghiệp",
    ...people,
    sectors: [PUBLIC],
    hint: "Số người làm việc tại đơn vị đã có CĐCS, đến ngày cuối của đợt.",
  },
  {
    code: elementCode("LD_DN"),
    label: "Công nhân lao động ở doanh nghiệp đã có công đoàn",
    ...people,
    sectors: [ENTERPRISE],
    hint: "Số người làm việc tại doanh nghiệp đã có CĐCS, đến ngày cuối của đợt.",
  },
  {
    code: elementCode("LD_TONG"),
    label: "Tổng số cán bộ, CNVCLĐ",
    ...people,
    derived: {
      at: "every-level",
      by: { kind: "combination", plus: elementCodes("LD_HCSN", "LD_DN"), minus: [] },
    },
  },
];
