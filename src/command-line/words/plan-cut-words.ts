import { formatNumber } from "../../base/formats";
import type { TakenOut } from "../../planbook/plan-edits";
import { alongWords } from "../../planbook/words";

/** Messages of `plan cut`. Each entry is a whole sentence or line. */
export const planCutWords = {
  taken: (taken: TakenOut) => {
    const along = alongWords(taken);
    const head = `Bỏ ${formatNumber(taken.indicators.length)} chỉ tiêu: ${taken.indicators.join(", ")}.`;
    return along === ""
      ? `${head} Không có gì khác phải bỏ theo.`
      : [
          `${head} Bỏ theo ${along} mà không chỗ nào khác cần:`,
          ...[taken.elements, taken.registers, taken.sections].flatMap((codes) =>
            codes.length === 0 ? [] : [`  ${codes.join(", ")}`],
          ),
        ].join("\n");
  },
  written: (left: number, path: string) =>
    `Đã ghi sổ kế hoạch còn ${formatNumber(left)} chỉ tiêu: ${path}. Kiểm tra bằng lệnh plan check.`,
  oneOfBoth:
    "Hãy chỉ ra chỉ tiêu phải bỏ (--without PR-04,PR-05), hoặc chỉ tiêu giữ lại (--only PR-01,PR-02). Chưa ghi gì.",
  unknown: (found: readonly string[], known: readonly string[]) =>
    `Kế hoạch không có chỉ tiêu ${found.join(", ")}. Các chỉ tiêu: ${known.join(", ")}. Chưa ghi gì.`,
  nothingLeft: "Kế hoạch phải còn ít nhất một chỉ tiêu. Chưa ghi gì.",
} as const;
