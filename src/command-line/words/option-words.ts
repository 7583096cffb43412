const UNIT_FILE =
  "tệp CSV (code,name,full name,level,parent,cluster,sector,aliases,from,to,successors) hoặc mã một danh sách có sẵn";
const PLAN = "mã trong danh sách của lệnh plans, hoặc sổ kế hoạch do lệnh plan export ghi";

/**
 * The options of the commands, as --help lists them: flags with the name of their value, and a description.
 */
export const optionWords = {
  plan: ["--plan <kế hoạch>", `kế hoạch: ${PLAN}`],
  round: ["--round <mã>", "đợt của kế hoạch, ví dụ I"],
  milestone: [
    "--milestone <năm-tháng-ngày>",
    "mốc trong đợt mà văn bản có yêu cầu: biểu mẫu ngắn chỉ hỏi phần của mốc đó",
  ],
  units: ["--units <tệp>", `các đơn vị phải báo cáo: ${UNIT_FILE}`],
  despiteQuestions: ["--despite-questions", "phát hành dù kế hoạch còn câu hỏi chưa trả lời"],
  previous: ["--previous <tệp>", "bảng tổng hợp đợt trước: số đầu kỳ được điền sẵn từ đó"],
  json: ["--json", "in một văn bản JSON ra đầu ra chuẩn"],
  replace: ["--replace", "ghi đè lên tệp mà người khác đã điền hoặc đã lập"],
  unit: ["--unit <mã>", "mã đơn vị sẽ điền biểu mẫu"],
  match: [
    "--match <nội dung=mã>",
    "nội dung ghi trên biểu mẫu, hoặc tên tệp, là của đơn vị nào; ghi được nhiều lần",
  ],
  matches: ["--matches <tệp>", "tệp JSON giữ lại các nội dung của --match cho lần sau"],
  facts: [
    "--facts <tệp>",
    "ghi thêm mọi số liệu đã báo cáo thành một bảng dài để lập PivotTable (.xlsx) hoặc cho chương trình khác (.csv, .parquet)",
  ],
  form: ["--form <tệp>", "thay cho kế hoạch và đợt: biểu mẫu trống của bất kỳ cơ quan nào (.xlsx)"],
  area: ["--area <vùng ô=cách>", "cách tổng hợp một vùng ô của --form; được giữ lại cho lần sau"],
  areas: ["--areas <tệp>", "tệp JSON ghi cách tổng hợp từng vùng ô của --form; chưa có thì được ghi mới"],
  due: [
    "--due <năm-tháng-ngày>",
    "ngày cuối còn đúng hạn: của --form, hoặc của kế hoạch mà văn bản không nêu hạn",
  ],
  confirmUnits: ["--confirm-units", "mọi đơn vị trong danh sách đều có thật: đơn vị không gửi là chưa nộp"],
  formPlan: [
    "--plan <kế hoạch>",
    "kế hoạch tự lập (sổ kế hoạch) của biểu mẫu, hoặc kế hoạch có các cấp và khu vực dùng ở --units",
  ],
  passwords: [
    "--password-file <tệp>",
    "tệp ghi mật khẩu của các tệp có mật khẩu mở, mỗi dòng một mật khẩu; ghi - thì đọc từ đầu vào chuẩn, ở cửa sổ lệnh thì hỏi",
  ],
  out: {
    form: ["--out <tệp>", "biểu mẫu sẽ ghi (.xlsx)"],
    forms: ["--out <thư mục>", "thư mục để ghi các biểu mẫu"],
    summary: ["--out <tệp>", "bảng tổng hợp sẽ ghi (.xlsx)"],
    plan: ["--out <tệp>", "sổ kế hoạch sẽ ghi (.xlsx); có --as-tables thì là thư mục"],
    newPlan: ["--out <tệp>", "sổ kế hoạch sẽ ghi (.xlsx)"],
    cutPlan: ["--out <tệp>", "sổ kế hoạch sẽ ghi (.xlsx); không có tùy chọn này thì không ghi gì"],
    slips: ["--out <thư mục>", "thư mục để ghi các bản sao và tin nhắn"],
    mended: ["--out <tệp>", "bản đã sửa sẽ ghi (.xlsx); không bao giờ là chính tệp đó"],
    explained: [
      "--out <tệp>",
      "bản sao sẽ ghi (.xlsx), có thêm trang giải trình; không bao giờ là chính tệp đó",
    ],
    carried: ["--out <tệp>", "bảng số liệu sẽ ghi (.xlsx); --previous nhận tệp này như bảng tổng hợp"],
    report: ["--out <tệp>", "báo cáo sẽ ghi (.docx hoặc .txt), hoặc danh sách của mọi đơn vị (.xlsx)"],
    demo: ["--out <thư mục>", "thư mục để ghi biểu mẫu, tệp nhận về và bảng tổng hợp"],
  },
  standard: {
    standard: ["--standard <mẫu>", "thay cho --plan: một mẫu chuẩn, ví dụ thoa-uoc"],
    period: [
      "--period <kỳ>",
      "cùng --standard: 2026-T03 (tháng), 2026-Q1 (quý), 2026-6T1 (6 tháng), 2026-9T (9 tháng), 2026 (năm) hoặc 2026-01-15..2026-03-31",
    ],
    target: [
      "--target <mã=phần trăm>",
      "cùng --standard: mức phấn đấu của cơ quan, ví dụ TU-01=70; ghi được nhiều lần",
    ],
  },
  comparison: {
    previous: [
      "--previous <tệp>",
      "bảng tổng hợp của một đợt trước; ghi được nhiều lần, đợt gần nhất ghi đầu tiên",
    ],
    lastYear: ["--last-year <tệp>", "bảng tổng hợp cùng đợt năm trước"],
    decisions: [
      "--decisions <tệp>",
      'tệp JSON cho biết số nào hiểu thế nào: { "unit", "element", "typed", "chosen": { "kind": "number", "number" } }',
    ],
    explanations: [
      "--explanations <tệp>",
      "tệp JSON ghi những gì cơ quan đã tự giải trình, do lệnh explain giữ",
    ],
    ownExplanations: [
      "--explanations <tệp>",
      "tệp JSON để cơ quan tự giữ giải trình; chưa có thì được ghi mới",
    ],
  },
  desk: {
    from: [
      "--from <tệp>",
      "làm tiếp từ bảng tổng hợp này: các tệp đã có trong đó không cần đưa lại, các quyết định còn nguyên",
    ],
    remove: ["--remove <tệp>", "bỏ hẳn một tệp của lần trước"],
    setAside: ["--set-aside <tệp=lý do>", "không cộng một tệp"],
    count: ["--count <tệp=lý do>", "trong nhiều tệp của một đơn vị, tính tệp này"],
    excuse: ["--excuse <mã=lý do>", "đơn vị không phải nộp trong đợt này"],
    accept: ["--accept <mã=lý do>", "chấp nhận báo cáo của đơn vị như đang có"],
    returned: ["--returned <mã=lý do>", "báo cáo của đơn vị đã trả lại để sửa"],
    contact: ["--contact <mã=nội dung>", "liên hệ với ai, đã hẹn thế nào"],
    note: ["--note <mã:mã số liệu=nội dung>", "ghi chú bên một số liệu của đơn vị"],
    by: ["--by <họ tên>", "người ghi các ghi chú --note"],
    adjust: ["--adjust <mã:mã số liệu=số:lý do>", "cộng thêm số đã được duyệt vào số liệu nhận được"],
    reopen: ["--reopen <họ tên=lý do>", "mở khóa đợt đã khóa sổ trong --from: ai mở, vì sao"],
    close: [
      "--close <họ tên>",
      "khóa sổ đợt, có mã xác nhận số liệu: không thêm gì được cho đến khi mở khóa",
    ],
    reminders: ["--reminders <tệp>", "ghi nội dung đôn đốc các báo cáo chưa nộp và đã trả lại (.txt)"],
    remindBy: ["--remind-by <năm-tháng-ngày>", "ngày chậm nhất đề nghị các đơn vị gửi"],
  },
  planBook: {
    from: ["--from <kế hoạch>", `kế hoạch lấy làm gốc: ${PLAN}`],
    year: ["--year <năm>", "năm bắt đầu đợt thứ nhất của kế hoạch mới"],
    units: ["--units <tệp>", "các đơn vị ghi vào sổ: mã một danh sách có sẵn hoặc tệp CSV"],
    asTables: ["--as-tables", "ghi thành một thư mục các tệp CSV, mỗi bảng một tệp"],
    without: ["--without <mã>", "các chỉ tiêu phải bỏ, ví dụ PR-04,PR-05"],
    only: ["--only <mã>", "hoặc: các chỉ tiêu giữ lại"],
  },
  returning: {
    plan: ["--plan <kế hoạch>", "kế hoạch mà báo cáo phải thuộc về, như ở lệnh rollup; cần có --round"],
    round: ["--round <mã>", "đợt mà báo cáo phải thuộc về"],
    by: ["--by <năm-tháng-ngày>", "ngày cuối để gửi lại báo cáo"],
    warnings: ["--warnings", "trả lại cả báo cáo chỉ có cảnh báo"],
  },
  fixing: {
    apply: [
      "--apply <những chỗ>",
      "all là tất cả, hoặc các chỗ cần sửa, cách nhau bằng dấu phẩy: ô, mã dòng hoặc mã quy tắc như trong danh sách",
    ],
  },
  explaining: {
    rule: ["--rule <mã>", "mã quy tắc của nội dung cần giải trình, như trong danh sách"],
    code: ["--code <mã>", "mã dòng hoặc ô của nội dung đó; không cần nếu quy tắc chỉ có một nội dung"],
    reason: ["--reason <lý do>", "vì sao số liệu đúng; được in ở phụ lục của bảng tổng hợp"],
    by: ["--by <họ tên>", "người giải trình"],
    among: [
      "--among <tệp...>",
      "các báo cáo khác đã nhận của đợt, như ở lệnh rollup: tìm cả những điều chỉ thấy khi so các báo cáo; cần có --plan và --round",
    ],
    round: ["--round <mã>", "đợt của các báo cáo, dùng cùng --among"],
  },
  carrying: {
    plan: ["--plan <kế hoạch>", "kế hoạch của bảng tổng hợp"],
    round: ["--round <mã>", "đợt của bảng tổng hợp"],
    on: ["--on <năm-tháng-ngày>", "ngày về sau, ví dụ 2025-07-01"],
    units: [
      "--units <tệp>",
      "các đơn vị của ngày đó: mã một danh sách có sẵn hoặc tệp CSV; không ghi thì là danh sách đã thay danh sách của kế hoạch",
    ],
    oldUnits: [
      "--old-units <tệp>",
      "các đơn vị của bảng tổng hợp, nếu không phải các đơn vị báo cáo theo kế hoạch",
    ],
  },
  reporting: {
    about: ["--about <mã>", "thay cho báo cáo của đợt: một báo cáo riêng hoặc danh sách đề nghị, theo mã"],
    plan: ["--plan <kế hoạch>", "kế hoạch tự lập (sổ kế hoạch) của tệp, nếu không phải kế hoạch có sẵn"],
    units: ["--units <tệp>", "các đơn vị của bảng tổng hợp, nếu không thuộc danh sách có sẵn (CSV)"],
  },
  sql: {
    plan: ["--sql <kế hoạch>", `kế hoạch: ${PLAN}`],
    check: [
      "--sql-check <kế hoạch>",
      "in câu lệnh tìm những dòng mâu thuẫn: không có dòng nào thì bảng cộng được",
    ],
    round: ["--round <mã>", "chỉ đợt này; không ghi thì mọi đợt, mỗi đợt một câu lệnh"],
    office: [
      "--office <mã>",
      "chỉ bản tổng hợp của cơ quan này; không ghi thì mọi cơ quan, lấy cấp thấp nhất đã báo cáo",
    ],
    table: ["--table <tên>", "tên của bảng số liệu"],
    dialect: [
      "--dialect <tên>",
      "cách viết câu lệnh: standard (DuckDB, PostgreSQL, SQLite, Trino), clickhouse hoặc spark",
    ],
    period: ["--period <kỳ>", "kỳ của biểu mẫu chuẩn, thay cho --round: 2026-Q1, 2026-T03, 2026"],
    append: [
      "--append <thư mục>",
      "đưa số liệu của các bảng tổng hợp vào thư mục, mỗi kế hoạch, đợt và cơ quan một tệp Parquet",
    ],
    folder: ["--facts <thư mục>", "thư mục mà facts --append ghi"],
    area: ["--office <mã>", "chỉ cơ quan này và các cấp dưới của nó"],
    out: [
      "--out <tệp>",
      "bảng Excel (.xlsx: mỗi cấp một trang, có số đã nộp trên số phải nộp, và mọi đơn vị với tệp nguồn) hoặc báo cáo Word (.docx)",
    ],
  },
} as const;
