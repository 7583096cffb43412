const hint = (english: string): string => {
  const [, meant] = /\(Did you mean (?:one of )?(.+)\?\)/.exec(english) ?? [];
  return meant === undefined ? "" : ` Có phải là ${meant}?`;
};

/** Returns the text between quotes in commander's first line. */
const named = (english: string): string => /'(.*)'/.exec(english)?.[1] ?? "";

/** Explains wrong usage in Vietnamese, from commander's English message and its error code. */
export function usageSentence(english: string, code: string | undefined): string {
  switch (code) {
    case "commander.missingArgument":
      return `Lệnh còn thiếu <${named(english)}>.`;
    case "commander.optionMissingArgument":
      return `Tùy chọn ${named(english)} còn thiếu nội dung đi kèm.`;
    case "second-value":
      return `Tùy chọn ${named(english)} được ghi nhiều lần mà chỉ nhận một nội dung.`;
    case "commander.missingMandatoryOptionValue":
      return `Lệnh còn thiếu tùy chọn bắt buộc ${named(english)}.`;
    case "commander.unknownOption":
      return `Không có tùy chọn "${named(english)}".${hint(english)}`;
    case "commander.unknownCommand":
      return `Không có lệnh "${named(english)}".${hint(english)}`;
    case "commander.excessArguments": {
      const [, expected = "", got = ""] = /Expected (\d+) \D*(\d+)/.exec(english) ?? [];
      return `Ghi thừa: ngoài các tùy chọn, lệnh ${named(english)} nhận ${expected} nội dung nhưng được ghi ${got}.`;
    }
    default:
      return english;
  }
}

export const usageWords = {
  /** `command`: the full name, for example `tong-hop-thi-dua plan new`. */
  whatNow: (command: string): string => `Chưa làm gì. Xem cách dùng: ${command} --help`,
} as const;
