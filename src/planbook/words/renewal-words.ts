/** Texts of the sheet in a renewed plan that lists cells with a year or a day. */
export const RENEWAL_WORDS = {
  sheet: "Đổi năm",
  title: "NHỮNG CHỖ CÓ NĂM, NGÀY ĐÃ ĐỔI SANG NĂM MỚI",
  guidance:
    "Đọc từng dòng, so với văn bản kế hoạch mới. Chỗ nào chưa đúng thì sửa ngay trên trang và ô đã ghi. Xóa trang này khi xong; chương trình không đọc nó.",
  headings: ["Trang", "Ô", "Mục", "Trước", "Nay", "Việc cần làm"],
  /**
   * Replaces the words of the old plan; `plan check` reports it until somebody types those of the new one.
   */
  toReplace: "(Chép nguyên văn câu của kế hoạch mới)",
  again: "moi",
} as const;

/**
 * What happened to a cell, and what to do: `moved` to the new year; `cleared` or `to-replace` because only
 * the old document states it; `kept` although it names another document or a year long ago; `replaced` by the
 * current list of units.
 */
export const RENEWAL_TASKS = {
  moved: "Xem năm, ngày đã đúng chưa",
  cleared: "Ghi theo văn bản mới",
  "to-replace": "Chép câu của kế hoạch mới",
  kept: "Xem văn bản này còn dùng không",
  replaced: "Xem danh sách đơn vị đã đúng chưa",
} as const;

export type RenewalKind = keyof typeof RENEWAL_TASKS;

/** Matches words about districts ("LĐLĐ huyện", "Thường trực HU"). */
export const DISTRICT = /(?<!\p{L})(?:huyện|quận|thị xã|HU)(?!\p{L})/iu;
