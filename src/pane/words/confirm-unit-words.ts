/** Files whose unit a person must confirm. */
export const confirmUnitWords = {
  heading: (files: number) => `${files} tệp chưa rõ của đơn vị nào`,
  intro:
    "Các tệp này chưa được cộng. Hãy chọn đúng đơn vị rồi xác nhận; lần sau chương trình sẽ tự nhận ra, không hỏi lại.",
  list: "Các tệp chưa rõ của đơn vị nào",
  /** Content in place of the unit's code; "" = nothing. */
  found: (text: string) =>
    text === "" ? "Biểu mẫu không ghi mã đơn vị." : `Mã đơn vị ghi trên biểu mẫu: “${text}”.`,
  /** Contradictions to that code. */
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
    "Không đọc được các xác nhận đã ghi trên máy này, nên chương trình giữ nguyên và không ghi đè. Xác nhận mới chỉ dùng được đến khi đóng bảng bên.",
  notSaved: (reason: string) =>
    `Không ghi nhớ được trên máy này (trình duyệt báo: ${reason}). Xác nhận chỉ dùng được đến khi đóng bảng bên.`,
} as const;
