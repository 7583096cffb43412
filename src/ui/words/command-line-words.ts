import type { UnitListProblem } from "../../use-cases/read-unit-list";

const list = (items: readonly string[]): string => items.join(", ");

/** Everything the command line says to people. Each entry is a whole sentence or line. */
export const commandLineWords = {
  unknownPlan: (found: string, known: readonly string[]) =>
    `Không có kế hoạch "${found}". Các kế hoạch hiện có: ${list(known)}.`,
  unknownRound: (found: string, known: readonly string[]) =>
    `Kế hoạch không có đợt "${found}". Các đợt: ${list(known)}.`,
  unknownUnits: (found: string, known: readonly string[]) =>
    `Không mở được danh sách đơn vị "${found}". Hãy chỉ ra một tệp CSV có thật, hoặc một danh sách có sẵn: ${list(known)}.`,
  badUnitList: (file: string, problems: readonly UnitListProblem[]) =>
    [`Danh sách đơn vị "${file}" có chỗ chưa đúng, chưa dùng được:`, ...problems.map(unitListProblem)].join(
      "\n  - ",
    ),
  unknownUnit: (found: string, office: string, known: readonly string[]) =>
    `Không tìm thấy đơn vị có mã "${found}". Các đơn vị báo cáo về ${office}: ${list(known)}.`,
  noSuchPath: (path: string) => `Không tìm thấy tệp hoặc thư mục "${path}". Chưa đọc tệp nào.`,
  notSaved: (path: string, reason: string) =>
    `Chưa ghi được "${path}" (${reason}). Nếu tệp đang mở trong Excel, hãy đóng lại rồi chạy lại lệnh.`,
  formWritten: (unit: string, path: string) => `Đã tạo biểu mẫu của ${unit}: ${path}`,
  formsWritten: (count: number, folder: string) => `Đã tạo ${String(count)} biểu mẫu trong thư mục ${folder}`,
  summaryWritten: (path: string) => `Đã ghi bảng tổng hợp: ${path}`,
  progress: (done: number, of: number) => `Đã đọc ${String(done)}/${String(of)} tệp`,
  cancelled: "Đã dừng theo yêu cầu. Chưa ghi gì; kết quả lần trước còn nguyên.",
  bug: (details: string) =>
    `Chương trình gặp lỗi ngoài dự kiến. Các tệp của bạn không bị thay đổi. Hãy gửi nội dung sau cho người hỗ trợ:\n${details}`,

  planHeading: (id: string, title: string) => `${id}: ${title}`,
  planRound: (name: string, from: string, to: string) => `  ${name}: ${from} - ${to}`,
  planIndicator: (code: string, label: string, target: string) =>
    `  ${code}  ${label}${target && `  (${target})`}`,

  nothingWrong: "không có vấn đề gì",
  counts: (errors: number, warnings: number, notes: number) =>
    `${String(errors)} lỗi, ${String(warnings)} cảnh báo, ${String(notes)} lưu ý`,
  checkedFile: (file: string, counts: string) => `${file}: ${counts}`,
  findingLine: (severity: string, sheet: string | undefined, sentence: string) =>
    sheet === undefined ? `  [${severity}] ${sentence}` : `  [${severity}] Trang “${sheet}”: ${sentence}`,

  received: (received: number, expected: number) => `Đã nhận ${String(received)}/${String(expected)} đơn vị.`,
  nobodyMissing: "Không còn đơn vị nào chưa nộp.",
  missing: (names: readonly string[]) => `Chưa nộp: ${list(names)}.`,
  late: (names: readonly string[]) => `Nộp quá hạn: ${list(names)}.`,
  setAside: "Tệp không đưa vào tổng hợp:",
  setAsideFile: (file: string, reason: string) => `  - ${file}: ${reason}`,
  problemsByUnit: "Kết quả kiểm tra theo đơn vị:",
  problemsOfUnit: (unit: string, counts: string) => `  - ${unit}: ${counts}`,
  noProblems: "Kết quả kiểm tra: không có lỗi.",
  mainTargets: "Các chỉ tiêu có giao số:",
  target: (code: string, label: string, value: string, target: string, status: string, coverage: string) =>
    `  ${code}  ${label}\n         thực hiện ${value}; chỉ tiêu ${target}; ${status}; ${coverage}`,
  coverage: (n: number, of: number) => `${String(n)}/${String(of)} đơn vị`,
  noFigure: "chưa có số liệu",
  unitsReaching: (met: string, units: string) => `${met}/${units} đơn vị đạt`,
  demoIntro: (folder: string) =>
    `Số liệu trong ${folder} do chương trình tự nghĩ ra để thực hành, không phải số liệu thật.`,
} as const;

function unitListProblem(problem: UnitListProblem): string {
  switch (problem.kind) {
    case "missing-column":
      return `thiếu cột "${problem.column}" ở dòng tiêu đề`;
    case "blank-cell":
      return `dòng ${String(problem.line)}: chưa ghi cột "${problem.column}"`;
    case "duplicate-code":
      return `dòng ${String(problem.line)}: mã "${problem.code}" đã có ở dòng trên`;
    case "unknown-level":
      return `dòng ${String(problem.line)}: cấp "${problem.found}" không có trong kế hoạch`;
    case "unknown-sector":
      return `dòng ${String(problem.line)}: khu vực "${problem.found}" không có trong kế hoạch`;
    case "no-single-office":
      return `các đơn vị phải cùng báo cáo về một cơ quan đã biết (cột parent); đang có: ${list(problem.parents) || "không có cơ quan nào"}`;
  }
}
