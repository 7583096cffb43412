/** Messages of the command `explain`. Each entry is a whole sentence or line. */
export const explainCommandWords = {
  oneFile: (path: string) => `"${path}" không phải là một tệp. Lệnh explain chỉ nhận một tệp mỗi lần.`,
  notAForm: (path: string, reason: string) => `Chưa xem được "${path}": ${reason}`,
  nothingToExplain: "Không có nội dung nào cần giải trình.",
  open: (count: number) =>
    `${String(count)} nội dung có thể giải trình (ghi lại --rule và --code như trong ngoặc vuông):`,
  openLine: (rule: string, code: string, sentence: string) =>
    `  [--rule ${rule} --code "${code}"] ${sentence}`,
  howTo:
    "Chưa ghi gì. Để giải trình, hãy chạy lại với --rule, --code, --reason và --out <tệp> (ghi vào bản sao của báo cáo) hoặc --explanations <tệp> (cơ quan tổng hợp tự lưu).",
  noSuchFinding: (rule: string, code: string) =>
    `Không có nội dung nào ứng với --rule ${rule} --code "${code}". Chạy lệnh explain chỉ với tên tệp để xem danh sách. Chưa ghi gì.`,
  several: (rule: string, count: number) =>
    `Có ${String(count)} nội dung ứng với --rule ${rule}. Hãy ghi thêm --code để chỉ rõ một nội dung. Chưa ghi gì.`,
  notExplainable: (sentence: string) =>
    `Nội dung này phải sửa số liệu, không giải trình được: ${sentence} Chưa ghi gì.`,
  reasonNeeded: "Hãy ghi lý do bằng --reason. Chưa ghi gì.",
  outNeeded:
    "Hãy chỉ ra một trong hai: --out <tệp> để ghi vào bản sao của báo cáo, hoặc --explanations <tệp> để cơ quan tổng hợp tự lưu.",
  sameFile: (path: string) => `Không ghi đè lên tệp gốc "${path}". Hãy chọn tên khác cho --out.`,
  notWritten: (path: string, reason: string) => `Chưa ghi được giải trình vào "${path}", vì ${reason}.`,
  written: (path: string) =>
    `Đã ghi giải trình vào trang “Giải trình” của ${path}; tệp gốc được giữ nguyên. Khi số liệu thay đổi, chương trình sẽ hỏi lại.`,
  kept: (path: string) => `Đã lưu giải trình vào ${path}. Khi số liệu thay đổi, chương trình sẽ hỏi lại.`,
  noFile: (path: string) => `Không tìm thấy tệp "${path}". Kiểm tra lại đường dẫn. Chưa ghi gì.`,
  notExplanations: (path: string) =>
    `Tệp "${path}" không phải là tệp giải trình, nên không dùng và không ghi đè lên. Mỗi mục ghi đủ: { "rule", "unit", "round", "code", "found", "reason" }. Hãy dùng lệnh explain để thêm mục mới.`,
} as const;
