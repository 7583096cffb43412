/** Sheet names of the summary workbook, at most 31 characters each. */
export const SUMMARY_SHEETS = {
  front: "Tóm tắt",
  overview: "Tổng hợp",
  figures: "Số liệu đơn vị",
  filing: "Tình hình nộp",
  files: "Tệp đã nhận",
  ledger: "Sổ theo dõi",
  comparison: "So sánh",
  ranking: "Xếp hạng",
  points: "Chi tiết xếp hạng",
  findings: "Kết quả kiểm tra",
  sources: "Nguồn số liệu",
  upward: "Báo cáo cấp trên",
  /** Hidden. */
  state: "Dữ liệu chương trình",
} as const;
