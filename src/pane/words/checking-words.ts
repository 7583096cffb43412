import { formatNumber } from "../../base/formats";
import type { CellPlace } from "../../workbook/grid";
import type { PatchFailure } from "../../workbook/files";
import { newContentWords, standingWords, patchFailureReason } from "../../forms/finding-words";
import { DOWNLOADING } from "./host-words";

const moments = new Intl.DateTimeFormat("vi-VN", { dateStyle: "short", timeStyle: "short" });

/** More addresses in one sentence do not help. */
const MOST_CELLS = 5;

function cells(places: readonly CellPlace[]): string {
  const named = places.slice(0, MOST_CELLS).map(({ sheet, cell }) => `${cell} (trang “${sheet}”)`);
  const rest = places.length - named.length;
  return named.join(", ") + (rest > 0 ? ` và ${formatNumber(rest)} ô khác` : "");
}

/** The tab for checking, beside the sentences of the findings. */
export const checkingWords = {
  byFile: {
    /** Heads findings without a file. */
    ofNoFile: "Toàn bảng tổng hợp",
    copy: "Sao chép kết quả kiểm tra",
  },
  filter: {
    group: "Lọc theo mức độ",
    search: "Tìm trong kết quả",
    clearSearch: "Xóa nội dung tìm",
    shown: (shown: number, of: number) => `Đang hiện ${shown}/${of} mục.`,
  },
  fixes: {
    heading: (count: number) => `Tự sửa được ${count} chỗ`,
    intro: {
      workbook: "Chỉ sửa những chỗ đã đánh dấu chọn, khi bạn bấm nút. Sửa xong vẫn hoàn tác được.",
      files: "Những chỗ đã đánh dấu chọn được sửa trong một bản sao. Tệp đã nhận giữ nguyên.",
    },
    all: "Chọn tất cả",
    place: (sheet: string, cell: string, subject: string) => `${cell}, trang “${sheet}”: ${subject}`,
    change: (before: string, after: string) => `${before} → ${after}`,
    standing: standingWords,
    content: newContentWords,
    apply: (count: number) => `Sửa ${count} chỗ đã chọn`,
    save: (count: number) => `Tạo bản đã sửa ${count} chỗ`,
    more: (count: number) => `Hiện thêm ${count} chỗ`,
    /** `left`: cells skipped, because they were changed meanwhile. */
    applied: (count: number, left: readonly CellPlace[]) =>
      left.length === 0
        ? `Đã sửa ${count} chỗ.`
        : `Đã sửa ${count} chỗ. Không sửa ô ${cells(left)}, vì nội dung đã thay đổi sau khi kiểm tra.`,
    undo: (count: number) => `Hoàn tác ${count} chỗ vừa sửa`,
    undone: "Đã hoàn tác. Các ô như trước khi sửa.",
    changedSince: (places: readonly CellPlace[]) =>
      `Chưa hoàn tác được, vì ô ${cells(places)} đã thay đổi sau khi sửa. Chưa ô nào bị ghi lại; hãy tự sửa các ô cần thiết.`,
    copyMade: (file: string) => `Đã tạo bản đã sửa ${file}. Tệp đã nhận giữ nguyên.`,
    notMade: (file: string, why: PatchFailure) =>
      `Chưa tạo được bản đã sửa của ${file}, vì ${patchFailureReason(why)}.`,
  },
  lost: {
    found: (count: number) =>
      `${formatNumber(count)} ô của biểu mẫu đã mất quy tắc nhập, thường do dán số liệu từ nơi khác. Khôi phục thì Excel lại báo ngay khi nhập sai; số liệu và định dạng giữ nguyên.`,
    restore: "Khôi phục quy tắc nhập",
    restored: (count: number) =>
      `Đã khôi phục quy tắc nhập cho ${formatNumber(count)} ô. Số liệu không thay đổi.`,
  },
  list: {
    take: "Sao chép, in danh sách",
    copy: "Sao chép danh sách",
    headings: {
      severity: "Mức độ",
      file: "Tệp",
      sheet: "Trang",
      cell: "Ô",
      kind: "Loại",
      sentence: "Nội dung",
      mend: "Cách sửa",
    },
    print: { workbook: "Ghi thành trang để in", files: "Tải danh sách để in" },
    painted: (sheet: string) => `Đã ghi danh sách vào trang “${sheet}”. Sổ làm việc chưa lưu.`,
    saved: (file: string) => `Đã tạo ${file}. ${DOWNLOADING}`,
  },
  files: {
    shown: (shown: number, of: number) => `Đang hiện ${shown}/${of} tệp.`,
    more: (count: number) => `Hiện thêm ${count} tệp`,
    nothingWrong: (count: number) => `${count} tệp không có vấn đề gì`,
    unchanged: (kept: number, of: number) => `${kept}/${of} tệp không thay đổi nên không phải đọc lại.`,
  },
  ready: {
    title: (at: string) => `Không còn lỗi, kiểm tra lúc ${moments.format(new Date(at))}.`,
    name: (file: string) => `Tên tệp nên đặt: ${file}`,
    save: "Lưu tệp để gửi",
    /** The office is unknown for units in no list. */
    saved: (office: string | undefined, isCopied: boolean) =>
      `Nếu Excel hỏi tên tệp, hãy ${isCopied ? "dán tên trên (đã sao chép)" : "gõ tên trên"} rồi bấm Lưu. Bước tiếp theo: gửi tệp cho ${office ?? "cơ quan tổng hợp"}.`,
  },
  /** Heads fixed findings. */
  mended: "Đã sửa:",
  kept: {
    heading: (at: string) => `Kết quả kiểm tra lần trước, ${moments.format(new Date(at))}`,
    old: "Kết quả này có thể đã cũ. Hãy kiểm tra lại.",
    left: (count: number) => `Còn ${count} mục khác không được giữ lại.`,
    list: "Kết quả lần trước",
    forget: "Xóa kết quả này",
  },
} as const;
