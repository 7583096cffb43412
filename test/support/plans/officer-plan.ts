import type { TypedSheets } from "../forms/typed-workbook";

/**
 * A plan as an officer might type it into an empty workbook: three indicators, one list, three units, all
 * invented.
 */
export const OFFICER_PLAN: TypedSheets = {
  "Kế hoạch": [
    ["Mục", "Nội dung"],
    ["Mã kế hoạch", "thi-dua-quy-1-2026"],
    ["Tên kế hoạch", "Kế hoạch thi đua quý I năm 2026 (giả định)"],
    ["Cơ quan ban hành", "LĐLĐ Mẫu"],
    ["Ngày ban hành", "05/01/2026"],
    ["Căn cứ", "Nghị quyết thứ nhất (giả định)"],
    ["Căn cứ", "Nghị quyết thứ hai (giả định)"],
  ],
  Cấp: [
    ["Mã cấp", "Tên cấp"],
    ["CS", "Công đoàn cơ sở"],
    ["TREN", "Công đoàn cấp trên"],
  ],
  Đợt: [
    ["Mã đợt", "Tên đợt", "Từ ngày", "Đến ngày", "Hạn gửi báo cáo"],
    ["Q1", "Quý I", { day: "2026-01-05" }, { day: "2026-03-31" }, "10/4/2026"],
  ],
  "Số liệu": [
    ["Mã số liệu", "Nội dung", "Đơn vị tính", "Kiểu", "Gộp các đơn vị", "Gộp các đợt", "Cấp bắt đầu báo cáo"],
    ["LD", "Tổng số người lao động", "người", "số lượng", "cộng", "lấy đợt sau cùng", "CS"],
    ["DV", "Tổng số đoàn viên", "người", "Số lượng", "cộng", "lấy đợt sau cùng", "Công đoàn cơ sở"],
    ["DV_MOI", "Đoàn viên kết nạp mới", "người", "so luong", "cộng", "cộng các đợt", "cs"],
  ],
  "Chỉ tiêu": [
    [
      "Mã chỉ tiêu",
      "Tên chỉ tiêu",
      "Đơn vị tính",
      "Cách tính",
      "So sánh",
      "Giá trị",
      "Hỏi ở đợt",
      "Cấp chịu trách nhiệm",
      "Trích kế hoạch",
    ],
    [
      "CT-01",
      "Kết nạp đoàn viên mới",
      "người",
      "dv_moi",
      ">=",
      20,
      "Q1",
      "CS",
      "kết nạp ít nhất 20 đoàn viên",
    ],
    [
      "CT-02",
      "Tỷ lệ đoàn viên trên số lao động",
      "%",
      "DV / LD",
      "≥",
      { percent: 80 },
      "tất cả",
      "CS",
      "80% người lao động là đoàn viên",
    ],
    [
      "CT-03",
      "Người lao động khó khăn được đề nghị hỗ trợ",
      "người",
      "đếm dòng danh sách KHO_KHAN",
      "chỉ thống kê",
      "",
      "Q1",
      "CS",
      "lập danh sách người lao động khó khăn",
    ],
  ],
  "Ràng buộc": [
    ["Ràng buộc", "Số liệu", "So với"],
    ["không vượt quá", "DV", "LD"],
  ],
  "Danh sách": [
    ["Mã danh sách", "Tên danh sách", "Tên trang", "Hỏi ở đợt", "Mã cột", "Tên cột", "Kiểu", "Bắt buộc nhập"],
    [
      "KHO_KHAN",
      "Danh sách người lao động khó khăn",
      "DS khó khăn",
      "Q1",
      "HO_TEN",
      "Họ và tên",
      "chữ",
      "có",
    ],
    ["KHO_KHAN", "", "", "", "SO_TIEN", "Đề nghị hỗ trợ (đồng)", "số tiền", "không"],
  ],
  "Đơn vị": [
    ["Mã đơn vị", "Tên đơn vị", "Cấp", "Nơi nhận báo cáo"],
    ["M-00", "LĐLĐ Mẫu", "TREN", "có"],
    ["M-01", "CĐCS Mẫu 01", "CS", ""],
    ["M-02", "CĐCS Mẫu 02", "CS", ""],
    ["M-03", "CĐCS Mẫu 03", "CS", ""],
  ],
};
