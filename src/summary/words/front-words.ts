export const FRONT_WORDS = {
  headings: {
    code: "Mã",
    ordinal: "TT",
    label: "Chỉ tiêu",
    rest: "",
    value: "Thực hiện",
    target: "Chỉ tiêu giao",
    status: "Đánh giá",
    change: "Tăng, giảm so với",
  },
  /** Above the differences from another time. */
  change: (time: string): string => `Tăng, giảm so với ${time}`,
  points: " điểm phần trăm",
  untargeted: "Kế hoạch không giao chỉ tiêu số lượng; kết quả của các nội dung chính:",
  annexes: (sheet: string): string => `Số liệu đầy đủ ở các phụ lục kèm theo, từ trang “${sheet}”.`,
} as const;
