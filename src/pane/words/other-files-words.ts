import { unitListProblemWords } from "../../desk/received";

const NOT_COMPARABLE =
  "Tệp này không có trang “Số liệu đơn vị” của kế hoạch đang chọn nên chưa so sánh được. Hãy chọn bảng tổng hợp do chương trình lập.";

/** Files beside the reports: earlier summaries, lists of units. */
export const otherFilesWords = {
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
} as const;
