/** Files that open with a password. */
export const unlockingWords = {
  heading: (files: number) => `${files} tệp có mật khẩu mở`,
  intro:
    "Nhập mật khẩu để đọc các tệp này. Mật khẩu chỉ dùng trên máy này trong lúc bảng bên mở, không được ghi lại.",
  wrong:
    "Mật khẩu vừa nhập không mở được các tệp dưới đây. Hãy kiểm tra chữ hoa, chữ thường, bộ gõ tiếng Việt rồi nhập lại.",
  list: "Các tệp có mật khẩu mở",
  password: "Mật khẩu mở tệp",
  unlock: "Mở các tệp này",
  given: "Đã nhận mật khẩu, các tệp này sẽ được đọc lại.",
  more: (files: number) => `và ${files} tệp khác`,
} as const;
