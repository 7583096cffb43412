import { isoDate } from "../../domain/codes";
import type { Unit } from "../../domain/unit/unit";
import { PROVINCE } from "../shared/levels";
import { federation } from "./federation";

/** The provinces merged on 01/7/2025 (Nghị quyết 202/2025/QH15). */
const LAST_DAY_OF_MERGED = isoDate("2025-06-30");

const province = (code: string, area: string, mergedInto?: Unit): Unit =>
  federation(code, area, {
    level: PROVINCE,
    ...(mergedInto === undefined ? {} : { validTo: LAST_DAY_OF_MERGED, successors: [mergedInto.code] }),
  });

export const haNoiFederation = province("01", "thành phố Hà Nội");
export const langSonFederation = province("20", "tỉnh Lạng Sơn");
export const thanhHoaFederation = province("38", "tỉnh Thanh Hóa");
export const lamDongFederation = province("68", "tỉnh Lâm Đồng");
/** In 2026 Đồng Nai became a city (Nghị quyết 30/2026/QH16). */
export const dongNaiFederation = province("75", "tỉnh Đồng Nai");
export const dakNongFederation = province("67", "tỉnh Đắk Nông", lamDongFederation);
export const binhPhuocFederation = province("70", "tỉnh Bình Phước", dongNaiFederation);
