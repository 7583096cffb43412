import { currentClosing, type Closing, type RoundClosed } from "../../model/ledger";
import { CLOSING_WORDS, COVERAGE_PARTS, gapWords } from "../../summary/words";
import type { RollUpGap } from "../../model/roll-up";
import { DOWNLOADING } from "./host-words";
import type { ReportFailure } from "../../desk/reporting";

/** The tab Báo cáo: the round's state, and actions on its report. */
export const reportWords = {
  none: "Chưa có kết quả. Hãy tổng hợp các tệp đơn vị gửi về trước.",
  whence: "Số này từ đâu?",
  closed: (stamp: RoundClosed) =>
    `Đợt này đã khóa sổ (${CLOSING_WORDS.stamp(stamp)}) nên chưa ghi gì. Muốn sửa hay tổng hợp tiếp, hãy mở khóa ở thẻ “Báo cáo”.`,
  heading: (round: string, office: string) => (office === "" ? round : `${office}, ${round}`),
  ofRounds: COVERAGE_PARTS.ofRounds,
  gap: (gap: RollUpGap): string => gapWords(gap),
  copyMissing: "Sao chép danh sách chưa nộp",
  /** The copied text: a message to send. */
  missingText: (round: string, due: string | undefined, names: readonly string[]) =>
    [
      `Các đơn vị chưa nộp báo cáo ${round}${due === undefined ? "" : ` (hạn nộp ${due})`}:`,
      ...names.map((name, index) => `${index + 1}. ${name}`),
    ].join("\n"),
  indicators: "Các chỉ tiêu",
  /** Explains a missing verdict. */
  overWhole: (units: readonly string[]) =>
    units.length === 0 ? "" : `: tử số lớn hơn mẫu số ở ${units.join(", ")}`,
  actual: (figure: string) => `Thực hiện: ${figure}`,
  target: (target: string, isInferred: boolean) =>
    isInferred ? `Mức theo dõi (văn bản không nêu số): ${target}` : `Chỉ tiêu ${target.replace(/^= /, "")}`,
  noTarget: "Không giao số",
  noFigure: "chưa có số liệu",
  unitsReaching: (met: string, units: string) => `${met}/${units} đơn vị đạt`,
  coverage: (n: number, of: number) => `${n}/${of} đơn vị có số liệu`,
  uncounted: (units: number) => `không gồm ${units} đơn vị mới báo cáo một phần`,
  /** Matters left to do before the summary is signed. */
  matters: {
    received: (received: number, expected: number) => `Nhận ${received}/${expected}`,
    left: (count: number) => `Còn ${count} việc trước khi ký`,
    ready: "Sẵn sàng ký",
    duties: "Phải quyết",
    notes: "Nên xem",
    errors: (units: number) => `${units} đơn vị còn lỗi`,
    doubles: (units: number) => `${units} đơn vị gửi nhiều tệp`,
    unknownUnits: (files: number) => `${files} tệp chưa rõ đơn vị`,
    due: (day: string) => `Hạn nộp dự kiến ${day} chưa được xác nhận`,
    list: (units: number) => `Danh sách đơn vị chưa được xác nhận; ${units} đơn vị chưa có báo cáo`,
    missing: (units: number) => `${units} đơn vị chưa nộp`,
    late: (units: number) => `${units} đơn vị nộp quá hạn`,
    warnings: (units: number) => `${units} đơn vị có cảnh báo`,
    provisional: (open: number, of: number) => `${open}/${of} chỉ tiêu tạm tính`,
    unrecognised: (rows: number) => `${rows} dòng trong bảng tổng hợp chưa hiểu được.`,
    waived: (text: string, reason: string) => `${text}; ký thiếu: ${reason}`,
    /** The remedy, a verb each. */
    act: {
      errors: "Xem, trả lại",
      doubles: "Chọn bản",
      "unknown-units": "Chọn đơn vị",
      due: "Xác nhận",
      list: "Xác nhận",
      missing: "Đôn đốc",
      late: "Xem",
      warnings: "Xem",
      gaps: "Xem",
      provisional: "Xem",
    },
    missedTargets: "Xem chỉ tiêu chưa đạt",
  },
  /** Reports with errors are returned to their senders. */
  returns: {
    heading: "Báo cáo còn lỗi",
    none: "Không còn báo cáo nào có lỗi.",
    intro:
      "Trả lại là lập phiếu, một bản sao tệp của đơn vị có tô màu các ô cần sửa, và ghi “Đã trả lại” cùng lúc. Tệp đã nhận giữ nguyên.",
    line: (unit: string, errors: number, isReturned: boolean) =>
      `${unit}: ${errors} lỗi cần sửa${isReturned ? ", đã trả lại" : ""}`,
    give: "Trả lại",
    giveAll: (count: number) => `Trả lại cả ${count} báo cáo`,
    given: (count: number) => `Đã lập ${count} phiếu và ghi đã trả lại.`,
    reason: (errors: number) => `Phiếu trả lại: ${errors} lỗi cần sửa`,
    archive: "phieu-tra-lai.zip",
    copyMessage: "Sao chép tin nhắn",
  },
  footer: {
    print: "In để ký",
    stillPrint: (left: number) => `Còn ${left} việc; vẫn in?`,
    printAnyway: "Vẫn in",
    printNow: "In bằng lệnh In của Excel (Ctrl+P, chọn cả sổ làm việc).",
    word: "Word",
    send: "Gửi lên",
    sent: "Bảng tổng hợp đã lưu. Hãy gửi tệp này cho cấp trên: trang “Báo cáo cấp trên” là báo cáo của cơ quan.",
    close: "Khóa sổ",
  },
  units: (count: number) => `Đơn vị (${count})`,
  figures: "Số tổng hợp từng ô",
  settling: {
    dueConfirmed: (day: string) => `Đã xác nhận hạn ${day}. Bảng tổng hợp chưa cập nhật; hãy tổng hợp lại.`,
    listConfirmed:
      "Đã xác nhận danh sách: đơn vị chưa có báo cáo được tính là chưa nộp. Bảng tổng hợp chưa cập nhật; hãy tổng hợp lại.",
  },
  own: {
    heading: (office: string) => `Phần trả lời của ${office}`,
    title: (office: string, answered: number, rows: number) =>
      `Phần trả lời của ${office} (${answered}/${rows})`,
    intro:
      "Những dòng chỉ cơ quan tự trả lời, không hỏi đơn vị nào. Nhập một lần ở đây: số liệu được tính và đánh giá cùng các đơn vị, và ghi vào báo cáo cấp trên khi tổng hợp.",
    asBefore: "Lấy từ lần trước",
    row: (label: string, unitOfMeasure: string) => `${label} (${unitOfMeasure})`,
    add: "Tính vào tổng hợp",
    added: "Đã tính phần của cơ quan. Bảng tổng hợp chưa cập nhật; hãy tổng hợp lại.",
    notUnderstood: {
      number: "Không hiểu số này. Chỉ nhập chữ số; không có thì ghi KPS.",
      "yes-no": "Hãy chọn Có hoặc Không.",
      date: "Không hiểu ngày này. Hãy ghi ngày/tháng/năm.",
      text: "Hãy ghi lại.",
    },
  },
  targets: {
    all: (count: number) => `Chỉ tiêu (${count})`,
    reached: (count: number) => `Chỉ tiêu đạt (${count})`,
    "not-judged": (count: number) => `Chỉ tiêu không đánh giá (${count})`,
  },
  reminders: "Đôn đốc",
  actionList: "Việc với báo cáo",
  ranking: {
    title: "Xếp hạng các đơn vị",
    none: "Kế hoạch này không có thang điểm nên các đơn vị không được xếp hạng. Đặt thang điểm ở thẻ Biểu mẫu, Lựa chọn khác, Kế hoạch của tôi, Sửa nhanh kế hoạch đang chọn.",
    list: "Các đơn vị theo hạng",
    placed: (rank: string, unit: string, points: string, grade: string) =>
      `${rank}. ${unit}: ${points} điểm${grade === "" ? "" : `, ${grade}`}`,
    cluster: (cluster: string, rank: string) => `${cluster}: hạng ${rank}`,
    behind: (points: string) => `Kém hạng trên ${points} điểm.`,
    insufficient: (unit: string, answered: number, asked: number) =>
      `${unit}: chưa đủ số liệu (${answered}/${asked} tiêu chí)`,
    missing: (unit: string) => `${unit}: chưa nộp`,
    points: (label: string, points: string, of: string) => `${label}: ${points}/${of} điểm`,
    extra: (label: string, points: string) => `${label}: ${points} điểm`,
    states: {
      counted: "",
      unverified: "điểm tự chấm, chưa thẩm định",
      unanswered: "chưa có số liệu",
      "not-asked": "không áp dụng",
    },
    figure: (figure: string, wanted: string) =>
      wanted === "" ? `số liệu ${figure}` : `số liệu ${figure}, phải đạt ${wanted}`,
    scored: (self: string, verified: string) => `tự chấm ${self}, thẩm định ${verified}`,
    next: (points: string, figure: string) => `Thêm ${points} điểm nếu đạt ${figure}.`,
  },
  charts: {
    title: "Biểu đồ",
    intro: "Vạch đứng là mức chỉ tiêu. Bảng tổng hợp có biểu đồ để in ở trang Biểu đồ.",
    which: "Chỉ tiêu",
    none: "Kế hoạch không có chỉ tiêu theo tỷ lệ với mức cố định để vẽ theo đơn vị.",
    now: "Toàn đơn vị, kỳ này",
    table: (label: string, target: string) => `${label}: kết quả của từng đơn vị, mức chỉ tiêu ${target}`,
    unit: "Đơn vị",
    share: "Kết quả",
    noFigure: "chưa có số liệu",
  },
  lists: {
    title: "Danh sách (đề nghị khen, công trình, nhà, trẻ em…)",
    intro:
      "Gom danh sách của mọi đơn vị thành một tệp để in: đánh số, cộng số tiền và số lượng; dòng có ở hai đơn vị được ghi “Có thể trùng” để cơ quan xem lại, không tự xóa.",
    list: "Các danh sách của đợt",
    line: (label: string, rows: number, doubtful: number) =>
      `${label}: ${rows} dòng${doubtful === 0 ? "" : `, ${doubtful} dòng có thể trùng`}`,
    make: "Tạo tệp danh sách",
    made: {
      workbook: (name: string) => `Đã tạo ${name}.`,
      files: (name: string) => `Đã tạo ${name}. ${DOWNLOADING}`,
    },
  },
  written: {
    title: "Báo cáo bằng Word",
    intro:
      "Báo cáo theo các phần của kế hoạch, số liệu lấy từ bảng tổng hợp, kèm phụ lục. Chọn báo cáo Word đã lập lần trước thì những đoạn cơ quan tự viết được giữ nguyên.",
    which: "Văn bản",
    ofRound: "Báo cáo kết quả của đợt",
    lastField: "Báo cáo Word lần trước (.docx)",
    last: "Chọn báo cáo lần trước",
    write: "Tạo tệp Word",
    made: (name: string, kept: number) =>
      `Đã tạo ${name}${kept === 0 ? "" : `, giữ nguyên ${kept} đoạn do cơ quan viết`}. ${DOWNLOADING}`,
    toReview: (text: string) =>
      `Cần xem lại: câu cơ quan đã sửa nay khác số liệu mới, cả hai đều nằm trong báo cáo: “${text}”`,
    failures: {
      "not-ours": "Tệp đã chọn không phải báo cáo do chương trình lập. Chưa tạo tệp nào; hãy chọn tệp khác.",
      "nothing-proposed": "Không đơn vị nào ghi rõ đề nghị trường hợp nào, nên không lập tờ trình.",
    } satisfies { readonly [F in ReportFailure]: string },
    cannotSave:
      "Excel trên máy này (Mac, iPad) không tải tệp về được: báo cáo được soạn thành văn bản để sao chép rồi dán vào Word. Muốn có tệp Word, hãy mở chương trình trong trình duyệt và chọn tệp bảng tổng hợp.",
    compose: "Soạn báo cáo",
    composed: (kept: number) =>
      `Đã soạn báo cáo${kept === 0 ? "" : `, giữ nguyên ${kept} đoạn do cơ quan viết`}. Các ô của mỗi bảng cách nhau bằng dấu tab.`,
    copy: "Sao chép báo cáo",
  },
  facts: {
    title: "Số liệu chi tiết để lập PivotTable",
    intro:
      "Mỗi số liệu của mỗi đơn vị một dòng, trong một bảng của Excel lọc được. Để lập PivotTable: chọn một ô của bảng, Chèn > PivotTable, đưa “Số liệu” và “Đơn vị” vào hàng, cột, đưa “Cộng vào tổng” vào giá trị (Tính tổng). Nếu cấp trên cộng số liệu của nhiều cơ quan: gửi chính tệp bảng tổng hợp, trong đó có đủ số liệu của từng đơn vị cùng tệp và ô nguồn.",
    make: { workbook: "Chép ra trang Dữ liệu Pivot", files: "Tải bảng số liệu về máy" },
    inserted: (sheet: string) => `Đã chép ra trang “${sheet}”. Sổ làm việc chưa lưu.`,
    saved: (file: string) =>
      file.endsWith(".csv")
        ? `Đã tạo ${file}: quá nhiều dòng để lập bảng Excel ở đây nên là tệp CSV; mở bằng Dữ liệu > Từ Văn bản/CSV. ${DOWNLOADING}`
        : `Đã tạo ${file}. ${DOWNLOADING}`,
  },
  printing: {
    title: "In bảng tổng hợp",
    intro: {
      workbook:
        "Đặt lại trang in A4 cho các trang do phần mềm lập như lúc lập (hướng giấy, lề, vùng in, tiêu đề lặp lại) và tính xem mỗi trang in ra thế nào. Rồi in bằng lệnh In của Excel (Ctrl+P, chọn cả sổ làm việc).",
      files: "Tính xem mỗi trang của bảng tổng hợp in ra thế nào. Tệp tải về đã đặt sẵn trang in A4.",
    },
    ownSheets: (sheets: readonly string[]) =>
      `${sheets.map((sheet) => `“${sheet}”`).join(", ")} là trang của biểu mẫu nên giữ cách in của cơ quan. Biểu rộng hơn trang giấy thì vào Bố trí Trang (Page Layout), đặt Chiều rộng (Width) là 1 trang.`,
    start: { workbook: "Đặt trang in và kiểm tra", files: "Kiểm tra trang in" },
    done: (sheets: number, pages: number, isAmiss: boolean) =>
      `${sheets} trang tính, khoảng ${pages} trang giấy. ${isAmiss ? "Có trang cần xem lại trước khi in." : "Chữ đủ lớn."}`,
    list: "Các trang khi in",
    sheet: (name: string, pages: number, orientation: "portrait" | "landscape", scale: string) =>
      `${name}: ${pages} trang A4 ${orientation === "portrait" ? "dọc" : "ngang"}, tỷ lệ ${scale}`,
    cut: (columns: readonly string[]) => `Không in cột ${columns.join(", ")} (chỉ để tra cứu trên màn hình).`,
    small: (points: string, isLong: boolean) =>
      `Chữ nhỏ nhất trên giấy ${points} pt: ${isLong ? "trang này thu lại cho vừa một tờ vì nhiều dòng; nên in khổ A3 hoặc rút gọn Nơi nhận trong kế hoạch." : "nên in khổ A3 hoặc ẩn bớt cột."}`,
  },
  closing: {
    title: (closings: readonly Closing[]) =>
      currentClosing(closings) === undefined ? "Khóa sổ đợt báo cáo" : "Đã khóa sổ đợt báo cáo",
    intro:
      "Khóa sổ khi số liệu đã chốt: các trang của bảng tổng hợp được khóa, không thêm báo cáo, ghi chú hay điều chỉnh được nữa cho đến khi mở khóa. Ghi lại ai khóa, lúc nào, bao nhiêu đơn vị và mã xác nhận số liệu.",
    isClosed: (stamp: RoundClosed) =>
      `Đã khóa sổ: ${CLOSING_WORDS.stamp(stamp)}. Muốn sửa hay tổng hợp tiếp, hãy mở khóa kèm lý do.`,
    sameStamp: "Số liệu hiện nay đúng với mã xác nhận khi khóa.",
    otherStamp:
      "Số liệu hiện nay không còn đúng với mã xác nhận khi khóa: có người đã sửa bảng tổng hợp sau khi khóa. Hãy so với bản đã ký, hoặc mở khóa rồi tổng hợp lại.",
    by: "Họ tên người thực hiện",
    noName: "Hãy ghi họ tên.",
    reason: "Lý do mở khóa",
    noReason: "Hãy ghi lý do.",
    close: "Khóa sổ",
    open: "Còn những việc này chưa xong:",
    stillClose: "Vẫn khóa sổ?",
    closeAnyway: "Vẫn khóa sổ",
    reopen: "Mở khóa",
    closed: "Đã khóa sổ. Sổ làm việc chưa lưu.",
    reopened: "Đã mở khóa. Sổ làm việc chưa lưu.",
    history: "Các lần khóa và mở khóa",
    line: CLOSING_WORDS.line,
  },
} as const;
