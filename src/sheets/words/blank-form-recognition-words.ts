/**
 * Words by which a form of another office is understood, compared without regard to case; of texts without any accents also
 * without. A heading is known by its first words, if not said otherwise.
 */
export const OWN_FORM_WORDS = {
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
  unitCode: ["Mã đơn vị", "Mã số đơn vị", "Mã ĐV", "Mã CĐCS", "Mã công đoàn cơ sở"],
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
  percent: ["Tỷ lệ", "Tỉ lệ", "Phần trăm"],
  /** Anywhere in a heading or label: of several units there is no sum. */
  mean: ["bình quân", "trung bình"],
  /** Of these there are whole numbers only. */
  count: ["Số", "Tổng số", "Số lượng", "Nữ", "Nam", "Trong đó nữ"],
  /** Anywhere in a heading. */
  money: ["đồng", "tiền", "kinh phí", "giá trị", "chi", "thu"],
} as const;
