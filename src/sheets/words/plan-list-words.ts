import type { TableColumns } from "./plan-table-words";

/** Headings of the table “Danh sách”. */
export const REGISTER_COLUMNS: TableColumns<"register"> = {
  REGISTER: {
    heading: "Mã danh sách",
    note: "Bắt buộc, ở mọi dòng",
    prompt: "Mã viết liền, không dấu. Các dòng cùng mã là các cột của một danh sách.",
  },
  LABEL: { heading: "Tên danh sách", note: "Ở dòng đầu của danh sách" },
  SHEET: {
    heading: "Tên trang",
    note: "Ở dòng đầu, không quá 31 ký tự",
    prompt: "Tên trang tính của danh sách trên biểu mẫu: không quá 31 ký tự, không có : \\ / ? * [ ].",
  },
  ROUNDS: { heading: "Hỏi ở đợt", note: "Ở dòng đầu. VD: I, II" },
  COLUMN: { heading: "Mã cột", note: "Bắt buộc. VD: HO_TEN" },
  COLUMN_LABEL: { heading: "Tên cột", note: "Bắt buộc. VD: Họ và tên" },
  TYPE: { heading: "Kiểu", note: "Bắt buộc. Chọn" },
  CHOICES: {
    heading: "Các mục để chọn",
    note: "Mỗi mục một dòng, hoặc cách nhau dấu chấm phẩy",
    prompt: "Chỉ ghi khi kiểu là “chọn trong danh sách”. Xuống dòng trong ô bằng Alt + Enter.",
  },
  REQUIRED: { heading: "Bắt buộc nhập", note: "có / không" },
  WIDTH: { heading: "Độ rộng", note: "Số ký tự, để trống: 20" },
};

/** Headings of the table “Đơn vị”. */
export const UNIT_COLUMNS: TableColumns<"unit"> = {
  CODE: {
    heading: "Mã đơn vị",
    note: "Bắt buộc. VD: 698-001",
    prompt: "Mã viết liền, không dấu, không trùng: chữ, chữ số, dấu _ - và chấm.",
  },
  NAME: { heading: "Tên đơn vị", note: "Bắt buộc" },
  LEVEL: { heading: "Cấp", note: "Bắt buộc. Mã cấp" },
  OFFICE: {
    heading: "Nơi nhận báo cáo",
    note: "“có” ở đúng một dòng",
    prompt: "Ghi “có” cho cơ quan nhận và tổng hợp báo cáo của các đơn vị còn lại.",
  },
  PARENT: { heading: "Mã cấp trên", note: "Mã đơn vị cấp trên" },
  CLUSTER: { heading: "Cụm, khối thi đua", note: "Nếu có" },
  SECTOR: { heading: "Khu vực", note: "Mã khu vực, nếu chỉ thuộc một khu vực" },
  ALIASES: { heading: "Tên gọi khác", note: "Mỗi tên một dòng, hoặc cách nhau dấu |" },
  FROM: { heading: "Có từ ngày", note: "Nếu biết" },
  TO: { heading: "Đến hết ngày", note: "Nếu đã giải thể, sáp nhập" },
  SUCCESSORS: {
    heading: "Đơn vị kế tục",
    note: "Mã; không có ai thì ghi “không có”",
  },
};
