import type { Plan } from "../../model/plan";

const EXAMPLES =
  "2026-T03 (tháng), 2026-Q1 (quý), 2026-6T1 (6 tháng), 2026-9T (9 tháng), 2026 (năm), 2026-01-15..2026-03-31 (từ ngày đến ngày)";

/** Messages of the command line about standard templates. Each entry is a whole sentence or line. */
export const standardCommandWords = {
  unknownTemplate: (found: string, known: readonly Pick<Plan, "id" | "title">[]) =>
    `Không có mẫu chuẩn "${found}". Các mẫu chuẩn: ${known.map(({ id, title }) => `${id} (${title})`).join(", ")}. Chưa ghi gì.`,
  nothingNamed:
    "Hãy chỉ ra kế hoạch và đợt (--plan, --round), hoặc mẫu chuẩn và kỳ báo cáo (--standard, --period). Chưa ghi gì.",
  needsTemplate: "--period và --target chỉ dùng cùng --standard. Chưa ghi gì.",
  both: "Chỉ dùng một cách: --plan và --round, hoặc --standard và --period. Chưa ghi gì.",
  unknownPeriod: (found: string | undefined) =>
    `${found === undefined ? "Chưa chỉ ra kỳ báo cáo" : `Không hiểu kỳ báo cáo "${found}"`}. Hãy ghi theo một trong các dạng: ${EXAMPLES}. Chưa ghi gì.`,
  noRound: (plan: string) =>
    `Chưa chỉ ra đợt của kế hoạch ${plan}. Hãy ghi thêm --round, hoặc --period với một kỳ cụ thể: ${EXAMPLES}. Chưa ghi gì.`,
  badTarget: (found: string, known: readonly string[]) =>
    `Không hiểu --target "${found}". Hãy ghi mã chỉ tiêu và số phần trăm, ví dụ TU-01=70. Các chỉ tiêu nhận mức phấn đấu: ${known.join(", ")}. Chưa ghi gì.`,
  doubtfulTarget: (found: string, doubt: "fraction" | "over-whole") =>
    doubt === "fraction"
      ? `--target "${found}" là chưa đến 1%: muốn nói phần trăm thì ghi như TU-01=70, đúng là chưa đến 1% thì ghi thêm dấu %. Chưa ghi gì.`
      : `--target "${found}" vượt 100%, mà chỉ tiêu này là một phần của tổng nên không thể vượt. Hãy ghi từ 0 đến 100. Chưa ghi gì.`,
  /** A line of the list of plans, under the title of a template. */
  periods: `  Mẫu chuẩn, dùng cho mọi kỳ: --standard và --period ${EXAMPLES}`,
  targets: (codes: readonly string[]) => `  Mức phấn đấu do đơn vị nêu: --target với ${codes.join(", ")}`,
} as const;
