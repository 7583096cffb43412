import type { HostFailure, LeftOut, StoppedHost } from "../../workbook/open-workbook";

const STEPS = {
  reading: "Đã đọc",
  checking: "Đã đọc",
  adding: "Đã tính",
  marking: "Đã đánh dấu",
  going: "Đã đến",
  painting: "Đã ghi",
  making: "Đã tạo",
  mending: "Đã ghi",
  saving: "Đã lưu",
} as const;

const LEFT_OUT = {
  paper: "khổ giấy",
  margins: "lề trang in",
  chart: "biểu đồ",
  table: "bảng của Excel (để lọc và làm PivotTable)",
  "print-titles": "vùng in và dòng lặp lại",
  "running-text": "đầu trang và chân trang",
  view: "cố định dòng, đường lưới, màu thẻ",
  styles: "kiểu ô (chữ, màu, khung)",
  protection: "bảo vệ trang",
} as const;

function stoppedHost(failure: StoppedHost): string {
  switch (failure.kind) {
    case "cell-being-edited":
      return "Đang gõ dở trong một ô. Hãy nhấn Enter hoặc Esc rồi làm lại.";
    case "sheet-protected":
      return sheetProtected(failure);
    case "workbook-protected":
      return "Sổ làm việc đang khóa cấu trúc nên không thêm được trang. Hãy bỏ bảo vệ sổ làm việc (thẻ Xem lại) rồi làm lại.";
    case "dates-from-1904":
      return "Sổ làm việc này tính ngày từ năm 1904 (kiểu Excel cho Mac đời cũ), nên các ngày được ghi vào sẽ lệch bốn năm. Hãy tạo sổ làm việc mới rồi làm lại ở đó.";
    case "not-written":
      return `Excel không ghi được vào ô ${failure.place.cell} của trang “${failure.place.sheet}”: ô này đã gộp với ô khác. Hãy bỏ gộp ô rồi làm lại.`;
    case "read-only":
      return "Sổ làm việc chỉ cho đọc. Hãy lưu thành tệp khác hoặc bấm Bật chỉnh sửa rồi làm lại.";
    case "too-large":
      return "Excel không nhận được lượng số liệu lớn như vậy. Hãy dùng Excel trên máy tính thay cho Excel trên web.";
    case "excel-too-old":
      return `Phiên bản Excel này thiếu ${failure.needed}. Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.`;
    case "sheet-missing":
      return `Không còn trang “${failure.sheet}”; có thể đã bị xóa hoặc đổi tên. Hãy kiểm tra lại.`;
    case "not-in-front":
      return "Đang có sổ làm việc khác ở phía trước. Hãy bấm vào sổ làm việc này rồi làm lại.";
    case "session-ended":
      return "Phiên làm việc với Excel đã kết thúc. Hãy tải lại trang hoặc mở lại sổ làm việc rồi làm lại.";
    case "cancelled":
      return "Đã dừng theo yêu cầu. Kết quả lần trước còn nguyên.";
    case "unexpected":
      return `Excel không làm được việc này (mã ${failure.code}).`;
  }
}

function sheetProtected({
  sheet,
  hasPassword,
}: Extract<StoppedHost, { readonly kind: "sheet-protected" }>): string {
  if (sheet === undefined)
    return "Trang tính đang được bảo vệ. Hãy bỏ bảo vệ (thẻ Xem lại → Bỏ bảo vệ trang tính) rồi làm lại.";
  const reason = `Trang “${sheet}” đang được bảo vệ`;
  switch (hasPassword) {
    case true:
      return `${reason} bằng mật khẩu. Hãy hỏi người đặt mật khẩu, bỏ bảo vệ (thẻ Xem lại → Bỏ bảo vệ trang tính) rồi làm lại.`;
    case false:
      return `${reason}, không có mật khẩu, nhưng bản Excel này không cho phần bổ trợ bỏ bảo vệ. Hãy tự bỏ bảo vệ (thẻ Xem lại → Bỏ bảo vệ trang tính) rồi làm lại.`;
    case undefined:
      return `${reason}: có mật khẩu, hoặc bản Excel này không cho phần bổ trợ bỏ bảo vệ. Hãy tự bỏ bảo vệ (thẻ Xem lại → Bỏ bảo vệ trang tính) rồi làm lại.`;
  }
}

/** Explains a failure of the open workbook, its present state, and the next step. */
function hostFailure(failure: HostFailure): string {
  if (failure.kind === "unexpected") return `${stoppedHost(failure)} Sổ làm việc vẫn như trước; hãy thử lại.`;
  if (failure.kind !== "left-changed") return stoppedHost(failure);
  const { why, changed, unprotected } = failure;
  const sentences = [
    stoppedHost(why),
    "Việc dừng giữa chừng và chưa đưa lại được hết như trước.",
    changed.length > 0 &&
      `Có thể đã đổi một phần: ${quoted(changed)}. Hãy xem lại, hoặc đóng sổ mà không lưu rồi mở lại.`,
    unprotected.length > 0 &&
      `Chưa được bảo vệ lại: ${quoted(unprotected)}. Hãy bảo vệ lại (thẻ Xem lại → Bảo vệ trang tính).`,
  ];
  return sentences.filter(Boolean).join(" ");
}

const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");

/** Follows a download: browsers do not report whether it was saved. */
export const DOWNLOADING =
  "Trình duyệt tải về thư mục Tải xuống; nếu không thấy tệp ở đó, hãy cho phép tải về rồi làm lại.";

/** Actions of Excel and the browser, and progress of tasks. */
export const hostWords = {
  opening: {
    wait: "Đang kết nối với Excel…",
    headings: {
      "office-unreachable": "Chưa tải được thành phần Office.js của Microsoft",
      "excel-silent": "Excel chưa trả lời",
      incomplete: "Chưa tải được đầy đủ chương trình",
      "excel-too-old": "Phiên bản Excel này chưa dùng được chương trình",
    },
    advice: {
      "office-unreachable":
        "Máy cần có Internet trong lần mở này. Hãy kiểm tra kết nối mạng (hoặc tường lửa của cơ quan) rồi bấm Thử lại. Trong lúc chờ, vẫn có thể kiểm tra và tổng hợp từ các tệp trên máy.",
      incomplete:
        "Kết nối mạng bị ngắt khi đang mở, hoặc chương trình vừa có phiên bản mới. Sổ làm việc chưa bị thay đổi gì. Hãy kiểm tra kết nối mạng rồi bấm Thử lại.",
      "excel-silent":
        "Đã chờ 8 giây mà Excel chưa sẵn sàng. Nếu đang gõ dở trong một ô, hãy nhấn Enter hoặc Esc rồi bấm Thử lại; nếu vẫn vậy, hãy đóng sổ làm việc rồi mở lại.",
      "excel-too-old":
        "Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Với phiên bản này, vẫn có thể kiểm tra, tổng hợp và tạo biểu mẫu từ các tệp trên máy.",
    },
    again: "Thử lại",
    withFiles: "Làm việc với tệp",
  },
  /** For a part of the pane, or a button's code, that is loaded on demand. */
  missingPiece:
    "Phần này chưa tải được: kết nối mạng đang bị ngắt, hoặc chương trình vừa có phiên bản mới. Các tệp đã chọn, kết quả và sổ làm việc vẫn còn nguyên. Hãy kiểm tra kết nối mạng rồi thử lại; nếu vẫn vậy, hãy lưu sổ làm việc, đóng bảng bên rồi mở lại.",
  progress: {
    label: {
      reading: "Đang đọc các tệp",
      checking: "Đang đọc sổ làm việc",
      adding: "Đang tính lại",
      marking: "Đang đánh dấu các ô",
      going: "Đang đến ô cần xem",
      painting: "Đang ghi vào sổ làm việc",
      making: "Đang tạo tệp",
      mending: "Đang ghi vào các ô",
      saving: "Đang lưu sổ làm việc",
    },
    step: (step: keyof typeof STEPS, done: number, of: number) => `${STEPS[step]} ${done}/${of}`,
    cancel: "Dừng lại",
    stopping: "Đang dừng…",
    cancelled: "Đã dừng theo yêu cầu. Kết quả lần trước còn nguyên.",
    /** Excel does not respond at the moment. */
    silence: {
      "cell-edit":
        "Excel đang chờ bạn nhập xong ô. Hãy nhấn Enter để giữ hoặc Esc để bỏ nội dung đang gõ; việc này sẽ tự chạy tiếp.",
      unknown:
        "Excel chưa trả lời. Nếu đang gõ dở trong một ô, hãy nhấn Enter hoặc Esc; nếu không, Excel đang bận, việc này sẽ tự chạy tiếp.",
    },
  },
  unchanged: "Sổ làm việc vẫn như trước.",
  hostFailure,
  /** Parts that Excel left out of a finished task. */
  leftOut: {
    sentence: (leftOut: readonly LeftOut[]) => {
      const cells = leftOut.flatMap((left) => (left.what === "remarks" ? left.cells : []));
      const old = leftOut.flatMap((left) => (left.what === "old-remarks" ? left.cells : []));
      const looks = Object.entries(LEFT_OUT).flatMap(([what, name]) => {
        const alike = leftOut.filter((left) => left.what === what);
        const sheets = alike.flatMap((left) => ("sheet" in left ? left.sheet : []));
        const [sheet = ""] = sheets;
        if (sheets.length === 0) return alike.length === 0 ? [] : name;
        return sheets.length === 1 ? `${name} của trang “${sheet}”` : `${name} của ${sheets.length} trang`;
      });
      return [
        cells.length > 0 &&
          `Đã tô màu, chưa ghi được chú thích ở ${cells.join(", ")} ô: bản Excel này không nhận.`,
        old.length > 0 &&
          `Đã bỏ tô màu; chú thích của chương trình có thể còn ở ${old.join(", ")} ô, bản Excel này không cho bỏ. Hãy xóa các chú thích đó trước khi gửi tệp.`,
        looks.length > 0 &&
          `Đã ghi xong, nhưng Excel chưa nhận: ${looks.join("; ")}. Số liệu không bị ảnh hưởng.`,
      ]
        .filter(Boolean)
        .join(" ");
    },
  },
  failureDetails: { heading: "Chi tiết", copy: "Sao chép chi tiết" },
  bug: {
    heading: "Đã xảy ra lỗi ngoài dự kiến",
    advice:
      "Các tệp và sổ làm việc của bạn không bị thay đổi. Hãy đóng bảng bên rồi mở lại; nếu vẫn lỗi, gửi nội dung dưới đây cho người hỗ trợ.",
    details: "Nội dung lỗi",
  },
} as const;
