import type { TableColumns } from "./plan-table-words";

/** Headings of the table “Chỉ tiêu”. */
export const INDICATOR_COLUMNS: TableColumns<"indicator"> = {
  CODE: {
    heading: "Mã chỉ tiêu",
    note: "Bắt buộc. VD: CT-01",
    prompt: "Mã viết liền, không dấu, không trùng với chỉ tiêu hay số liệu khác. Ví dụ: CT-01.",
  },
  LABEL: { heading: "Tên chỉ tiêu", note: "Bắt buộc" },
  UNIT: { heading: "Đơn vị tính", note: "Bắt buộc. VD: %, người" },
  FORMULA: {
    heading: "Cách tính",
    note: "Bắt buộc. VD: A + B hoặc A / B",
    prompt:
      "Bằng mã số liệu: A + B; A / B; (A + B) / C; C / tử số của CT-02; so với số giao A / B; đếm đơn vị có A / B; mỗi đơn vị A; đạt M / B; bình quân một đơn vị A / B; đếm dòng danh sách D.",
  },
  COMPARATOR: {
    heading: "So sánh",
    note: "Bắt buộc. Chọn",
    prompt: "Kế hoạch không nêu mức phải đạt thì chọn “chỉ thống kê”.",
  },
  VALUE: {
    heading: "Giá trị",
    note: "VD: 70% hoặc 2",
    prompt:
      "Mức phải đạt; tỷ lệ thì gõ cả dấu %: 70%. Với “từ … đến …” là mức thấp. Với “theo số được giao” là số lần, thường là 1.",
  },
  VALUE_TO: { heading: "Đến", note: "Chỉ với “từ … đến …”" },
  AGAINST: {
    heading: "So với",
    note: "Kỳ trước hoặc số được giao",
    prompt:
      "Chỉ ghi khi so với kỳ trước hoặc theo số được giao. Mã số liệu của kỳ trước (A, A + B hoặc A / B), hoặc của số được giao.",
  },
  PER_UNIT_OF: {
    heading: "Cho mỗi đơn vị cấp",
    note: "Mã cấp, nếu có",
    prompt: "Ghi mã cấp khi giá trị là mức mỗi đơn vị của cấp đó phải đạt (“mỗi CĐCS 01 nội dung”).",
  },
  ROUNDS: {
    heading: "Hỏi ở đợt",
    note: "Bắt buộc. VD: I, II",
    prompt: "Mã các đợt, cách nhau dấu phẩy; hoặc ghi “tất cả”.",
  },
  LEVELS: {
    heading: "Cấp chịu trách nhiệm",
    note: "Bắt buộc. Mã cấp",
    prompt: "Mã các cấp có đơn vị phải thực hiện chỉ tiêu, cách nhau dấu phẩy.",
  },
  SECTORS: { heading: "Chỉ khu vực", note: "Để trống: mọi khu vực" },
  ASKS: {
    heading: "Số liệu hỏi thêm",
    note: "Mã, theo thứ tự in",
    prompt:
      "Số liệu in dưới chỉ tiêu, trước những số liệu mà cách tính cần. Mỗi số liệu chỉ in một lần, ở chỗ cần đầu tiên.",
  },
  DEADLINE: {
    heading: "Thời hạn",
    note: "VD: đến hết ngày 31/12/2025",
    prompt: "“đến hết ngày …” (kể cả ngày đó), “trước ngày …” (không kể ngày đó), hoặc bằng lời.",
  },
  ADDRESSEE: { heading: "Nơi nhận", note: "Ai nhận kết quả" },
  SOURCE: { heading: "Trích kế hoạch", note: "Bắt buộc. Nguyên văn" },
  INFERRED: {
    heading: "Cách hiểu",
    note: "Điều kế hoạch không nói rõ",
    prompt: "Ghi điều kế hoạch không nêu mà đã quy ước, để mọi đơn vị hiểu như nhau.",
  },
};

/** Headings of the table “Ràng buộc”. */
export const CHECK_COLUMNS: TableColumns<"check"> = {
  KIND: {
    heading: "Ràng buộc",
    note: "Bắt buộc. Chọn",
  },
  SUBJECT: {
    heading: "Số liệu",
    note: "Số “trong đó”, số tổng hoặc số cuối kỳ",
    prompt:
      "“không vượt quá”: số là một phần. “bằng tổng các phần”: số tổng. “bằng đầu kỳ + tăng - giảm”: số cuối kỳ. “có thì phải ghi”: số đứng trước. “tuổi phải dưới”: để trống.",
  },
  AGAINST: {
    heading: "So với",
    note: "VD: TONG, hoặc A + B, hoặc DAU + TANG - GIAM",
    prompt:
      "Mã số liệu. Với số cuối kỳ: số đầu kỳ đứng trước, rồi các số tăng và giảm. “nằm trong khoảng”: 0 .. 100. “bằng số dòng danh sách”: mục của cột, nếu chỉ đếm một loại.",
  },
  REGISTER: { heading: "Danh sách", note: "Mã, khi xét tuổi, xét ngày, đếm dòng" },
  COLUMN: { heading: "Cột của danh sách", note: "Mã cột ngày, hoặc cột cần đếm" },
  UNDER: { heading: "Dưới (tuổi)", note: "VD: 16" },
  TRIAL: {
    heading: "Thử ở đợt",
    note: "Mã đợt; để trống là áp dụng ngay",
    prompt:
      "Ở các đợt ghi tại đây, ràng buộc chỉ thử: báo cáo sai được lưu ý, không tính là lỗi; bảng tổng hợp cho biết bao nhiêu đơn vị sẽ bị lỗi.",
  },
};
