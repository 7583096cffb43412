/** Texts of the sheet with the questions of a renewed plan. */
export const QUESTION_WORDS = {
  sheet: "Câu hỏi",
  title: "CÂU HỎI CHO CƠ QUAN TRƯỚC KHI PHÁT HÀNH BIỂU MẪU",
  guidance:
    "Những điều chỉ cơ quan biết. Mỗi câu ghi một lần ở cột Trả lời: chương trình thay chữ cũ bằng câu trả lời ở mọi chỗ. Chữ cũ vẫn đúng thì ghi “giữ nguyên”; theo đề xuất thì ghi “đồng ý”. Sửa thẳng ở các trang cũng được. Còn câu chưa trả lời thì chưa phát hành biểu mẫu.",
  headings: ["Số", "Câu hỏi", "Chữ của kế hoạch cũ", "Chỗ ghi đầu tiên", "Số chỗ", "Đề xuất", "Trả lời"],
  /** Answers that keep the old words, and that take the proposal. */
  keep: ["giữ nguyên", "giữ", "đúng", "đã sửa"],
  agree: ["đồng ý"],
  none: "(bỏ trống)",
} as const;

/** What is asked about each kind of words that only the office can renew. */
export const QUESTIONS = {
  term: "Nhiệm kỳ, giai đoạn này nay là gì?",
  ordinal: "Lần thứ mấy vào năm của kế hoạch mới?",
  province: "Tỉnh này đã hợp nhất từ 01/7/2025. Nay ghi tên gì?",
  board: "Ban này đã hợp nhất hoặc kết thúc năm 2025. Nay ghi tên gì?",
  district: "Từ 01/7/2025 không còn cấp huyện. Nay ghi tổ chức, cơ quan nào?",
  document: "Văn bản này còn hiệu lực không, nay là văn bản nào?",
  days: "Các ngày, hạn gửi và chủ đề của các đợt có đúng với kế hoạch mới không? Chưa đúng thì sửa ở trang “Đợt”, rồi ghi “đã sửa”.",
  targets:
    "Các mức chỉ tiêu này là của kế hoạch cũ, có giữ không? Không giữ thì sửa ở trang “Chỉ tiêu”, rồi ghi “đã sửa”.",
  issued:
    "Số, ký hiệu, ngày ban hành, căn cứ của văn bản mới: ghi ở trang “Kế hoạch”, rồi ghi “đã sửa”. Chưa có thì ghi “giữ nguyên” để bỏ trống.",
  units: "Danh sách đơn vị nay đã đúng chưa? Chưa đúng thì sửa ở trang “Đơn vị”, rồi ghi “đã sửa”.",
} as const;

export type QuestionKind = keyof typeof QUESTIONS;

/** What the questions about whole tables are about, in the place of words. */
export const SUBJECTS = {
  days: "(ngày, chủ đề của các đợt)",
  targets: "(mức của các chỉ tiêu)",
  issued: "(số, ngày, căn cứ của văn bản)",
  units: "(danh sách đơn vị)",
} as const;

/** How lists of units shorten a name of the plan. */
export const SHORT_FEDERATION = ["Liên đoàn Lao động", "LĐLĐ"] as const;

/** Joins an ordinal to the word of its congress: "Đại hội XII", "lần thứ X", "khóa XIII". */
export const ORDINAL =
  /(?<![\p{L}\p{N}_])(?:(?:lần thứ|lần)\s+[IVXLC]+|(?:Đại hội|Hội nghị|Nghị quyết|khóa)\s+[IVXLC]+)(?![\p{L}\p{N}_])/gu;

/** "nhiệm kỳ 2018 - 2023", "2016-2020", "giai đoạn 2". */
export const TERM =
  /(?:(?<![\p{L}\p{N}_])(?:nhiệm kỳ|giai đoạn)\s+)?(?<![\p{L}\p{N}_/.-])(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])giai đoạn\s+\d{1,2}(?!\d)/gu;

/** An organisation of a district, as short as it can be replaced: "LĐLĐ huyện Gia Lâm", "Thường trực HU". */
export const DISTRICT_NAME =
  /(?<![\p{L}\p{N}_])(?:(?:LĐLĐ|Liên đoàn Lao động|UBND|CNVCLĐ|toàn|cấp)\s+)?(?:các\s+)?(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|HU(?![\p{L}\p{N}_]))(?:,\s+(?:quận|huyện|thị xã|thành phố|TX|TP|CĐN))*(?:\s+ủy)?(?:\s+(?!Công|Liên|Thường|Ban)\p{Lu}\p{Ll}+)*(?![\p{L}\p{N}_])/gu;

/** "Kỷ niệm 85 năm …", "26 năm Ngày …": the number of an anniversary. */
export const ANNIVERSARY =
  /(?:(?<=[Kk]ỷ niệm\s+)\d{1,3}(?=\s+năm)|(?<![\p{L}\p{N}_])\d{1,3}(?=\s+năm\s+(?:[Nn]gày|[Cc]ách mạng|[Qq]uốc khánh|giải phóng|thành lập|chiến thắng)))/gu;
/** The words between such a number and the days of its event and of its anniversary. */
export const ANNIVERSARY_DAYS =
  /(?<![\p{L}\p{N}_])(\d{1,3})(\s+năm(?:(?!\d+\s+năm)[^()])*\(\d{1,2}[/.]\d{1,2}[/.](\d{4})\s*[-–]\s*\d{1,2}[/.]\d{1,2}[/.](\d{4})\))/gu;
