const STEMS = ["Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ"] as const;
const BRANCHES = [
  "Thân",
  "Dậu",
  "Tuất",
  "Hợi",
  "Tý",
  "Sửu",
  "Dần",
  "Mão",
  "Thìn",
  "Tỵ",
  "Ngọ",
  "Mùi",
] as const;

/**
 * Returns the name of the lunar year that begins in a year: 2023 is "Quý Mão". Names repeat after sixty
 * years.
 */
export const lunarName = (year: number): string =>
  `${STEMS[year % STEMS.length] ?? ""} ${BRANCHES[year % BRANCHES.length] ?? ""}`;

/** Matches every such name. */
export const LUNAR_NAMES = new RegExp(
  Array.from({ length: 60 }, (_, year) => lunarName(year)).join("|"),
  "gu",
);
