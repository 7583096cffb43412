/** What people write in place of a number: nothing occurred (counts as 0), or the question does not concern the unit. */
export const NONE_WORDS = { short: "KPS", long: "không phát sinh" } as const;
export const NOT_APPLICABLE_WORDS = { short: "KAD", long: "không áp dụng" } as const;

/** What a unit answers that is asked yes or no. */
export const YES = "Có";
export const NO = "Không";

/** The drop-down of a yes-or-no cell. */
export const YES_NO_CHOICES: readonly string[] = [YES, NO, NOT_APPLICABLE_WORDS.short];
