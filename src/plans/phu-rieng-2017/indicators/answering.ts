import { isoDate, type ElementCode } from "../../../domain/codes";
import type { Amount } from "../../../domain/amount";
import type { Deadline } from "../../../domain/indicator";
import { elementCodes } from "../../code-lists";
import { GRASSROOTS, UPPER } from "../levels";

/** Levels whose units answer for an indicator. */
export const grassrootsOnly = [GRASSROOTS] as const;
export const upperOnly = [UPPER] as const;
export const grassrootsAndUpper = [GRASSROOTS, UPPER] as const;

/** "Từ nay đến cuối năm", "đến 31/12/2017": the day itself counts. */
export const yearEnd: Deadline = { kind: "day", day: isoDate("2017-12-31"), inclusive: true };

/** "Đến hết ngày 31/3/2018": the day itself counts. */
export const endOfMarch: Deadline = { kind: "day", day: isoDate("2018-03-31"), inclusive: true };

export const tet: Deadline = { kind: "words", words: "Dịp Tết Nguyên đán" };

/** "huyện -> tỉnh". */
export const throughUpperToProvince = "LĐLĐ huyện tổng hợp, báo cáo LĐLĐ tỉnh";
export const toUpper = "LĐLĐ huyện";
export const toProvince = "LĐLĐ tỉnh";

/** An amount of elements, named by code. */
export const amountOf = (...texts: readonly string[]): Amount => ({
  kind: "elements",
  sum: elementCodes(...texts),
});

/** Nothing is asked beyond what the aggregation needs. */
export const nothingMore: readonly ElementCode[] = [];
