import type { OpenFormFailure } from "../../use-cases/own-form-files";
import { patchFailureReason } from "../../sheets/words/patch-failure-words";
import { rejectionSentence } from "../../sheets/words/rejection-sentences";
import type { PatchFailure } from "../../domain/patch-failure";

/** What `rollup --form` says to people. Each entry is a whole sentence or line. */
export const ownFormCommandWords = {
  /** Shown by --help. */
  help: `
Biểu mẫu riêng (--form): tổng hợp theo bất kỳ biểu mẫu .xlsx nào của cơ quan, không cần kế hoạch có sẵn. Ô nhập số
được cộng, công thức được tính lại, danh sách được nối các dòng kèm tên đơn vị. --areas ghi ra cách hiểu từng vùng ô
(sum, latest, list, ignore) để sửa và dùng lại. Không có --units thì đơn vị lấy theo tên ghi trong từng tệp.`,
  planOrForm: "Hãy chỉ ra kế hoạch và đợt (--plan, --round), hoặc biểu mẫu riêng (--form).",
  notBoth: "Chỉ dùng một trong hai: --plan và --round, hoặc --form.",
  areasNeedForm: "--areas chỉ dùng cùng với --form.",
  notOneFile: (path: string) => `"${path}" không phải là một tệp biểu mẫu.`,
  notOpened: (path: string, failure: OpenFormFailure): string => {
    switch (failure.kind) {
      case "unreadable":
        return `Chưa đọc được biểu mẫu "${path}": ${rejectionSentence(failure.failure)}`;
      case "nothing-to-fill-in":
        return `Biểu mẫu "${path}" không có ô nào để nhập số liệu: cần có dòng tiêu đề cột và các ô trống bên dưới.`;
      case "too-many-cells":
        return `Biểu mẫu "${path}" có hơn ${String(failure.allowed)} ô cần tổng hợp, vượt mức cho phép.`;
      case "unknown-sheet":
        return `Tệp --areas nói đến trang tính "${failure.sheet}" mà biểu mẫu "${path}" không có.`;
    }
  },
  notAreas: (path: string) =>
    `Không hiểu tệp "${path}". Hãy xóa tệp để phần mềm ghi lại cách hiểu biểu mẫu, hoặc sửa lại cho đúng dạng.`,
  areasWritten: (path: string) =>
    `Đã ghi cách hiểu biểu mẫu: ${path}. Sửa role của từng vùng (sum, latest, list, ignore) rồi chạy lại nếu cần.`,
  notFilled: (path: string, failure: PatchFailure) =>
    `Chưa điền được số tổng hợp vào biểu mẫu "${path}", vì ${patchFailureReason(failure)}.`,
  understood: (sums: number, kept: number, formulas: number, lists: number) =>
    `Biểu mẫu có ${String(sums)} ô cộng, ${String(kept)} ô giữ riêng từng đơn vị, ${String(formulas)} ô công thức, ${String(lists)} danh sách.`,
  unit: (name: string, received: boolean) => `  ${received ? "đã nộp" : "chưa nộp"}  ${name}`,
} as const;
