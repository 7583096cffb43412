import type { Status } from "../../model/roll-up";

/** How the verdicts on targets are counted for a reader in a hurry; what is not judged has no place among them. */
export type Outcome = "reached" | "missed" | "provisional" | "undecided";

/** Of each verdict the group it is counted in. */
export const OUTCOME_OF: { readonly [S in Status]: Outcome | undefined } = {
  exceeded: "reached",
  met: "reached",
  "nearly-met": "missed",
  outside: "missed",
  "not-met": "missed",
  "in-progress": "provisional",
  "insufficient-data": "undecided",
  "not-judged": undefined,
};

export const FRONT_WORDS = {
  targeted: "Chỉ tiêu được giao: ",
  /** Each is followed by its number. A line is broken behind a number only: within them the spaces are unbreakable. */
  outcomes: {
    reached: "; đạt\u00a0và\u00a0vượt:\u00a0",
    missed: "; chưa\u00a0đạt:\u00a0",
    provisional: "; tạm\u00a0tính:\u00a0",
    undecided: "; chưa\u00a0đủ\u00a0số\u00a0liệu\u00a0để\u00a0đánh\u00a0giá:\u00a0",
  } satisfies { readonly [O in Outcome]: string },
  headings: {
    code: "Mã",
    ordinal: "TT",
    label: "Chỉ tiêu",
    rest: "",
    value: "Thực hiện",
    target: "Chỉ tiêu giao",
    status: "Đánh giá",
    change: "Tăng, giảm so với",
  },
  /** Above the differences from another time. */
  change: (time: string): string => `Tăng, giảm so với ${time}`,
  untargeted: "Kế hoạch không giao chỉ tiêu số lượng; kết quả của các nội dung chính:",
  annexes: (sheet: string): string => `Số liệu đầy đủ ở các phụ lục kèm theo, từ trang “${sheet}”.`,
} as const;
