/** The words of one language for a browser that cannot run the pane. */
interface OldBrowserWords {
  /** BCP 47, for `lang`. */
  readonly language: string;
  readonly heading: string;
  readonly advice: string;
}

/**
 * What stands on the page itself, since a browser that shows it runs nothing of ours: Excel 2016 and 2019 bring Internet
 * Explorer. In both languages, because nobody can be asked. The address follows.
 */
export const oldBrowserWords: readonly OldBrowserWords[] = [
  {
    language: "vi",
    heading: "Excel trên máy này quá cũ để mở bảng Tổng hợp thi đua",
    advice:
      "Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Máy này vẫn kiểm tra, tổng hợp và tạo biểu mẫu được từ các tệp: hãy mở địa chỉ dưới đây bằng Microsoft Edge hoặc Google Chrome bản mới.",
  },
  {
    language: "en",
    heading: "This Excel is too old to open the Emulation Roll-up pane",
    advice:
      "Excel 2021 or later, Microsoft 365 or Excel on the web is needed. This computer can still check files, roll them up and make forms: open the address below in a current Microsoft Edge or Google Chrome.",
  },
];
