/** Texts of the sheet in a renewed plan that lists the changed cells. */
export const RENEWAL_WORDS = {
  sheet: "Đổi năm",
  title: "NHỮNG CHỖ CHƯƠNG TRÌNH ĐÃ ĐỔI SANG NĂM MỚI",
  guidance:
    "Để tra cứu: năm, ngày, năm âm lịch và số năm kỷ niệm đã tính lại; mục, phần của văn bản cũ đã bỏ. Điều cần cơ quan trả lời ở trang “Câu hỏi”. Có thể xóa trang này; chương trình không đọc nó.",
  headings: ["Trang", "Ô", "Mục", "Trước", "Nay", "Đã làm"],
  /**
   * Replaces the words of the old plan; `plan check` reports it until somebody types those of the new one.
   */
  toReplace: "(Chép nguyên văn câu của kế hoạch mới)",
  again: "moi",
} as const;

/**
 * What happened to a cell: `moved` to the new year; `cleared` or `to-replace` because only the old document
 * states it; `replaced` by the current list of units.
 */
export const RENEWAL_TASKS = {
  moved: "Đã đổi",
  cleared: "Đã bỏ trống, ghi theo văn bản mới",
  "to-replace": "Chép câu của kế hoạch mới",
  replaced: "Đã thay bằng danh sách hiện nay",
} as const;

export type RenewalKind = keyof typeof RENEWAL_TASKS;

/** Matches a reference to sections of the plan's document: " (mục 1 phần I; mục 4, 5 phần II)". */
export const SECTIONS_OF_DOCUMENT = / \((?:(?:mục [\d., ]+ )?phần [IVX]+(?:[;,] )?)+\)/gu;

/** Matches words about districts ("LĐLĐ huyện", "Thường trực HU"). */
export const DISTRICT = /(?<!\p{L})(?:huyện|quận|thị xã|HU)(?!\p{L})/iu;
