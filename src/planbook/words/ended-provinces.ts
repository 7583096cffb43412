/** The provinces that ended on 1 July 2025, each with its successor (Nghị quyết số 202/2025/QH15). */
export const ENDED_PROVINCES: ReadonlyMap<string, string> = new Map([
  ["Hà Giang", "Tuyên Quang"],
  ["Yên Bái", "Lào Cai"],
  ["Bắc Kạn", "Thái Nguyên"],
  ["Vĩnh Phúc", "Phú Thọ"],
  ["Hòa Bình", "Phú Thọ"],
  ["Bắc Giang", "Bắc Ninh"],
  ["Thái Bình", "Hưng Yên"],
  ["Hải Dương", "Hải Phòng"],
  ["Hà Nam", "Ninh Bình"],
  ["Nam Định", "Ninh Bình"],
  ["Quảng Bình", "Quảng Trị"],
  ["Quảng Nam", "Đà Nẵng"],
  ["Kon Tum", "Quảng Ngãi"],
  ["Bình Định", "Gia Lai"],
  ["Ninh Thuận", "Khánh Hòa"],
  ["Đắk Nông", "Lâm Đồng"],
  ["Bình Thuận", "Lâm Đồng"],
  ["Phú Yên", "Đắk Lắk"],
  ["Bà Rịa - Vũng Tàu", "Thành phố Hồ Chí Minh"],
  ["Bình Dương", "Thành phố Hồ Chí Minh"],
  ["Bình Phước", "Đồng Nai"],
  ["Long An", "Tây Ninh"],
  ["Sóc Trăng", "Cần Thơ"],
  ["Hậu Giang", "Cần Thơ"],
  ["Bến Tre", "Vĩnh Long"],
  ["Trà Vinh", "Vĩnh Long"],
  ["Tiền Giang", "Đồng Tháp"],
  ["Bạc Liêu", "Cà Mau"],
  ["Kiên Giang", "An Giang"],
]);

const MERGED = "Ban Tuyên giáo và Dân vận";

/**
 * Boards of the Party that ended in 2025, each with its successor (Kết luận số 121-KL/TW). Communes have no
 * such board: theirs have the empty text.
 */
export const ENDED_BOARDS: ReadonlyMap<string, string> = new Map([
  ...["Ban Dân vận", "Ban Tuyên giáo", "Ban DV, TG"].flatMap((board): readonly [string, string][] =>
    ["Tỉnh ủy", "Thành ủy"].map((committee) => [`${board} ${committee}`, `${MERGED} ${committee}`]),
  ),
  ["Ban Dân vận HU", ""],
  ["Ban Dân vận Huyện ủy", ""],
]);

/** Matches the names of those boards. */
export const ENDED_BOARD = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${[...ENDED_BOARDS.keys()].join("|")})(?![\\p{L}\\p{N}_])`,
  "gu",
);

/** Matches the names of those provinces, but not of communes that have the same name. */
export const ENDED_PROVINCE = new RegExp(
  `(?<![\\p{L}\\p{N}_]|xã |phường )(?:${[...ENDED_PROVINCES.keys()].join("|")})(?![\\p{L}\\p{N}_])`,
  "gu",
);
