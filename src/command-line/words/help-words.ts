/** Descriptions of the commands, as --help lists them. */
const descriptions = {
  plans: "liệt kê các kế hoạch có sẵn với đợt, chỉ tiêu và mức giao",
  plan: "ghi kế hoạch thành sổ kế hoạch để sửa, và kiểm tra sổ kế hoạch",
  planExport: "ghi một kế hoạch bất kỳ thành sổ gồm các bảng sửa được bằng Excel",
  planNew: "lập lại kế hoạch cho năm khác: ngày tháng được đổi, mọi chỗ cần xem lại được liệt kê",
  planCut: "bỏ chỉ tiêu khỏi kế hoạch cùng mọi thứ mà không chỗ nào khác cần; nói rõ tất cả trước khi ghi",
  planCheck: "giải thích từng chỗ sai của sổ kế hoạch, kèm ô",
  template: "ghi một biểu mẫu trống",
  issue: "ghi biểu mẫu trống cho mọi đơn vị phải báo cáo",
  check: "kiểm tra các biểu mẫu đã điền và liệt kê từng vấn đề, kèm ô",
  rollup: "tổng hợp các biểu mẫu đã điền thành bảng tổng hợp",
  return:
    "với mỗi báo cáo có lỗi, ghi một bản sao của chính tệp đó có danh sách vấn đề ở đầu, và tin nhắn gửi kèm",
  fix: "cho xem những chỗ sửa được an toàn trong một tệp đã điền, trước và sau; có --apply thì ghi bản đã sửa",
  explain:
    "liệt kê những gì giải trình được trong một tệp đã điền; có --reason thì ghi vì sao một số liệu đúng, vào bản sao của tệp hoặc vào tệp của cơ quan",
  carry:
    "đưa số liệu đơn vị của bảng tổng hợp về địa giới của một ngày về sau: giữ nguyên, hoặc cộng lại nếu các đơn vị đã nhập làm một; đơn vị đã tách chỉ được liệt kê, không bao giờ chia",
  report:
    "viết báo cáo từ bảng tổng hợp, hoặc từ một biểu mẫu đã điền, thành tệp Word hoặc văn bản; những gì cơ quan viết vào bản trước được giữ nguyên",
  facts:
    "in các chỉ tiêu của kế hoạch thành câu lệnh SQL chuẩn trên bảng mà rollup --facts ghi, hoặc gom số liệu của các bảng tổng hợp vào một thư mục",
  totals: "cộng số liệu của nhiều cơ quan, đến cả nước, từ thư mục mà facts --append ghi",
  demo: "thực hành: phát, điền, kiểm tra và tổng hợp các biểu mẫu tự nghĩ ra, có đủ những lỗi hay gặp",
  schema: "in JSON Schema của văn bản mà một lệnh in ra khi có --json",
  help: "cho xem cách dùng một lệnh",
} as const;

/** Arguments of the commands: name and description. */
const given = {
  plan: ["[kế hoạch]", "kế hoạch lấy làm gốc: mã trong danh sách của lệnh plans, hoặc một sổ kế hoạch"],
  planToCut: ["<kế hoạch>", "mã trong danh sách của lệnh plans, hoặc một sổ kế hoạch"],
  planBook: ["<tệp>", "sổ gồm các bảng của kế hoạch, hoặc thư mục có các bảng đó thành tệp CSV"],
  forms: ["<tệp...>", "các tệp đã điền, hoặc thư mục có các tệp đó"],
  formsOrNone: ["[tệp...]", "các tệp đã điền, hoặc thư mục có các tệp đó; có --from thì không bắt buộc"],
  oneForm: ["<tệp>", "một tệp đã điền"],
  summaries: ["[tệp...]", "các bảng tổng hợp, cùng --append"],
  addedPlan: ["<kế hoạch>", "mã của kế hoạch hoặc biểu mẫu chuẩn, hoặc tệp của kế hoạch"],
  summary: ["<tệp>", "bảng tổng hợp do lệnh rollup ghi"],
  summaryOrForm: ["<tệp>", "bảng tổng hợp do lệnh rollup ghi, hoặc một biểu mẫu đã điền"],
  command: ["[lệnh...]", "tên lệnh, ví dụ rollup hoặc plan new"],
} as const;

/** Texts of --help besides the options. */
export const helpWords = {
  program: "Phát, kiểm tra và tổng hợp biểu mẫu của kế hoạch thi đua công đoàn, không cần Excel.",
  version: "cho biết phiên bản",
  help: "cho xem cách dùng",
  none: "không có",
  descriptions,
  given,
  exitCodes: `
Mã kết thúc:
  0  đã xong
  1  đã xong, và có lỗi trong số liệu
  2  không làm được; lý do ghi ở đầu ra lỗi chuẩn`,
  /** By commander's English headings. */
  headings: new Map([
    ["Usage:", "Cách dùng:"],
    ["Arguments:", "Nội dung:"],
    ["Options:", "Tùy chọn:"],
    ["Commands:", "Các lệnh:"],
  ]),
  /** Translates a usage line or a description of commander's. */
  inVietnamese: (english: string): string =>
    english
      .replace("[options]", "[tùy chọn]")
      .replace("[command]", "[lệnh]")
      .replace(/\(default: (.*)\)$/, "(mặc định: $1)"),
} as const;
