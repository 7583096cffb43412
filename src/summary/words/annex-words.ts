import { lowerFirst } from "../../forms/words";

/** Titles and headings of annexes. */
export const ANNEX_WORDS = {
  /** Number and day from the document's head, filled in or not: "Số: 15/BC-LĐLĐ", "Gia Nghĩa, ngày …". */
  attachedTo: (kind: string, number: string, placeAndDate: string): string =>
    `(Kèm theo ${kind.charAt(0)}${kind.slice(1).toLocaleLowerCase("vi")} ${lowerFirst(number.replace(":", ""))} ${placeAndDate.replace(/^.*, */, "")})`,
  report: "Báo cáo",
  /** Its parts around a formula's number and day of the front page. */
  attachedParts: {
    ...{ before: "(Kèm theo Báo cáo ", after: ")" },
    /** The label of the number, and its words in a sentence. */
    ...{ label: "Số:", said: "số" },
    /** Beginning of a day. */
    day: "ngày ",
  },
  indicators: {
    title: "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
    header: ["TT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện", "Chỉ tiêu giao", "% đạt", "Đánh giá"],
    units: "Số đơn vị",
  },
  units: { title: "KẾT QUẢ CỦA TỪNG ĐƠN VỊ", unit: "Đơn vị", notAsked: "không hỏi" },
  filing: {
    title: "TÌNH HÌNH GỬI BÁO CÁO",
    header: ["TT", "Đơn vị", "Tình hình"],
  },
  ranking: {
    title: "XẾP HẠNG CÁC ĐƠN VỊ",
    header: ["Hạng", "Đơn vị", "Cụm, khối", "Hạng trong cụm", "Tổng điểm", "Xếp loại"],
  },
  numbered: (ordinal: string, title: string): string => `Phụ lục ${ordinal}. ${title}`,
  alone: (title: string): string => `Phụ lục. ${title}`,
} as const;
