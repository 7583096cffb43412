import { formatDay, formatNumber } from "../../../base/formats";
import type { FileLimit, ForeignContent, OpenProblem } from "../../../workbook/files";
import type { Rejection } from "../../../model/finding";
import { unknownUnitSentence } from "./unit-match-words";

type RejectionByKind = { readonly [K in Rejection["kind"]]: Extract<Rejection, { readonly kind: K }> };
type Sentences = {
  readonly [K in Rejection["kind"]]: (rejection: RejectionByKind[K]) => string;
};

/** Describes files that are no workbooks, and what to do about them. */
export const FOREIGN: { readonly [C in ForeignContent]: readonly [is: string, then: string] } = {
  empty: ["Tệp rỗng, không có nội dung", "đề nghị đơn vị gửi lại tệp."],
  pdf: ["Đây là tệp PDF, không phải bảng tính", "đề nghị đơn vị gửi tệp Excel (.xlsx) gốc."],
  word: [
    "Đây là văn bản Word, không phải bảng tính",
    "đề nghị đơn vị nhập số liệu vào biểu mẫu Excel đã phát hành rồi gửi lại.",
  ],
  opendocument: [
    "Đây là bảng tính OpenDocument (.ods)",
    "mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi nạp lại.",
  ],
  html: ["Đây là trang web được đổi đuôi thành tệp Excel", "mở bằng Excel, lưu lại thành .xlsx rồi nạp lại."],
  xml: ["Đây là tệp XML, không phải bảng tính .xlsx", "mở bằng Excel, lưu lại thành .xlsx rồi nạp lại."],
  image: ["Đây là tệp hình ảnh", "không đọc được số liệu từ ảnh chụp, đề nghị đơn vị gửi tệp Excel gốc."],
  zip: ["Đây là tệp nén (.zip), không phải bảng tính", "giải nén rồi nạp các tệp Excel bên trong."],
  rar: [
    "Đây là tệp nén .rar, chương trình không mở được loại này",
    "giải nén rồi nạp các tệp Excel bên trong.",
  ],
  "7z": [
    "Đây là tệp nén .7z, chương trình không mở được loại này",
    "giải nén rồi nạp các tệp Excel bên trong.",
  ],
  csv: [
    "Đây là bảng lưu dạng văn bản (CSV), không còn các dấu hiệu của biểu mẫu",
    "đề nghị đơn vị gửi tệp Excel (.xlsx) gốc.",
  ],
  text: ["Đây là tệp văn bản thuần, không phải bảng tính", "đề nghị đơn vị gửi tệp Excel (.xlsx) gốc."],
  unknown: ["Không nhận ra đây là loại tệp gì", "đề nghị đơn vị gửi lại tệp Excel (.xlsx) gốc."],
};

const NOT_OPENED: { readonly [P in OpenProblem]: string } = {
  "in-use":
    "Không mở được tệp vì chương trình khác đang giữ tệp (có thể đang mở trong Excel): đóng tệp ở chương trình đó rồi nạp lại.",
  "not-allowed":
    "Không mở được tệp vì không có quyền đọc: chép tệp sang thư mục khác hoặc nhờ người giữ tệp cấp quyền đọc, rồi nạp lại.",
  gone: "Tệp không còn ở chỗ đã chọn (đã bị xóa, đổi tên hoặc chuyển đi): kiểm tra lại rồi nạp lại.",
  "bad-name":
    "Không mở được tệp vì tên tệp ghi bằng bảng mã cũ, không phải Unicode: đổi tên tệp rồi nạp lại.",
  "disk-failed":
    "Không đọc được nội dung tệp (tệp vừa bị thay đổi, hoặc ổ đĩa, mạng có sự cố): chép tệp về máy rồi nạp lại.",
  "reader-failed":
    "Chương trình gặp lỗi khi đọc tệp này; các tệp khác không bị ảnh hưởng: mở tệp bằng Excel, lưu lại thành .xlsx mới rồi nạp lại.",
};

const megabytes = (bytes: number): string => `${formatNumber(Math.round(bytes / 1_048_576))} MB`;

const OVER_LIMIT: { readonly [L in FileLimit]: (allowed: number) => string } = {
  "file-size": (bytes) => `Tệp lớn hơn mức cho phép ${megabytes(bytes)}`,
  entries: (count) => `Tệp chứa hơn ${formatNumber(count)} thành phần, vượt mức cho phép`,
  "part-size": (bytes) => `Một thành phần của tệp giải nén ra lớn hơn mức cho phép ${megabytes(bytes)}`,
  "total-size": (bytes) => `Nội dung tệp giải nén ra lớn hơn mức cho phép ${megabytes(bytes)}`,
  ratio: (times) => `Tệp nén bất thường (giải nén ra lớn gấp hơn ${formatNumber(times)} lần)`,
  sheets: (count) => `Tệp có hơn ${formatNumber(count)} trang tính, vượt mức cho phép`,
  cells: (count) => `Tệp có hơn ${formatNumber(count)} ô có dữ liệu, vượt mức cho phép`,
  rows: (count) => `Tệp có hơn ${formatNumber(count)} dòng có dữ liệu, vượt mức cho phép`,
  areas: (count) =>
    `Tệp có hơn ${formatNumber(count)} vùng ô trộn hoặc vùng kiểm tra nhập liệu, vượt mức cho phép`,
  grid: (count) => `Tệp có ô nằm ngoài vùng cho phép (giới hạn ${formatNumber(count)})`,
  strings: (count) => `Tệp có hơn ${formatNumber(count)} chuỗi văn bản, vượt mức cho phép`,
  time: (milliseconds) => `Đọc tệp quá ${formatNumber(milliseconds / 1000)} giây, vượt mức cho phép`,
};

const SENTENCES: Sentences = {
  "not-opened": ({ problem }) => NOT_OPENED[problem],
  "not-a-file": () =>
    "Đây không phải là tệp (là ống dẫn, thiết bị hoặc thư mục không mở được) nên được bỏ qua: nếu có báo cáo ở đây, hãy chép ra thành tệp rồi nạp lại.",
  "not-a-workbook": ({ looksLike }) => FOREIGN[looksLike].join(": "),
  "legacy-xls": () =>
    "Đây là tệp .xls đời cũ (Excel 97-2003): mở bằng Excel rồi lưu lại thành .xlsx (Lưu dưới dạng → Excel Workbook), sau đó nạp lại.",
  "binary-workbook": () =>
    "Đây là tệp Excel nhị phân (.xlsb): mở bằng Excel rồi lưu lại thành .xlsx, sau đó nạp lại.",
  encrypted: ({ tried, isForeign }) =>
    `${
      isForeign === true
        ? "Tệp đặt mật khẩu theo cách mà chương trình không mở được (ví dụ tệp .ods): mở bằng phần mềm đã lập tệp, lưu lại không đặt mật khẩu rồi nạp lại"
        : `${
            tried === true
              ? "Tệp đặt mật khẩu mở, và mật khẩu đã nhập không mở được: nhập lại cho đúng (cả chữ hoa, chữ thường)"
              : "Tệp đặt mật khẩu mở nên chưa đọc được: nhập mật khẩu khi chương trình hỏi (trên dòng lệnh: --password-file)"
          }, hoặc mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, xóa hết mật khẩu), lưu lại rồi nạp lại`
    }; không biết mật khẩu thì đề nghị đơn vị gửi lại tệp không đặt mật khẩu.`,
  damaged: () =>
    `Tệp bị hỏng hoặc tải về chưa trọn vẹn: thử tải lại; nếu vẫn không được, đề nghị đơn vị gửi lại tệp.`,
  "too-large": ({ limit, allowed }) =>
    `${OVER_LIMIT[limit](allowed)} nên không được đọc: đề nghị đơn vị nhập số liệu vào biểu mẫu mới phát hành rồi gửi lại.`,
  "no-form": () =>
    "Không tìm thấy biểu mẫu báo cáo đã phát hành trong tệp: đề nghị đơn vị nhập số liệu vào biểu mẫu đã phát hành (không sao chép sang tệp khác) rồi gửi lại. Nếu tệp theo biểu mẫu riêng của cơ quan khác thì kiểm tra và tổng hợp với biểu mẫu trống đó (trên dòng lệnh: check --form, rollup --form).",
  "other-form": () =>
    "Tệp không giống biểu mẫu đang tổng hợp: đề nghị đơn vị nhập số liệu vào đúng biểu mẫu đã phát hành rồi gửi lại.",
  "unknown-plan": ({ found }) =>
    `Biểu mẫu thuộc kế hoạch “${found}” mà chương trình chưa biết: nếu kế hoạch do cơ quan tự lập thì chọn sổ kế hoạch đó (trên dòng lệnh: --plan); nếu không, kiểm tra xem đơn vị có dùng đúng biểu mẫu không.`,
  "wrong-plan": ({ found, expected, titles }) =>
    `Biểu mẫu thuộc kế hoạch “${titles?.found ?? found}”, không phải kế hoạch đang tổng hợp “${titles?.expected ?? expected}”: đề nghị đơn vị báo cáo theo đúng biểu mẫu.`,
  "wrong-round": ({ found, expected, names }) =>
    `${found === "" ? "Biểu mẫu không ghi mã đợt báo cáo nên không rõ là báo cáo của đợt nào" : `Báo cáo của “${names?.found ?? found}”, không phải của “${names?.expected ?? expected}” đang tổng hợp`}: đề nghị đơn vị gửi báo cáo đúng đợt, hoặc chọn lại đợt cần tổng hợp.`,
  "unknown-unit": ({ found, guesses, doubts }) => unknownUnitSentence(found, guesses, doubts),
  "ended-unit": ({ unit, round, last, into }) =>
    `Đơn vị “${unit}” đã kết thúc hoạt động${last === undefined ? "" : ` ngày ${formatDay(last)}`}, trước khi hết “${round}”, nên báo cáo này không được cộng: ${
      into.length === 0
        ? "tìm hiểu đơn vị nào tiếp nhận, đề nghị đơn vị đó báo cáo cả phần số liệu này."
        : `đề nghị ${into.map((name) => `“${name}”`).join(", ")} báo cáo cả phần số liệu này trong báo cáo “${round}” của mình.`
    }`,
  "own-summary": ({ round, isOnly }) =>
    isOnly
      ? `Đây là bảng tổng hợp “${round}” do chính cơ quan mình lập, không cộng chung với báo cáo của từng đơn vị được, nên số tổng hợp đang thiếu đợt này: nạp báo cáo “${round}” của các đơn vị, hoặc chỉ nạp bảng tổng hợp của tất cả các đợt.`
      : `Đây là bảng tổng hợp${round === "" ? "" : ` “${round}”`} do chính cơ quan mình lập, không phải báo cáo của đơn vị nên không được cộng: không cần làm gì (muốn tổng hợp tiếp từ bảng này thì chọn làm bảng tổng hợp lần trước).`,
  "not-filled-in": ({ unit }) =>
    `Biểu mẫu${unit === "" ? "" : ` của “${unit}”`} còn trống, chưa nhập số liệu nào nên không tính là báo cáo: đề nghị đơn vị nhập số liệu rồi gửi lại.`,
  "sum-of-others": ({ files }) =>
    `Số liệu của tệp đúng bằng tổng của ${formatNumber(files.length)} tệp khác nên chưa được cộng, để khỏi tính hai lần: nếu là bản tổng hợp thì không tính, nếu là báo cáo của một đơn vị thì chọn tính tệp này.`,
  "taken-as-form": ({ unit }) =>
    `Tệp này được chọn làm biểu mẫu nhưng đã có số liệu${unit === "" ? "" : ` của “${unit}”`}, nên chưa rõ có phải là một báo cáo không và chưa được cộng: nếu là báo cáo của đơn vị thì chọn tính tệp này, nếu chỉ là mẫu có số ví dụ thì không tính.`,
  replaced: ({ by, isIdentical }) =>
    isIdentical
      ? `Tệp trùng hoàn toàn với “${by}” của cùng đơn vị nên chỉ tính một lần: không cần làm gì thêm.`
      : `Đơn vị đã có tệp khác được tính là “${by}” nên tệp này không được cộng: xem phần chênh lệch ở Kết quả kiểm tra để chắc chắn đã tính đúng bản.`,
  "set-aside": ({ reason }) => `Cán bộ tổng hợp đã chọn không tính tệp này. Lý do: ${reason}`,
  "not-expected": ({ reason }) =>
    `Đơn vị được xác định là không phải nộp báo cáo đợt này nên tệp không được cộng. Lý do: ${reason}`,
  kept: ({ sentence }) => sentence,
};

function sentenceOf<K extends Rejection["kind"]>(kind: K, rejection: RejectionByKind[K]): string {
  return SENTENCES[kind](rejection);
}

/** Says in one sentence why a file adds nothing to the roll-up and what to do about it. */
export const rejectionSentence = (rejection: Rejection): string => sentenceOf(rejection.kind, rejection);
