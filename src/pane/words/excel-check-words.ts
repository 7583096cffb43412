/** The check of the Excel on this machine. */
export const excelCheckWords = {
  subject: "Kiểm tra Excel này",
  intro:
    "Hỏi Excel trên máy này về mọi việc chương trình cần đến, trên các trang tạm rồi xóa đi. Mất khoảng một phút. Hãy làm trong một sổ làm việc trống: sau đó không hoàn tác (Ctrl+Z) được.",
  start: "Kiểm tra Excel này",
  done: (done: number, of: number, odd: number) =>
    odd === 0
      ? `Đã hỏi ${done}/${of} việc; đều như mong đợi.`
      : `Đã hỏi ${done}/${of} việc; ${odd} việc khác mong đợi.`,
  failed: (reason: string) =>
    `Excel không cho kiểm tra: ${reason}. Các trang tạm, nếu còn, sẽ được xóa ở lần kiểm tra sau.`,
  byHand: "Những việc máy không tự biết: hãy thử từng việc rồi đánh dấu việc nào được.",
  tries: {
    open: "Nút Mở trong Excel mở sổ thử trong cửa sổ khác",
    save: "Nút Tải về đưa tệp thử vào thư mục Tải xuống",
    saveOpen: "Nút Lưu sổ đang mở lưu sổ này, hoặc Excel hỏi tên tệp",
    files: "Ở thẻ Kiểm tra, nút chọn tệp chọn được nhiều tệp một lần",
    folder: "Ở thẻ Tổng hợp, chọn được cả một thư mục",
    drop: "Kéo tệp thả vào bảng bên thì tệp được nhận",
    undo: "Gõ một số vào ô, bấm Kiểm tra, rồi Ctrl+Z: số vừa gõ mất đi",
  },
  sample: "thu-excel.xlsx",
  saveOpen: "Lưu sổ đang mở",
  copy: "Sao chép kết quả",
} as const;
