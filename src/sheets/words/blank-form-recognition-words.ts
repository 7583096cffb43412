/**
 * Words by which a form of another office is understood, compared without regard to case; of texts without any accents also
 * without. A heading is known by its first words, if not said otherwise.
 */
export const RECOGNITION_WORDS = {
  /** What stands before the name of the unit; nothing else may. */
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
  /** The same over a column of units, beside those words. */
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
  /** Before a value that differs between copies, but is not whose they are. */
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
  /** At the end of a title, before the dots over which each unit writes its name. */
  of: ["của"],
  /** In a label before a code or a name. */
  codeWithin: ["mã"],
  nameWithin: ["tên"],
  unitCode: ["Mã đơn vị", "Mã số đơn vị", "Mã ĐV", "Mã CĐCS", "Mã công đoàn cơ sở"],
  /** Before the colon of the lines below a table. */
  note: ["Ghi chú", "Lưu ý", "Chú thích", "Chú ý", "Nơi nhận", "Người lập", "Người lập biểu", "Hướng dẫn"],
  /** Columns that only number the rows; the whole heading. */
  ordinal: ["STT", "TT", "Số TT", "Số thứ tự"],
  /** Columns that say in what a row is counted; nobody fills them in. */
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
  ],
  /** Of these there are whole numbers only. */
  count: ["Số", "Tổng số", "Số lượng", "Nữ", "Nam", "Trong đó nữ"],
  /** Headings that say what is counted, whatever the label of a row speaks of. */
  points: ["Điểm", "Số điểm"],
  /** The same where no column says in what a row is counted: then these only mean the figure. */
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
  /** Anywhere in a heading. */
  money: ["đồng", "tiền", "kinh phí", "giá trị", "chi", "thu"],
} as const;
