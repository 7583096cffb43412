import { findRound } from "../../model/plan";
import { filesOf, type Batch } from "../../desk/sorting";

const KEPT = "Chưa ghi gì.";

/** Returns the name of a batch for people, and the options that select it. */
function described(batch: Batch): string {
  const count = `${String(filesOf(batch).length)} tệp`;
  switch (batch.kind) {
    case "plan": {
      const { plan, round, registry } = batch;
      const name = findRound(plan, round)?.name ?? round;
      return `${count} của “${plan.title}”, ${name}, gửi ${registry.office.name} (--plan ${plan.id} --round ${round})`;
    }
    case "form":
      return batch.serving === undefined
        ? `${count} theo một biểu mẫu chưa có trong chương trình (--form <biểu mẫu trống>)`
        : `${count} cùng một mẫu chưa có trong chương trình (--form "${batch.serving.source.file}")`;
    case "unknown-plan":
      return `${count} của kế hoạch “${batch.found}” chưa có trong chương trình (--plan <tệp kế hoạch>)`;
  }
}

const lines = (batches: readonly Batch[]): string =>
  batches.map((batch) => `\n  - ${described(batch)}`).join("");

/** Messages of `rollup` about what it found in the files. Each entry is a whole sentence. */
export const foundWords = {
  found: (batch: Batch) => `Nhận ra ${described(batch)}.`,
  goesOn: (file: string) =>
    `Tiếp tục từ bảng tổng hợp “${file}” có trong các tệp: giữ số liệu, ghi chú và quyết định trong đó.`,
  besides: (batches: readonly Batch[]) =>
    `Các tệp sau không thuộc phần này nên không được cộng; hãy chạy lệnh riêng nếu cần:${lines(batches)}`,
  several: (batches: readonly Batch[]) =>
    `Các tệp thuộc nhiều kế hoạch hoặc đợt, chưa rõ cần tổng hợp phần nào. Hãy chạy lệnh riêng cho từng phần, mỗi phần một tệp --out. ${KEPT}${lines(batches)}`,
  notAsSaid: (batches: readonly Batch[]) =>
    `Không có tệp nào thuộc kế hoạch và đợt đã chỉ ra. Các tệp này là:${lines(batches)}\nHãy chạy lại với --plan và --round ở trên. ${KEPT}`,
  unknownPlan: (found: string) =>
    `Các tệp thuộc kế hoạch “${found}” chưa có trong chương trình. Hãy chỉ ra tệp kế hoạch của cơ quan bằng --plan. ${KEPT}`,
  noForm: `Chưa rõ biểu mẫu của bảng tổng hợp trong các tệp. Hãy chỉ ra biểu mẫu trống bằng --form. ${KEPT}`,
  oneCopy: (file: string) =>
    `Tệp “${file}” theo một mẫu chưa có trong chương trình, và chỉ có một tệp nên chưa rõ đâu là biểu mẫu trống. Hãy chỉ ra biểu mẫu trống bằng --form. ${KEPT}`,
  nothing: `Không nhận ra kế hoạch và đợt nào từ các tệp. Hãy chỉ ra kế hoạch và đợt (--plan, --round), hoặc biểu mẫu riêng (--form). ${KEPT}`,
  nobody: (expected: number) =>
    `Chưa có báo cáo nào của ${String(expected)} đơn vị được cộng, nên không ghi bảng tổng hợp. Lý do của từng tệp có trong kết quả; mọi tệp cũ còn nguyên.`,
};
