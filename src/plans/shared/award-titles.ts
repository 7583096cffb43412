/** What the unions of a province award, without the title of a good CĐCS, which changed its name. */
const othersOf = (federation: string): readonly string[] => [
  `Cờ thi đua của ${federation}`,
  "Cờ thi đua của Tổng Liên đoàn",
  "Giấy khen của công đoàn cấp trên trực tiếp cơ sở",
  `Bằng khen của Ban Chấp hành ${federation}`,
  "Bằng khen của Ban Chấp hành Tổng Liên đoàn",
  "Bằng Lao động sáng tạo",
  "Kỷ niệm chương Vì sự nghiệp xây dựng tổ chức Công đoàn",
  "Hình thức khác",
];

/** Names in use under QĐ 1564/QĐ-TLĐ of 24/12/2014, before QĐ 2106/QĐ-TLĐ of 28/12/2017. */
export const titlesOf2014: readonly string[] = [
  "Đoàn viên công đoàn xuất sắc",
  "Công đoàn cơ sở vững mạnh",
  ...othersOf("LĐLĐ tỉnh"),
];

/** Names in use under QĐ 1689/QĐ-TLĐ of 12/11/2019, before QĐ 999/QĐ-TLĐ of 29/5/2024. */
const titlesOf2019Of = (federation: string): readonly string[] => [
  "Đoàn viên công đoàn xuất sắc",
  "Công đoàn cơ sở hoàn thành xuất sắc nhiệm vụ",
  ...othersOf(federation),
];

export const titlesOf2019 = titlesOf2019Of("LĐLĐ tỉnh");
export const cityTitlesOf2019 = titlesOf2019Of("LĐLĐ Thành phố");
