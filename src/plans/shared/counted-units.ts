import { elementCode } from "../../domain/codes";
import type { DataElement } from "../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "./levels";
import { countsItself, stock } from "./shapes";

/** The numbers of units that shares are measured against. */

export const grassrootsUnions: DataElement = {
  code: elementCode("CDCS_TONG"),
  label: "Tổng số công đoàn cơ sở",
  unitOfMeasure: "CĐCS",
  ...stock,
  ...countsItself,
  origin: GRASSROOTS,
  hint: "Số CĐCS trực thuộc đang hoạt động đến ngày cuối của đợt.",
};

export const upperUnions: DataElement = {
  code: elementCode("CAPTREN_TONG"),
  label: "Số công đoàn cấp trên trực tiếp cơ sở",
  unitOfMeasure: "đơn vị",
  ...stock,
  ...countsItself,
  origin: UPPER,
  hint: "LĐLĐ huyện, thị xã, thành phố và tương đương.",
};
