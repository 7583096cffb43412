import { formatNumber } from "../../base/formats";

/** Rows of a check that are printed; --json has all. */
const MOST_CLASHES = 20;

/** By the name in the check query. */
const clashKinds: Readonly<Record<string, string>> = {
  "two-offices": "đơn vị ở hai cơ quan",
  "two-reports": "hai báo cáo cùng lúc",
  "upper-differs": "cơ quan báo khác tổng các đơn vị",
  "no-roll-up": "không rõ của bảng tổng hợp nào",
};

/** Messages of the command line about the table of facts. */
export const factsWords = {
  oneOf:
    "Hãy ghi một trong hai: --sql (tính các chỉ tiêu) hoặc --sql-check (tìm những dòng mâu thuẫn), kèm kế hoạch.",
  unknownDialect: (name: string) =>
    `Chưa biết viết câu lệnh cho "${name}". Hãy ghi --dialect standard (DuckDB, PostgreSQL, SQLite, Trino), clickhouse hoặc spark.`,
  unknownKind: (path: string) =>
    `Chưa biết ghi bảng số liệu chi tiết "${path}" theo dạng nào. Hãy đặt tên tệp có đuôi .xlsx, .csv hoặc .parquet. Chưa đọc tệp nào.`,
  notWritten: (path: string) =>
    `Chưa ghi "${path}"; bảng tổng hợp đã ghi xong. Hãy chạy lại với tệp có đuôi .csv hoặc .parquet.`,
  written: (path: string) => `Đã ghi bảng số liệu chi tiết: ${path}`,
  noSummaries: "Hãy ghi một hay nhiều bảng tổng hợp (.xlsx) để đưa số liệu vào thư mục.",
  noSummary: (file: string) =>
    `"${file}" không phải bảng tổng hợp của một kế hoạch và danh sách đơn vị đã biết, nên chưa đưa vào. Kế hoạch riêng: thêm --plan; danh sách riêng: thêm --units.`,
  olderSummary: (file: string, at: string) =>
    `"${file}" cũ hơn bảng đã có trong thư mục (lập lúc ${at}), nên chưa thay. Hãy dùng bảng tổng hợp mới nhất.`,
  noEngine:
    "Máy chưa có DuckDB, chương trình cộng số liệu của lệnh này: hãy chạy `npm install @duckdb/node-api` trong thư mục đã cài tong-hop-thi-dua rồi chạy lại.",
  noFacts: (folder: string, rounds: readonly string[]) =>
    `Thư mục "${folder}" chưa có số liệu của kế hoạch và đợt này. ${
      rounds.length === 0
        ? "Hãy đưa bảng tổng hợp vào bằng facts --append."
        : `Các đợt đã có: ${rounds.join(", ")}.`
    }`,
  whichRound: (rounds: readonly string[]) =>
    `Thư mục có nhiều đợt: ${rounds.join(", ")}. Hãy chọn bằng --round.`,
  noOffice: (office: string, folder: string) =>
    `Thư mục "${folder}" không có số liệu của cơ quan "${office}".`,
  chooseOffice: "Hãy chọn một vùng bằng --office.",
  totalsTitle: (round: string) => `Kết quả theo cơ quan: ${round}`,
  totalsWritten: (path: string) => `Đã ghi kết quả theo cơ quan: ${path}`,
  reported: (reported: number, expected: number, offices: number) =>
    `${formatNumber(reported)} trong ${formatNumber(expected)} đơn vị đã nộp, ${formatNumber(offices)} cơ quan tổng hợp.`,
  noFigure: "chưa có số liệu",
  total: (code: string, label: string, figure: string, target: string) =>
    `  ${code}  ${label}: ${figure}${target === "" ? "" : ` (chỉ tiêu ${target})`}`,
  clashes: (rows: readonly (readonly string[])[]) =>
    [
      `${formatNumber(rows.length)} dòng mâu thuẫn, hãy xem lại trước khi dùng kết quả (loại, đơn vị, số liệu, hai bên):`,
      ...rows
        .slice(0, MOST_CLASHES)
        .map(
          ([kind = "", ...row]) =>
            `  ${[clashKinds[kind] ?? kind, ...row].filter((cell) => cell !== "").join("  ")}`,
        ),
    ].join("\n"),
} as const;
