import { byEndOf } from "../../shared/answering";

/** The plan is for the year 2023 and names no other end. */
export const yearEnd = byEndOf("2023-12-31");

export const toUpper = "LĐLĐ huyện";
export const throughUpperToCity = "LĐLĐ huyện tổng hợp, báo cáo LĐLĐ Thành phố";
export const toCity = "LĐLĐ Thành phố";
export const byMail = "LĐLĐ huyện (thư điện tử gialam@congdoanhanoi.org.vn)";

export const notQuantified = "Kế hoạch không nêu số lượng: chỉ đếm để theo dõi, không đánh giá.";
