import { formatMoment, formatNumber } from "../../base/formats";
import type { SourceFile } from "../../model/finding";
import { localMoment } from "../../base/dates";
import type { RoundClosed } from "../../model/ledger";
import { CLOSING_WORDS } from "../../summary/words";
import type { DeskRequestFailure } from "../../desk/open-summary";

const list = (items: readonly string[]): string => items.join(", ");

const SHAPES: Readonly<Record<string, string>> = {
  "--set-aside": `--set-aside "tên tệp=lý do"`,
  "--count": `--count "tên tệp=lý do"`,
  "--excuse": `--excuse "mã đơn vị=lý do"`,
  "--accept": `--accept "mã đơn vị=lý do"`,
  "--returned": `--returned "mã đơn vị=lý do"`,
  "--contact": `--contact "mã đơn vị=nội dung"`,
  "--note": `--note "mã đơn vị:mã số liệu=nội dung"`,
  "--close": `--close "họ tên người khóa sổ"`,
  "--reopen": `--reopen "họ tên=lý do"`,
  "--adjust": `--adjust "mã đơn vị:mã số liệu=-5:lý do" (số viết liền, phần thập phân dùng dấu chấm; một nghìn ghi 1000, không ghi 1.000)`,
};

/** Messages of the command line about the roll-up desk. Each entry is a whole sentence. */
export const deskCommandWords = {
  badOption: (option: string, found: string) =>
    `Không hiểu ${option} "${found}". Hãy ghi theo dạng ${SHAPES[option] ?? option}. Chưa ghi gì.`,
  reopenNeedsFrom: "--reopen chỉ dùng cùng --from: hãy chỉ ra bảng tổng hợp đã khóa sổ. Chưa ghi gì.",
  closed: (path: string, stamp: RoundClosed) =>
    `Bảng tổng hợp "${path}" đã khóa sổ (${CLOSING_WORDS.stamp(stamp)}). Muốn tổng hợp tiếp, hãy mở khóa kèm lý do: --reopen "họ tên=lý do". Chưa ghi gì.`,
  notClosed: (path: string) => `Bảng tổng hợp "${path}" chưa khóa sổ nên không cần --reopen. Chưa ghi gì.`,
  badDay: (found: string) =>
    `Không hiểu ngày "${found}" ở --remind-by. Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2024-01-15. Chưa ghi gì.`,
  noPaths:
    "Hãy chỉ ra tệp hoặc thư mục báo cáo cần tổng hợp; chỉ khi tiếp tục từ bảng tổng hợp trước (--from) mới không cần. Chưa ghi gì.",
  overReceived: (path: string) =>
    `"${path}" là báo cáo của đơn vị: nếu ghi bảng tổng hợp vào đây thì báo cáo sẽ mất. Hãy đặt tên khác cho --out. Chưa ghi gì.`,
  /** What people put into a summary, as the end of a sentence. */
  held: (rulings: number, added: readonly string[], typed: readonly string[]) => {
    const named = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");
    return [
      rulings === 0 ? "" : `${String(rulings)} quyết định, ghi chú hoặc điều chỉnh`,
      added.length === 0 ? "" : `trang ${named(added)} do cơ quan thêm`,
      typed.length === 0 ? "" : `nội dung đã gõ hoặc sửa ở trang ${named(typed)}`,
    ]
      .filter((part) => part !== "")
      .join("; ");
  },
  goOnFrom: (path: string, held: string) =>
    `"${path}" là bảng tổng hợp đang có ${held}: lập lại từ đầu thì những nội dung này sẽ mất. Hãy làm tiếp từ chính tệp đó bằng --from "${path}", hoặc đặt tên khác cho --out; nếu chắc chắn muốn bỏ thì chạy lại với --replace. Chưa ghi gì.`,
  lostAnyway: (path: string, held: string) =>
    `"${path}" đang có ${held}, không chuyển được sang bảng tổng hợp mới. Hãy đặt tên khác cho --out; nếu chắc chắn muốn bỏ thì chạy lại với --replace. Chưa ghi gì.`,
  remindByAlone: "--remind-by chỉ dùng cùng --reminders. Chưa ghi gì.",
  noSummary: (path: string) =>
    `Tệp "${path}" không phải là bảng tổng hợp do chương trình lập, nên không thể tiếp tục từ tệp này. Chưa ghi gì.`,
  notOpened: (path: string, reason: string) =>
    `Chưa đọc được bảng tổng hợp "${path}": ${reason} Chưa ghi gì.`,
  otherRound: (path: string, round: string, office: string) =>
    `Bảng tổng hợp "${path}" là của đợt ${round}, cơ quan mã ${office}, không phải của đợt và danh sách đơn vị đang chọn. Chưa ghi gì.`,
  removeNeedsFrom: "--remove chỉ dùng cùng --from: hãy chỉ ra bảng tổng hợp lần trước. Chưa ghi gì.",
  unrecognisedRows: (path: string) =>
    `Bảng tổng hợp "${path}" có dòng chưa hiểu được; nếu tổng hợp tiếp thì các dòng này sẽ mất. Hãy sửa hoặc xóa rồi chạy lại. Chưa ghi gì.`,
  unreadRows: (path: string) => `Bảng tổng hợp "${path}" có nội dung tự ghi không chuyển sang bảng mới:`,
  unrecognisedRow: (sheet: string, cell: string, found: string, sentence: string) =>
    `  - Trang "${sheet}", ô ${cell}${found === "" ? "" : ` (“${found}”)`}: ${sentence}`,
  manyCalled: (found: string, files: readonly SourceFile[]) =>
    [
      `Có ${String(files.length)} tệp khác nhau cùng tên "${found}". Hãy ghi phần đầu mã SHA-256 thay cho tên tệp. Chưa ghi gì.`,
      ...files.map(({ file, fingerprint = "", savedAt, revision }) =>
        [
          `  - ${fingerprint.slice(0, 12)}  ${file}`,
          ...(revision === undefined ? [] : [`lần nộp ${String(revision)}`]),
          ...(savedAt === undefined ? [] : [`lưu lúc ${formatMoment(localMoment(savedAt))}`]),
        ].join(", "),
      ),
    ].join("\n"),
  unknownRemoved: (found: string, known: readonly string[]) =>
    `Bảng tổng hợp lần trước không có tệp "${found}". Các tệp đã nhận: ${list(known)}. Chưa ghi gì.`,
  tooLong:
    "Chưa ghi bảng tổng hợp: số liệu nhận được nhiều hơn số dòng của một trang Excel (1.048.576), nên trang “Nguồn số liệu” không chứa hết. Các tệp nhận được còn nguyên. Hãy chia danh sách đơn vị (--units) thành nhiều phần rồi tổng hợp từng phần.",
  notWritten: (failure: DeskRequestFailure): string => {
    switch (failure.kind) {
      case "unknown-file":
        return `Không có tệp "${failure.found}" trong các tệp đã nhận: ${list(failure.known)}. Chưa ghi gì.`;
      case "unknown-unit":
        return `Không có đơn vị mã "${failure.found}" trong các đơn vị phải báo cáo: ${list(failure.known)}. Chưa ghi gì.`;
      case "unknown-figure":
        return `Biểu mẫu không có số liệu mã "${failure.found}" (chỉ tiêu do biểu mẫu tính ra thì không điều chỉnh được, hãy điều chỉnh số liệu thành phần). Xem mã ở trang "Số liệu đơn vị". Chưa ghi gì.`;
      case "not-whole":
        return `Số liệu ${failure.code} (${failure.label}) đếm bằng số nguyên nên không điều chỉnh ${formatNumber(failure.amount)} được. Chưa ghi gì.`;
      case "ambiguous-file":
        return deskCommandWords.manyCalled(failure.found, failure.known);
      case "no-report":
        return `Tệp "${failure.found}" không phải là báo cáo của đợt và danh sách đơn vị đang chọn nên không thể chọn để tính. Chưa ghi gì.`;
      case "nothing-received":
        return `Chưa nhận được báo cáo nào của đơn vị mã "${failure.unit}" nên không thể ghi là đã trả lại hay đã chấp nhận. Chưa ghi gì.`;
    }
  },
  remindersWritten: (path: string) => `Đã ghi nội dung đôn đốc: ${path}`,
} as const;
