import type { MarkKind, MarkSource } from "../../../model/submission";

/** What a mark of a form says. */
export const MARK_WORDS: { readonly [K in MarkKind]: string } = {
  plan: "mã kế hoạch",
  version: "phiên bản biểu mẫu",
  round: "mã đợt báo cáo",
  unit: "mã đơn vị",
  level: "cấp công đoàn",
  revision: "lần nộp",
};

/** Where a mark of a form stands. */
export const MARK_SOURCE_WORDS: { readonly [S in MarkSource]: string } = {
  header: "phần đầu biểu mẫu",
  name: "tên vùng trong tệp",
  property: "thuộc tính của tệp",
};
