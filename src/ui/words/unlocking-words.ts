import type { Page, Pages } from "./page";

export const viUnlocking = {
  heading: (files: number) => `${files} tệp có mật khẩu mở`,
  intro:
    "Nhập mật khẩu để đọc các tệp này. Mật khẩu chỉ dùng trên máy này trong lúc ngăn này mở, không được ghi lại.",
  wrong:
    "Mật khẩu vừa nhập không mở được các tệp dưới đây. Hãy kiểm tra chữ hoa, chữ thường, bộ gõ tiếng Việt rồi nhập lại.",
  list: "Các tệp có mật khẩu mở",
  password: "Mật khẩu mở tệp",
  unlock: "Mở các tệp này",
  given: "Đã nhận mật khẩu, các tệp này sẽ được đọc lại.",
  more: (files: number) => `và ${files} tệp khác`,
} as const;

export type UnlockingWords = Page<typeof viUnlocking>;

export const enUnlocking = {
  heading: (files) => `Files with a password: ${files}`,
  intro:
    "Type the password to read these files. It is used on this machine while this pane is open, and kept nowhere.",
  wrong:
    "The password does not open the files below. Mind capital letters and the keyboard layout, and type it again.",
  list: "Files with a password",
  password: "Password of the files",
  unlock: "Open these files",
  given: "These files will be read again with the password.",
  more: (files) => `and ${files} more`,
} satisfies UnlockingWords;

/** What the pane says about files that open with a password. Loaded together with what says it. */
export const UNLOCKING_WORDS: Pages<UnlockingWords> = { vi: viUnlocking, en: enUnlocking };
