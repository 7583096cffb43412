import { DOWNLOADING } from "./host-words";

/** Plans of the user's own. */
export const officePlanWords = {
  intro: {
    workbook:
      "Lập kế hoạch riêng ngay trong sổ làm việc này: tạo các bảng từ kế hoạch đang chọn, sửa lại, kiểm tra rồi dùng. Không cần lập trình.",
    files:
      "Lập kế hoạch riêng bằng Excel: tải sổ kế hoạch tạo từ kế hoạch đang chọn, sửa lại, rồi chọn tệp để kiểm tra và dùng. Không cần lập trình.",
  },
  year: "Kế hoạch cho năm",
  sameYear: "Đúng năm của kế hoạch đang chọn: các bảng giữ nguyên.",
  otherYear:
    "Các đợt, thời hạn, năm và số năm kỷ niệm sẽ đổi theo năm này. Điều chỉ cơ quan biết được hỏi ở trang “Câu hỏi”; trang “Đổi năm” liệt kê từng chỗ đã đổi.",
  badYear: "Ghi năm gồm bốn chữ số, ví dụ 2026.",
  create: {
    workbook: (year: string) => `Lập kế hoạch năm ${year} trong sổ này`,
    files: (year: string) => `Tải sổ kế hoạch năm ${year}`,
  },
  /** `isNew`: for another year than the chosen plan's, so that its code has changed as well. */
  created: (sheets: number, isNew: boolean) =>
    `Đã tạo ${sheets} trang. Trang “Cách lập kế hoạch” hướng dẫn cách ghi. ${isNew ? "Hãy trả lời trang “Câu hỏi” trước." : "Nhớ đổi mã kế hoạch trước khi sửa."}`,
  downloaded: (file: string, isNew: boolean) =>
    `Đã tạo ${file}. ${DOWNLOADING} ${isNew ? "Hãy trả lời trang “Câu hỏi” trước." : "Nhớ đổi mã kế hoạch trước khi sửa."}`,
  check: "Kiểm tra kế hoạch trong sổ này",
  /** The current step, once the tables are there. */
  checkNow: "Kiểm tra kế hoạch",
  chooseFile: "Chọn tệp kế hoạch…",
  fileInput: "Tệp kế hoạch",
  workbookName: "Sổ làm việc đang mở",
  sound: (title: string, indicators: number, elements: number, rounds: number) =>
    `“${title}” không có chỗ nào sai: ${indicators} chỉ tiêu, ${elements} số liệu, ${rounds} đợt.`,
  units: (count: number) => `${count} đơn vị phải báo cáo.`,
  noUnits:
    "Kế hoạch chưa có đơn vị nào, và không danh sách có sẵn nào có cùng các cấp. Hãy nhập trang “Đơn vị” rồi kiểm tra lại.",
  use: "Dùng kế hoạch này",
  used: (title: string) => `Đang dùng kế hoạch “${title}”. Mọi thẻ đều theo kế hoạch này.`,
  /** Questions of a renewed plan, asked one after the other. */
  questions: {
    heading: (count: number) => `Còn ${count} câu hỏi trước khi phát hành biểu mẫu`,
    asked: (question: string, phrase: string) => `${question} ${phrase}`,
    where: (example: string) => `Ghi ở: ${example}`,
    answer: "Trả lời",
    put: "Ghi câu trả lời",
    propose: (proposal: string) => `Ghi “${proposal}”`,
    keep: "Giữ nguyên",
    /** What the sheet of questions understands as keeping the old words. */
    kept: "giữ nguyên",
    inFile: "Trả lời ở trang “Câu hỏi” của tệp, lưu lại, rồi chọn tệp lần nữa.",
    useAnyway: "Dùng dù còn câu hỏi",
  },
  problems: (subject: string, count: number) => `${subject}: ${count} chỗ chưa đúng.`,
  leftOver: (count: number) => `Dùng được, nhưng có ${count} chỗ nên xem lại`,
  leftOverList: (subject: string) => `Những chỗ nên xem lại của ${subject}`,
  list: (subject: string) => `Những chỗ chưa đúng của ${subject}`,
  more: (count: number) => `Hiện thêm ${count} chỗ`,
  noPlan: (subject: string) =>
    `${subject} không có trang nào của sổ kế hoạch (Kế hoạch, Đợt, Số liệu, Chỉ tiêu, …). Hãy tạo sổ kế hoạch bằng nút ở trên rồi nhập vào đó.`,
  /** The browser's storage between openings of the page. */
  kept: (title: string) => `Máy này ghi nhớ kế hoạch “${title}” để lần sau mở ra là dùng được ngay.`,
  forget: "Quên kế hoạch này",
  forgotten: (title: string) => `Đã quên kế hoạch “${title}”.`,
} as const;
