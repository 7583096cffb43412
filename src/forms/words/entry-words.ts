/** What people write in place of a number: nothing occurred (counts as 0), or the question does not apply. */
export const NONE_WORDS = { short: "KPS", long: "không phát sinh" } as const;
export const NOT_APPLICABLE_WORDS = { short: "KAD", long: "không áp dụng" } as const;

/** Answers to a yes-or-no question. */
export const YES = "Có";
export const NO = "Không";

/** Other words and ticks for yes where only yes or no is asked; beside a number some mean something else. */
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

/** Other words for no. */
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

/** Choices of a yes-or-no cell. */
export const YES_NO_CHOICES: readonly string[] = [YES, NO, NOT_APPLICABLE_WORDS.short];
