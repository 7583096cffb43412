import { byEndOf } from "../../shared/answering";

/** The plan is for the year 2020 and names no other end. */
export const yearEnd = byEndOf("2020-12-31");

export const toProvince = "LĐLĐ tỉnh";
export const toProvinceOffice = "LĐLĐ tỉnh (qua Ban Tổ chức - Thi đua - Văn phòng)";

export const notQuantified = "Kế hoạch không nêu số lượng: chỉ đếm để theo dõi, không đánh giá.";
