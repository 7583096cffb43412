import type { NumberWords } from "../../model/numbers";
import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "./entry-words";

/** What people write in place of or behind a number; also recognised without accents. */
export const TYPED_NUMBER_WORDS: NumberWords = {
  none: [NONE_WORDS.short, NONE_WORDS.long, "không", "không có", "ko", "ko có"],
  notApplicable: [NOT_APPLICABLE_WORDS.short, NOT_APPLICABLE_WORDS.long],
  ambiguous: ["chưa có"],
  cross: ["x"],
  percent: ["%", "phần trăm"],
  currency: ["đồng", "đ", "vnđ", "₫"],
  scales: [
    { factor: 1_000, words: ["nghìn", "ngàn"] },
    { factor: 1_000_000, words: ["triệu", "tr", "trđ", "tr.đ"] },
    { factor: 1_000_000_000, words: ["tỷ", "tỉ"] },
  ],
  anyUnit: ["đ"],
};
