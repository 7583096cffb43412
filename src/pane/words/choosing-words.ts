import { unitListProblemWords } from "../../desk/received";

const NOT_COMPARABLE =
  "Tệp này không có trang “Số liệu đơn vị” của kế hoạch đang chọn nên chưa so sánh được. Hãy chọn bảng tổng hợp do chương trình lập.";

/** Subject of the tabs: plan, round, units and files. */
export const choosingWords = {
  choice: {
    plan: "Kế hoạch",
    /** Instead of a plan. */
    otherForm: "Biểu mẫu của cơ quan khác",
    round: "Đợt báo cáo",
    roundOption: (name: string, from: string, to: string) => `${name} (${from} – ${to})`,
    registry: "Các đơn vị phải báo cáo",
    /** A due day of the office alone within a round. */
    officeAnswers: (office: string) => `Đến mốc này chỉ ${office} tự trả lời, không hỏi đơn vị nào bên dưới.`,
    unit: "Đơn vị nhận biểu mẫu",
    allUnits: (count: number) => `Tất cả (${count})`,
    unitOption: (code: string, name: string) => `${code} – ${name}`,
    officeItself: (name: string) => `${name} (cơ quan tổng hợp)`,
    /** In a list without a choice. */
    placeholder: "Gõ để tìm, hoặc chọn trong danh sách",
    noneYet: "Chọn trong danh sách…",
    groups: { template: "Mẫu chuẩn", own: "Kế hoạch của tôi", issued: "Kế hoạch đã ban hành" },
    more: "Lựa chọn khác: kỳ, danh sách đơn vị, số đầu kỳ, kế hoạch riêng",
    whom: "Biểu mẫu cho ai",
    whoms: { mine: "Đơn vị tôi", issue: "Phát cho đơn vị" },
    /** Effect of a press: "Phú Riềng 2017 · Đợt I, đã hết 31/12/2017 · 688". */
    subject: (plan: string, round: string, ended: string | undefined, unit: string) =>
      [plan, ended === undefined ? round : `${round}, đã hết ${ended}`, unit].filter(Boolean).join(" · "),
    /** Typing filters a long list. */
    found: (count: number) =>
      count === 0 ? "Không tìm thấy; xem lại từ đã gõ." : `Còn ${String(count)} mục.`,
    /** The field was left with this text. */
    noneChosen: (count: number) =>
      count === 0
        ? "Không có mục nào như vậy nên chưa chọn gì. Hãy gõ lại (không dấu cũng được) hoặc chọn trong danh sách."
        : `Có ${String(count)} mục như vậy nên chưa chọn gì. Hãy gõ thêm hoặc chọn trong danh sách.`,
  },
  files: {
    choose: "Chọn tệp…",
    chooseFolder: "Chọn thư mục…",
    folderHint: "Nếu không thấy nút đồng ý khi chọn thư mục, hãy kéo rộng bảng bên ra.",
    drop: "hoặc kéo và thả tệp, thư mục vào đây",
    looking: "Đang xem trong thư mục…",
    input: "Các tệp báo cáo",
    folderInput: "Thư mục chứa các tệp báo cáo",
    chosen: (count: number) => `Đã chọn ${count} tệp`,
    added: (files: number, skipped: number) =>
      skipped === 0 ? `Đã chọn thêm ${files} tệp.` : `Đã chọn thêm ${files} tệp, bỏ qua ${skipped} tệp.`,
    skipped: (count: number) => `Bỏ qua ${count} mục trong thư mục`,
    /** Lower case, behind the name of the file. */
    skippedBecause: {
      "no-workbook": "không phải bảng tính",
      "not-opened": "không mở được",
      "too-many": "thư mục có quá nhiều tệp, chỉ xem khoảng 10.000 tệp đầu",
    },
    clear: "Bỏ chọn tất cả",
  },
  earlier: {
    choose: "Lấy số đầu kỳ từ tổng hợp đợt trước…",
    hint: "Chọn tệp tổng hợp của đợt trước để điền sẵn số đầu kỳ. Không bắt buộc.",
    input: "Tệp tổng hợp đợt trước",
    read: (file: string, units: number) => `Điền sẵn từ “${file}”: có số liệu của ${String(units)} đơn vị.`,
    noSummary:
      "Tệp này không có trang “Số liệu đơn vị” của kế hoạch đang chọn. Hãy chọn tệp tổng hợp đợt trước do chương trình lập. Biểu mẫu chưa thay đổi gì.",
  },
  compared: {
    heading: "So sánh với đợt trước, cùng kỳ năm trước (không bắt buộc)",
    intro:
      "Số tổng của các bảng được chọn đứng cạnh số lần này ở trang “So sánh” và được giữ lại ở những lần tổng hợp sau; số liệu đơn vị được đối chiếu với số đã báo cáo khi ấy.",
    previous: {
      choose: "Thêm bảng tổng hợp của một đợt trước…",
      hint: "Chọn tệp tổng hợp của đợt trước, rồi của những đợt trước nữa, từng tệp một. Không bắt buộc.",
      input: "Tệp tổng hợp đợt trước để so sánh",
      read: (file: string, units: number) =>
        `So sánh với đợt trước theo “${file}”: có số liệu của ${String(units)} đơn vị.`,
      noSummary: NOT_COMPARABLE,
    },
    rounds: "Các đợt trước để so sánh",
    remove: (file: string) => `Bỏ “${file}”`,
    lastYear: {
      choose: "Bảng tổng hợp cùng kỳ năm trước…",
      hint: "Chọn tệp tổng hợp của cùng kỳ năm trước để so sánh. Không bắt buộc.",
      input: "Tệp tổng hợp cùng kỳ năm trước để so sánh",
      read: (file: string, units: number) =>
        `So sánh với cùng kỳ năm trước theo “${file}”: có số liệu của ${String(units)} đơn vị.`,
      noSummary: NOT_COMPARABLE,
    },
  },
  unitList: {
    choose: "Dùng danh sách đơn vị khác (CSV)…",
    hint: "Tệp CSV có các cột: code, name, full name, level, parent, cluster, sector, aliases, from, to, successors (hoặc Mã, Tên, Tên đầy đủ, Cấp, Cấp trên, Cụm, Khu vực, Tên khác, Có từ ngày, Đến hết ngày, Đơn vị kế tục).",
    input: "Tệp CSV danh sách đơn vị",
    read: (file: string, units: number) => `Đã dùng danh sách ${units} đơn vị trong tệp ${file}.`,
    unusable: (file: string) => `Chưa dùng được danh sách “${file}”`,
    noText: {
      "not-opened": "Không mở được tệp: hãy đóng tệp nếu đang mở ở chương trình khác rồi chọn lại.",
      "too-large": "Tệp lớn hơn mọi danh sách đơn vị có thể có: hãy kiểm tra xem có chọn nhầm tệp không.",
      "not-unicode":
        "Không đọc được chữ tiếng Việt trong tệp: hãy mở bằng Excel, lưu lại với kiểu “CSV UTF-8 (phân tách bằng dấu phẩy)” rồi chọn lại.",
    },
    /** One of several, without a capital or a full stop. */
    problem: unitListProblemWords,
    more: (count: number) => `… và ${count} chỗ khác.`,
  },
  /** In an empty workbook. */
  start: {
    heading: "Sổ làm việc này còn trống. Bắt đầu từ đâu?",
    form: "Điền báo cáo đơn vị tôi",
    formHint: "Chèn biểu mẫu vào sổ này",
    rollUp: "Tổng hợp báo cáo nhận về",
    rollUpHint: "Cộng các tệp đơn vị gửi về",
    plan: "Lập kế hoạch mới",
    practise: "Thử với số liệu giả định",
    preparing: "Đang tạo các báo cáo giả định…",
    prepared: (files: number) =>
      `Đã chọn sẵn ${files} báo cáo giả định, không phải số liệu thật. Bấm nút Tổng hợp để xem kết quả.`,
  },
  resume: {
    resumed:
      "Đã đọc lại bảng tổng hợp lần trước. Có thể thêm tệp mới ở thẻ Tổng hợp, hoặc xử lý từng đơn vị ở thẻ Báo cáo.",
  },
  /** Identification of chosen files. */
  found: {
    heading: "Các tệp này là",
    files: (count: number) => `${count} tệp`,
    sends: (office: string) => `gửi ${office}`,
    units: (count: number, of: number) => `${count}/${of} đơn vị`,
    copies: (count: number) => `${count} bản cùng một mẫu chưa có trong chương trình: cộng theo mẫu này?`,
    serving: (file: string) =>
      `Lấy “${file}” làm biểu mẫu; bấm “Đổi kế hoạch, đợt, đơn vị…” để xem cách cộng từng vùng.`,
    noForm: "Không bản nào dùng làm biểu mẫu được. Hãy chọn biểu mẫu trống.",
    chooseForm: "Chọn biểu mẫu trống",
    unknownPlan: (count: number, plan: string) =>
      `${count} tệp của kế hoạch “${plan}” chưa có trong chương trình. Hãy nạp tệp kế hoạch ở thẻ Biểu mẫu, mục Kế hoạch của tôi.`,
    nothing: "Không nhận ra kế hoạch nào trong các tệp này. Chưa có gì để tổng hợp.",
    unknownUnits: (count: number) => `${count} tệp chưa rõ đơn vị`,
    pdfs: (count: number) => `${count} tệp PDF`,
    others: (count: number) => `${count} tệp khác không cộng được`,
    goesOn: (file: string) => `Làm tiếp từ bảng tổng hợp “${file}”.`,
    also: "Trong các tệp còn có",
    take: "Chọn phần này",
    change: "Đổi kế hoạch, đợt, đơn vị…",
    changing: "Kế hoạch, đợt và đơn vị",
    mismatch: (chosen: string) => `Không có tệp nào của ${chosen} trong các tệp đã chọn.`,
    takeOf: (found: string) => `Dùng ${found}`,
    reading: "Đang đọc các tệp…",
    again: "Đọc tiếp các tệp",
  },
} as const;
