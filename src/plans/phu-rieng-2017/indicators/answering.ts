import { byEndOf, inWords } from "../../shared/answering";

/** "Từ nay đến cuối năm", "đến 31/12/2017". */
export const yearEnd = byEndOf("2017-12-31");

/** "Đến hết ngày 31/3/2018". */
export const endOfMarch = byEndOf("2018-03-31");

/** The first day of the year Mậu Tuất was 16/02/2018. */
export const tet = inWords("Dịp Tết Nguyên đán", "2018-02-15");

/** "huyện -> tỉnh". */
export const throughUpperToProvince = "LĐLĐ huyện tổng hợp, báo cáo LĐLĐ tỉnh";
export const toUpper = "LĐLĐ huyện";
export const toProvince = "LĐLĐ tỉnh";
