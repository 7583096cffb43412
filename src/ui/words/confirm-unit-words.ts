import type { Page, Pages } from "./page";

export const viConfirmUnit = {
  heading: (files: number) => `${files} tệp chưa rõ của đơn vị nào`,
  intro:
    "Các tệp này chưa được cộng. Hãy chọn đúng đơn vị rồi xác nhận; lần sau phần mềm sẽ tự nhận ra, không hỏi lại.",
  list: "Các tệp chưa rõ của đơn vị nào",
  /** What stands in place of the unit's code; "" = nothing. */
  found: (text: string) =>
    text === "" ? "Biểu mẫu không ghi mã đơn vị." : `Mã đơn vị ghi trên biểu mẫu: “${text}”.`,
  /** What does not fit that code. */
  doubts: {
    name: (text: string) => `Tên đơn vị in trên biểu mẫu: “${text}”.`,
    mark: (text: string) => `Dấu nhận biết khác của tệp ghi mã: “${text}”.`,
    "file-name": (text: string) => `Tên tệp: “${text}”.`,
    folder: (text: string) => `Thư mục chứa tệp: “${text}”.`,
  },
  unitOf: (file: string) => `Đơn vị của tệp ${file}`,
  guess: (code: string, name: string) => `${name} (mã ${code})`,
  choose: "Chọn đơn vị…",
  otherUnit: "Đơn vị khác trong danh sách…",
  confirm: "Đúng là đơn vị này",
  confirmOf: (file: string) => `Đúng là đơn vị này: tệp ${file}`,
  confirmed: (file: string, unit: string) => `Đã ghi nhận: ${file} là của ${unit}.`,
  again: "Bấm “Tổng hợp lại” để cộng các tệp vừa xác nhận.",
  more: (count: number) => `Hiện thêm ${count} tệp`,
  remembered: (count: number) => `Đã ghi nhớ ${count} xác nhận về đơn vị`,
  rememberedIntro: "Ghi trên máy này, riêng cho danh sách đơn vị đang chọn.",
  match: (text: string, unit: string) => `“${text}” là ${unit}`,
  forget: "Bỏ xác nhận",
  forgetOf: (text: string) => `Bỏ xác nhận về “${text}”`,
  forgotten: (text: string) => `Đã bỏ xác nhận về “${text}”.`,
  unreadable:
    "Không đọc được các xác nhận đã ghi trên máy này, nên phần mềm giữ nguyên và không ghi đè. Xác nhận mới chỉ dùng được đến khi đóng ngăn này.",
  notSaved: (reason: string) =>
    `Không ghi nhớ được trên máy này (trình duyệt báo: ${reason}). Xác nhận chỉ dùng được đến khi đóng ngăn này.`,
} as const;

export type ConfirmUnitWords = Page<typeof viConfirmUnit>;

export const enConfirmUnit = {
  heading: (files) => `Files whose unit is not certain: ${files}`,
  intro:
    "These files were not added. Choose the right unit and confirm it; next time it is known without asking.",
  list: "Files whose unit is not certain",
  found: (text) => (text === "" ? "The form carries no unit code." : `Unit code on the form: “${text}”.`),
  doubts: {
    name: (text) => `Unit printed on the form: “${text}”.`,
    mark: (text) => `Another mark of the file says: “${text}”.`,
    "file-name": (text) => `Name of the file: “${text}”.`,
    folder: (text) => `Folder of the file: “${text}”.`,
  },
  unitOf: (file) => `Unit of ${file}`,
  guess: (code, name) => `${name} (code ${code})`,
  choose: "Choose a unit…",
  otherUnit: "Another unit of the list…",
  confirm: "This is the unit",
  confirmOf: (file) => `This is the unit: ${file}`,
  confirmed: (file, unit) => `Noted: ${file} is of ${unit}.`,
  again: "Press “Roll up again” to add the files that were confirmed.",
  more: (count) => `Show ${count} more`,
  remembered: (count) => `Confirmed units remembered: ${count}`,
  rememberedIntro: "Kept on this machine, for the chosen list of units alone.",
  match: (text, unit) => `“${text}” is ${unit}`,
  forget: "Forget",
  forgetOf: (text) => `Forget what “${text}” means`,
  forgotten: (text) => `Forgotten what “${text}” means.`,
  unreadable:
    "What was confirmed on this machine cannot be read; it is left as it is. What you confirm now holds until this pane is closed.",
  notSaved: (reason) =>
    `It cannot be kept on this machine (the browser says: ${reason}). What you confirm now holds until this pane is closed.`,
} satisfies ConfirmUnitWords;

/** What the pane says about files whose unit a person has to tell. Loaded together with what says it. */
export const CONFIRM_UNIT_WORDS: Pages<ConfirmUnitWords> = { vi: viConfirmUnit, en: enConfirmUnit };
