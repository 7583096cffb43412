import type { Page, Pages } from "./page";

const viExcelCheck = {
  subject: "Kiểm tra Excel này",
  intro:
    "Hỏi Excel trên máy này về mọi việc phần mềm cần đến, trên các trang tạm rồi xóa đi. Mất khoảng một phút. Hãy làm trong một sổ làm việc trống: sau đó không hoàn tác (Ctrl+Z) được.",
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
    drop: "Kéo tệp thả vào bảng này thì tệp được nhận",
    undo: "Gõ một số vào ô, bấm Kiểm tra, rồi Ctrl+Z: số vừa gõ mất đi",
  },
  sample: "thu-excel.xlsx",
  saveOpen: "Lưu sổ đang mở",
  copy: "Sao chép kết quả",
};

export type ExcelCheckWords = Page<typeof viExcelCheck>;

const enExcelCheck: ExcelCheckWords = {
  subject: "Check this Excel",
  intro:
    "Asks the Excel on this computer everything the program relies on, on sheets that are removed again. It takes about a minute. Use an empty workbook: afterwards nothing can be undone (Ctrl+Z).",
  start: "Check this Excel",
  done: (done, of, odd) =>
    odd === 0
      ? `${done} of ${of} asked; all as expected.`
      : `${done} of ${of} asked; ${odd} not as expected.`,
  failed: (reason) =>
    `Excel did not let itself be checked: ${reason}. Sheets that were left are removed by the next check.`,
  byHand: "What no program can see: try each, and tick what works.",
  tries: {
    open: "Open in Excel opens the trial workbook in another window",
    save: "Download puts the trial file into the download folder",
    saveOpen: "Save the open workbook saves this workbook, or Excel asks for a name",
    files: "On the tab Check, several files can be chosen at once",
    folder: "On the tab Roll-up, a whole folder can be chosen",
    drop: "Files that are dropped on this pane are taken",
    undo: "Type a number into a cell, press Check, then Ctrl+Z: the number goes",
  },
  sample: "excel-trial.xlsx",
  saveOpen: "Save the open workbook",
  copy: "Copy the report",
};

export const EXCEL_CHECK_WORDS: Pages<ExcelCheckWords> = { vi: viExcelCheck, en: enExcelCheck };
