/** Words of the sheet of charts. */
export const CHART_WORDS = {
  sheet: "Biểu đồ",
  title: "BIỂU ĐỒ",
  completeness: "Tình hình nộp báo cáo",
  completenessDescription: (received: number, expected: number): string =>
    `Biểu đồ cột: số đơn vị phải báo cáo (${String(expected)}), đã nộp (${String(received)}), đúng hạn, quá hạn, chưa nộp và sai biểu mẫu. Số liệu ở bảng bên dưới.`,
  units: "Số đơn vị",
  ofTarget: (label: string): string => `${label}: % so với chỉ tiêu giao`,
  ofTargetDescription: (label: string, known: number, asked: number): string =>
    `Biểu đồ cột: kết quả “${label}” của từng đơn vị có số liệu (${String(known)}/${String(asked)} đơn vị) so với chỉ tiêu giao; đường nét đứt là mức 100%. Số liệu ở bảng bên dưới.`,
  reached: "% so với chỉ tiêu giao",
  target: "Mức được giao (100%)",
  trend: "Diễn biến qua các đợt, các năm",
  trendDescription: (times: readonly string[]): string =>
    `Biểu đồ đường: kết quả của các chỉ tiêu tính bằng tỷ lệ, lần lượt ở ${times.join(", ")}. Số liệu ở bảng bên dưới.`,
  course: (label: string): string => `${label}: kết quả từng kỳ`,
  courseDescription: (label: string, times: readonly string[]): string =>
    `Biểu đồ cột: kết quả “${label}” lần lượt ở ${times.join(", ")}; đường nét đứt là mức được giao. Số liệu ở bảng bên dưới.`,
  result: "Kết quả",
  wanted: "Mức được giao",
  data: "Số liệu của các biểu đồ",
  unit: "Đơn vị",
  now: "Lần này",
} as const;
