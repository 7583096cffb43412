import { lowerFirst } from "../../forms/words";

/** Titles and headings of what stands behind a report. */
export const ANNEX_WORDS = {
  /**
   * Number and day as they stand in the head of the document, filled in or not: "Số: 15/BC-LĐLĐ", "Gia Nghĩa,
   * ngày …".
   */
  attachedTo: (kind: string, number: string, placeAndDate: string): string =>
    `(Kèm theo ${kind.charAt(0)}${kind.slice(1).toLocaleLowerCase("vi")} ${lowerFirst(number.replace(":", ""))} ${placeAndDate.replace(/^.*, */, "")})`,
  report: "Báo cáo",
  /** The same where a formula takes number and day from the front page. */
  attachedParts: {
    ...{ before: "(Kèm theo Báo cáo ", after: ")" },
    /** What stands before the number, and what is said for it. */
    ...{ label: "Số:", said: "số" },
    /** What a day begins with. */
    day: "ngày ",
  },
  indicators: {
    title: "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
    header: ["TT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện", "Chỉ tiêu giao", "% đạt", "Đánh giá", "Số đơn vị"],
  },
  units: { title: "KẾT QUẢ CỦA TỪNG ĐƠN VỊ", unit: "Đơn vị", notAsked: "không hỏi" },
  filing: {
    title: "TÌNH HÌNH GỬI BÁO CÁO",
    header: ["TT", "Đơn vị", "Tình hình"],
    received: "Đã gửi",
    late: "Gửi quá hạn",
    missing: "Chưa gửi",
    incomplete: "Thiếu đợt",
  },
  ranking: {
    title: "XẾP HẠNG CÁC ĐƠN VỊ",
    header: ["Hạng", "Đơn vị", "Cụm, khối", "Hạng trong cụm", "Tổng điểm", "Xếp loại"],
  },
  numbered: (ordinal: string, title: string): string => `Phụ lục ${ordinal}. ${title}`,
  alone: (title: string): string => `Phụ lục. ${title}`,
} as const;
