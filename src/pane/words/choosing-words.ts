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
