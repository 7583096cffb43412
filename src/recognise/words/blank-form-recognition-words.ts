/**
 * Words that identify parts of other offices' forms, compared without regard to case; in texts without any
 * accents also without accents. Headings are matched by their first words, unless stated otherwise.
 */
export const RECOGNITION_WORDS = {
  /** Alone before the name of the unit. */
  unitName: [
    "Đơn vị",
    "Tên đơn vị",
    "Đơn vị báo cáo",
    "Tên đơn vị báo cáo",
    "Công đoàn cơ sở",
    "Tên công đoàn cơ sở",
    "CĐCS",
    "Tên CĐCS",
    "Tên công đoàn",
    "Công đoàn",
  ],
  /** Over a column of units, besides those words. */
  unitHeading: [
    "Tên cơ sở",
    "Cơ sở",
    "Công đoàn cấp trên",
    "Các đơn vị",
    "Tên đơn vị, CĐCS",
    "LĐLĐ huyện, thành phố",
  ],
  /** Anywhere over a column in which every copy fills in a row of its own. */
  unitWithin: [
    "đơn vị",
    "cơ sở",
    "tỉnh",
    "thành phố",
    "huyện",
    "quận",
    "xã",
    "phường",
    "địa phương",
    "địa bàn",
    "trường",
    "chi nhánh",
    "bệnh viện",
    "công đoàn",
    "cơ quan",
    "doanh nghiệp",
  ],
  /** Before a value that differs between copies, but does not name the unit. */
  notUnit: [
    "tệp",
    "file",
    "người",
    "ngày",
    "tháng",
    "kỳ",
    "điện thoại",
    "email",
    "ID",
    "lập biểu",
    "duyệt",
    "số liệu",
    "chức vụ",
  ],
  /** At the end of a title, before the dots for the name of the unit. */
  of: ["của"],
  /** In a label before a code or a name. */
  codeWithin: ["mã"],
  nameWithin: ["tên"],
  unitCode: ["Mã đơn vị", "Mã số đơn vị", "Mã ĐV", "Mã CĐCS", "Mã công đoàn cơ sở"],
  /** Before a figure that is a date, a letter number or a telephone number, not a count. */
  whenWithin: [
    ...[
      "ngày",
      "tháng",
      "năm",
      "quý",
      "kỳ",
      "tuần",
      "thứ",
      "khóa",
      "nhiệm kỳ",
      "lần",
      "giờ",
      "hồi",
      "công văn số",
    ],
    ...[
      "quyết định số",
      "mẫu số",
      "biểu số",
      "số nhà",
      "điện thoại",
      "ĐT",
      "SĐT",
      "fax",
      "CCCD",
      "CMND",
      "tài khoản",
    ],
  ],
  letter: ["Số", "Mã", "Mã số"],
  /** Before the colon of lines below a table. */
  note: ["Ghi chú", "Lưu ý", "Chú thích", "Chú ý", "Nơi nhận", "Người lập", "Người lập biểu", "Hướng dẫn"],
  /** Columns that number the rows; the whole heading. */
  ordinal: ["STT", "TT", "Số TT", "Số thứ tự"],
  /** Columns of measures; units do not fill them in. */
  measure: ["ĐVT", "Đơn vị tính"],
  text: [
    "Ghi chú",
    "Tên",
    "Họ tên",
    "Họ và tên",
    "Họ, tên",
    "Địa chỉ",
    "Nội dung",
    "Lý do",
    "Mã",
    "Số hiệu",
    "Số quyết định",
    "Quyết định số",
    "Số điện thoại",
    "Điện thoại",
    "Email",
    "Chức vụ",
    "Chức danh",
    "Giới tính",
    "Người lập",
    "Hình thức",
    "Danh hiệu",
    "Thành tích",
    "Nơi",
    "Diễn giải",
    "Tài khoản",
    "Số tài khoản",
    "Số CCCD",
    "Số CMND",
    "Hoàn cảnh",
    "Trình độ",
    "Năm sinh",
    "Năm thành lập",
    "Thời gian",
  ],
  /** The whole heading: "Công đoàn cơ sở" over a column of numbers counts them. */
  textAlone: ["Đơn vị", "Công đoàn", "Lớp", "Bộ phận", "Phòng ban"],
  /** Anywhere in a heading or label: a cross or nothing. */
  mark: ["đánh dấu", "tích x", "ghi dấu x"],
  date: [
    "Ngày sinh",
    "Ngày tháng",
    "Ngày, tháng",
    "Ngày thành lập",
    "Ngày kết nạp",
    "Ngày ký",
    "Ngày ban hành",
    "Ngày bắt đầu",
    "Ngày khởi công",
    "Ngày hoàn thành",
    "Ngày kết thúc",
    "Ngày hết hạn",
    "Ngày cấp",
    "Ngày vào",
    "Ngày nhận",
    "Ngày gửi",
    "Ngày tuyển dụng",
    "Ngày bổ nhiệm",
    "Ngày quyết định",
  ],
  /** Whole numbers only. */
  count: ["Số", "Tổng số", "Số lượng", "Nữ", "Nam", "Trong đó nữ"],
  /** Headings that determine what is counted, independently of row labels. */
  points: ["Điểm", "Số điểm"],
  /** The same if no column gives the measure of a row: otherwise these only mean the figure. */
  counted: [
    "Số lượng",
    "SL",
    "Số người",
    "Số lượt",
    "Số hộ",
    "Số vụ",
    "Số ca",
    "Số tiền",
    "Thành tiền",
    "Tổng số",
  ],
  /** Anywhere in a heading, label or measure: amounts with decimals. */
  measured: [
    ...[
      "tiền",
      "kinh phí",
      "giá trị",
      "vốn",
      "dư nợ",
      "nghìn",
      "triệu",
      "tỷ",
      "điểm",
      "diện tích",
      "chiều dài",
    ],
    ...["ha", "m", "m2", "m3", "km", "km2", "kg", "tạ", "tấn", "lít", "giờ", "kWh", "MW"],
  ],
  /** Anywhere in a heading or label: figures that are negative now and then. */
  difference: ["chênh lệch", "tăng giảm", "giảm tăng", "biến động", "so với", "lãi", "lỗ", "thừa", "thiếu"],
  /** Anywhere in a heading. */
  money: ["đồng", "tiền", "kinh phí", "giá trị", "chi", "thu"],
} as const;

/** A period in lower case: "quý ii/2026", "tháng 6", "năm 2026". */
export const PRINTED_PERIOD =
  /(?:tháng|quý|kỳ|đợt|năm)\s+(?:\d{1,4}|[ivx]+)(?:\s*[/-]\s*\d{4})?(?![\p{L}\d])/gu;

/** In the line of the signature's day, in lower case. */
export const SIGNATURE_DAY = "ngày";
