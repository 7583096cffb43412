import type { DataElement } from "../../domain/plan/data-element";
import { UPPER } from "./levels";
import { countingItself, row } from "./rows";

/** The numbers of units that shares are measured against. */

export const grassrootsUnions: DataElement = row(
  "CDCS_TONG",
  "Tổng số công đoàn cơ sở",
  countingItself("CĐCS"),
  { hint: "Số CĐCS trực thuộc đang hoạt động đến ngày cuối của đợt." },
);

export const upperUnions: DataElement = row(
  "CAPTREN_TONG",
  "Số công đoàn cấp trên trực tiếp cơ sở",
  countingItself("đơn vị", UPPER),
  { hint: "LĐLĐ huyện, thị xã, thành phố và tương đương." },
);
