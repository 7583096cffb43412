/**
 * What people write in place of a number: nothing occurred (counts as 0), or the question does not concern
 * the unit.
 */
export const NONE_WORDS = { short: "KPS", long: "không phát sinh" } as const;
export const NOT_APPLICABLE_WORDS = { short: "KAD", long: "không áp dụng" } as const;

/** What a unit answers that is asked yes or no. */
export const YES = "Có";
export const NO = "Không";

/**
 * What else people write or tick for yes where only yes or no is asked; beside a number some of it means
 * something else.
 */
export const YES_WORDS: readonly string[] = [
  YES,
  "x",
  "✓",
  "✔",
  "√",
  "☑",
  "rồi",
  "đã",
  "đã có",
  "có rồi",
  "đã thực hiện",
  "đã làm",
  "đã hoàn thành",
  "đúng",
];

/** What else people write for no. */
export const NO_WORDS: readonly string[] = [
  NO,
  "chưa",
  "chưa có",
  "không có",
  "chưa thực hiện",
  "không thực hiện",
  "chưa làm",
  "chưa hoàn thành",
];

/** The drop-down of a yes-or-no cell. */
export const YES_NO_CHOICES: readonly string[] = [YES, NO, NOT_APPLICABLE_WORDS.short];
