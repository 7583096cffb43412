import { formatDay, formatNumber } from "../../base/formats";
import type { LeftOutReason, Unit } from "../../model/unit";
import { unconfirmedWords } from "../../summary/words";
import type { SaveProblem } from "../../workbook/files";
import { type UnitListProblem, unitListProblemWords } from "../../desk/received";

const list = (items: readonly string[]): string => items.join(", ");

const UNTOUCHED = "Tệp cũ, nếu có, còn nguyên.";

const NOT_SAVED: { readonly [P in SaveProblem]: string } = {
  "disk-full": `ổ đĩa đã đầy. ${UNTOUCHED} Hãy xóa bớt tệp không cần, hoặc ghi vào ổ đĩa khác, rồi chạy lại lệnh.`,
  "too-large": `tệp vượt kích thước mà máy cho phép ghi. ${UNTOUCHED} Hãy ghi vào ổ đĩa khác, hoặc nhờ người quản trị máy nới giới hạn, rồi chạy lại lệnh.`,
  "read-only-disk": `ổ đĩa chỉ cho đọc, không cho ghi. ${UNTOUCHED} Hãy ghi vào ổ đĩa khác rồi chạy lại lệnh.`,
  "not-allowed": `không có quyền ghi vào tệp hoặc thư mục này, hoặc tệp đang mở trong Excel. ${UNTOUCHED} Hãy đóng tệp, hoặc ghi vào thư mục khác, rồi chạy lại lệnh.`,
  "in-use": `tệp đang mở trong Excel hoặc chương trình khác. ${UNTOUCHED} Hãy đóng tệp rồi chạy lại lệnh.`,
  "is-folder": "đây là một thư mục. Hãy ghi thêm tên tệp rồi chạy lại lệnh.",
  "no-folder": `không tạo được thư mục chứa tệp, vì một phần của đường dẫn là tệp hoặc không có thật. Hãy sửa đường dẫn rồi chạy lại lệnh.`,
  "bad-name":
    "máy không nhận tên tệp này (quá dài hoặc có ký tự không được dùng). Hãy đặt tên khác rồi chạy lại lệnh.",
  "disk-failed": `ổ đĩa hoặc mạng báo lỗi khi ghi. ${UNTOUCHED} Hãy thử lại, hoặc ghi vào ổ đĩa khác.`,
  changed: `trong lúc lệnh này chạy, có người hoặc lệnh khác đã ghi vào tệp này. Bản đó được giữ nguyên, kết quả lần này chưa ghi. Hãy chạy lại lệnh.`,
};

/** General messages of the command line. Each entry is a whole sentence or line. */
/** Why units get no form. */
const LEFT_OUT: { readonly [K in LeftOutReason["kind"]]: (reason: LeftOutReason) => string } = {
  ended: (reason) => `đã kết thúc ngày ${"last" in reason ? formatDay(reason.last) : ""}`,
  "not-begun": (reason) => `đến ngày ${"first" in reason ? formatDay(reason.first) : ""} mới thành lập`,
  "sector-ended": (reason) => `loại hình đã kết thúc ngày ${"last" in reason ? formatDay(reason.last) : ""}`,
  "not-asked": () => "biểu mẫu này không hỏi số liệu nào của đơn vị",
};

export const commandLineWords = {
  unknownPlan: (found: string, known: readonly string[]) =>
    `Không có kế hoạch "${found}". Các kế hoạch hiện có: ${list(known)}.`,
  unknownDocument: (found: string, known: readonly string[]) =>
    `Không có lệnh "${found}" in JSON. Các lệnh: ${list(known)}.`,
  unknownRound: (found: string, known: readonly string[]) =>
    `Kế hoạch không có đợt "${found}". Các đợt: ${list(known)}.`,
  unknownUnits: (found: string, known: readonly string[]) =>
    `Không mở được danh sách đơn vị "${found}". Hãy chỉ ra một tệp CSV có thật, hoặc một danh sách có sẵn: ${list(known)}.`,
  badUnitList: (file: string, problems: readonly UnitListProblem[]) =>
    [
      `Danh sách đơn vị "${file}" có chỗ chưa đúng, chưa dùng được:`,
      ...problems.map(unitListProblemWords),
    ].join("\n  - "),
  unknownUnit: (found: string, office: string, known: readonly string[]) =>
    `Không tìm thấy đơn vị có mã "${found}". Các đơn vị báo cáo về ${office}: ${list(known)}.`,
  endedUnit: (unit: string, lastDay: string | undefined, into: readonly string[]) =>
    `${unit} không báo cáo trong đợt này${lastDay === undefined ? ", vì chưa thành lập hoặc đã kết thúc trước ngày cuối của đợt" : `, vì chỉ tồn tại đến ngày ${lastDay}`}. Chưa ghi gì. ${
      into.length === 0
        ? "Hãy chọn đơn vị khác, hoặc đợt khác."
        : `Hãy tạo biểu mẫu cho đơn vị thay thế: ${list(into)}.`
    }`,
  askPasswords:
    "Nhập mật khẩu mở tệp rồi bấm Enter (không hiện trên màn hình; nhiều mật khẩu thì mỗi dòng một mật khẩu). Xong thì bấm Enter thêm một lần.",
  noSuchPath: (path: string) => `Không tìm thấy tệp hoặc thư mục "${path}". Chưa đọc tệp nào.`,
  noFiles: (paths: readonly string[]) =>
    `Không có tệp nào trong ${list(paths.map((path) => `"${path}"`))}, nên chưa làm gì. Hãy chỉ ra tệp, hoặc thư mục có tệp đã nhận.`,
  nobodyReports: (registry: string, round: string, replacedBy: string | undefined) =>
    `Danh sách "${registry}" không có đơn vị nào phải báo cáo trong ${round}. ${
      replacedBy === undefined ? "Hãy chọn danh sách khác bằng --units." : `Hãy dùng --units ${replacedBy}.`
    }`,
  /** For a day within a round on which the office has no units below it to ask. */
  officeAnswers: (registry: string, round: string, { name, code }: Pick<Unit, "name" | "code">) =>
    `Đến mốc này (${round}) chỉ ${name} tự trả lời, không hỏi đơn vị nào trong danh sách "${registry}": không có biểu mẫu để phát, không có ai để tổng hợp hay đôn đốc. Lấy biểu mẫu của chính ${name}: template --unit ${code}.`,
  badMatch: (found: string) =>
    `Không hiểu --match "${found}". Hãy ghi theo dạng "nội dung=mã đơn vị", ví dụ: --match "H. Phú Riềng=698".`,
  notMatches: (path: string) =>
    `Tệp "${path}" không phải là tệp xác nhận đơn vị, nên không ghi đè lên. Hãy chỉ ra tệp khác, hoặc sửa lại cho đúng dạng { "nội dung": "mã đơn vị" }.`,
  notPrinted: (isDiskFull: boolean) =>
    `Chưa in được hết kết quả của lệnh, vì ${isDiskFull ? "ổ đĩa đã đầy" : "nơi nhận báo lỗi"}: phần đã in không dùng được. Hãy in ra chỗ khác rồi chạy lại lệnh.`,
  notSaved: (path: string, problem: SaveProblem) => `Chưa ghi được "${path}": ${NOT_SAVED[problem]}`,
  standsThere: (path: string, kind: string) =>
    `"${path}" đã có và không phải là ${kind} do chương trình lập, có thể là báo cáo của đơn vị: nếu ghi vào đây thì nội dung đó sẽ mất. Hãy đặt tên khác; nếu chắc chắn muốn thay thì chạy lại với --replace. Chưa ghi gì.`,
  filledThere: (path: string) =>
    `"${path}" đã có và có nội dung mà tệp mới không có (đã được điền hoặc sửa), nên được giữ nguyên. Hãy đặt tên hoặc thư mục khác; nếu chắc chắn muốn thay thì chạy lại với --replace.`,
  summary: "bảng tổng hợp",
  reminders: "nội dung đôn đốc",
  messages: "tin nhắn gửi kèm phiếu trả lại",
  facts: "bảng số liệu chi tiết (--facts)",
  noFile: (path: string) => `Không tìm thấy tệp "${path}". Kiểm tra lại đường dẫn. Chưa ghi gì.`,
  notXlsx: (path: string) =>
    `Chương trình ghi bảng tính dạng .xlsx, không ghi được thành "${path}". Hãy đặt tên có đuôi .xlsx cho --out. Chưa ghi gì.`,
  matchNeedsFile: (text: string, file: string) =>
    `--match "${text}" chưa có tác dụng với tệp "${file}", vì tệp bị loại lần trước và lần này không có để đọc lại. Hãy đưa lại tệp này vào lệnh.`,
  earlierOfOther: (path: string, office: string) =>
    `Bảng tổng hợp "${path}" là của cơ quan mã ${office}, không phải của cơ quan đang tổng hợp, nên không so sánh được. Chưa ghi gì.`,
  earlierOfOtherPlan: (path: string, plan: string) =>
    `Bảng tổng hợp "${path}" là của kế hoạch ${plan}, không phải của kế hoạch đang tổng hợp, nên không so sánh được. Chưa ghi gì.`,
  notEarlier: (path: string, round: string) =>
    `Bảng tổng hợp "${path}" là của ${round}, không phải của một đợt trước đợt đang tổng hợp, nên không so sánh được (tiếp tục chính đợt này thì dùng --from). Chưa ghi gì.`,
  noSummary: (path: string) =>
    `Tệp "${path}" không có trang "Số liệu đơn vị" của kế hoạch này. Hãy chọn tệp tổng hợp đợt trước do chương trình lập. Chưa ghi gì.`,
  noEarlierFigures: (path: string, reason: string) =>
    `Chưa đọc được tệp tổng hợp đợt trước "${path}": ${reason} Chưa ghi gì.`,
  notDecisions: (path: string) =>
    `Tệp "${path}" không phải là tệp quyết định cách hiểu số. Mỗi mục ghi đủ: { "unit": "mã đơn vị", "element": "mã dòng", "typed": "nội dung trong ô", "chosen": { "kind": "number", "number": 1234 } }.`,
  formWritten: (unit: string, path: string) => `Đã tạo biểu mẫu của ${unit}: ${path}`,
  formsWritten: (count: number, folder: string) => `Đã tạo ${String(count)} biểu mẫu trong thư mục ${folder}`,
  nothingContinued:
    "Biểu mẫu này không có số đầu kỳ, chỉ có số tại ngày cuối kỳ và số phát sinh, nên không điền sẵn số nào từ bảng tổng hợp kỳ trước. Số kỳ trước được so khi tổng hợp với --previous.",
  leftOut: (left: number, of: number, names: readonly string[]) =>
    `Không có biểu mẫu cho ${String(left)}/${String(of)} đơn vị trong danh sách: ${names.join("; ")}.`,
  leftOutReason: (reason: LeftOutReason): string => LEFT_OUT[reason.kind](reason),
  leftOutUnits: (reason: string, names: readonly string[]) =>
    `${reason} (${String(names.length)}): ${list(names)}`,
  summaryWritten: (path: string) => `Đã ghi bảng tổng hợp: ${path}`,
  progress: (done: number, of: number) => `Đã đọc ${String(done)}/${String(of)} tệp`,
  cancelled: "Đã dừng theo yêu cầu. Chưa ghi gì; kết quả lần trước còn nguyên.",
  bug: (details: string) =>
    `Chương trình gặp lỗi ngoài dự kiến. Các tệp của bạn không bị thay đổi. Hãy gửi nội dung sau cho người hỗ trợ:\n${details}`,

  planHeading: (id: string, title: string) => `${id}: ${title}`,
  planMilestone: (id: string, day: string) => `  Mốc ${day}: biểu mẫu ngắn --round ${id}`,
  planRound: (name: string, from: string, to: string) => `  ${name}: ${from} - ${to}`,
  planIndicator: (code: string, label: string, target: string) =>
    `  ${code}  ${label}${target && `  (${target})`}`,

  nothingWrong: "không có vấn đề gì",
  counts: (errors: number, warnings: number, notes: number) =>
    `${String(errors)} lỗi, ${String(warnings)} cảnh báo, ${String(notes)} lưu ý`,
  checkedFile: (file: string, counts: string) => `${file}: ${counts}`,
  findingLine: (severity: string, sheet: string | undefined, sentence: string) =>
    sheet === undefined ? `  [${severity}] ${sentence}` : `  [${severity}] Trang “${sheet}”: ${sentence}`,

  moreFindings: (count: number) =>
    `  … và ${formatNumber(count)} vấn đề nữa: chạy lại với --json để xem tất cả.`,

  listStanding: (
    plan: string,
    round: string,
    received: number,
    expected: number,
    missing: readonly string[],
  ) =>
    `${plan} – ${round}: có báo cáo của ${String(received)}/${String(expected)} đơn vị trong danh sách.${missing.length === 0 ? "" : ` Chưa có: ${list(missing)}.`}`,
  received: (received: number, expected: number) => `Đã nhận ${String(received)}/${String(expected)} đơn vị.`,
  nobodyMissing: "Không còn đơn vị nào chưa nộp.",
  missing: (names: readonly string[]) => `Chưa nộp: ${list(names)}.`,
  unconfirmed: (count: number) =>
    `${unconfirmedWords(count)} Thêm --confirm-units khi đã xác nhận mọi đơn vị trong danh sách đều phải nộp.`,
  late: (names: readonly string[]) => `Nộp quá hạn: ${list(names)}.`,
  toDecide: (names: readonly string[]) =>
    `Có bản mới đến sau khi đã chọn tệp, chờ quyết định (--count hoặc --set-aside): ${list(names)}.`,
  notAdded: (code: string, unit: string, why: string) => `Điều chỉnh ${code} của ${unit}: ${why}.`,
  setAside: "Tệp không đưa vào tổng hợp:",
  setAsideFile: (file: string, reason: string) => `  - ${file}: ${reason}`,
  setAsideFiles: (archive: string, count: number, reason: string) =>
    `  - ${archive} (${formatNumber(count)} tệp): ${reason}`,
  confirmAnyHint: (text: string) =>
    `    Nếu biết là đơn vị nào, hãy chạy lại với --match "${text}=mã đơn vị" (thêm --matches <tệp> để lần sau không phải xác nhận lại).`,
  confirmHint: (text: string, unit: string, code: string) =>
    `    Nếu đúng là ${unit}, hãy chạy lại với --match "${text}=${code}" (thêm --matches <tệp> để lần sau không phải xác nhận lại).`,
  problemsByUnit: "Kết quả kiểm tra theo đơn vị:",
  problemsOfUnit: (unit: string, counts: string) => `  - ${unit}: ${counts}`,
  noProblems: "Kết quả kiểm tra: không có lỗi.",
  mainTargets: "Các chỉ tiêu có giao số:",
  target: (code: string, label: string, value: string, target: string, status: string, coverage: string) =>
    `  ${code}  ${label}\n         thực hiện ${value}; chỉ tiêu ${target}; ${status}; ${coverage}`,
  coverage: (n: number, of: number) => `${String(n)}/${String(of)} đơn vị`,
  ranking: "Xếp hạng:",
  ranked: (place: string | undefined, unit: string, score: number | undefined, remark: string) =>
    `  ${place ?? "–"}  ${unit}${score === undefined ? "" : `: ${formatNumber(score)} điểm`}${remark === "" ? "" : ` (${remark})`}`,
  noFigure: "chưa có số liệu",
  uncounted: (value: string, units: number) =>
    `${value} (không gồm ${String(units)} đơn vị mới báo cáo một phần)`,
  unitsReaching: (met: string, units: string) => `${met}/${units} đơn vị đạt`,
  demoIntro: (folder: string) =>
    `Số liệu trong ${folder} do chương trình tự nghĩ ra để thực hành, không phải số liệu thật.`,
} as const;
