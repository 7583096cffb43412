import type { ElementCode } from "../../model/codes";
import type { PlanChange } from "../../model/plan";
import { code, formerCode } from "../codec/code-codecs";
import { asked } from "../codec/codec";
import { whole } from "../codec/number-codecs";
import { column, record } from "../codec/part";
import { table } from "../codec/table";
import { must } from "../words/column-words";

/** Without an old code a row is an addition, without a new one a removal. */
interface ChangedRow {
  /** Undefined if it cannot be read. */
  readonly version: number | undefined;
  readonly from?: ElementCode;
  readonly to?: ElementCode;
}

export const CHANGES = table(
  "change",
  {
    sheet: "Thay đổi",
    title: "THAY ĐỔI GIỮA CÁC PHIÊN BẢN BIỂU MẪU",
    guidance:
      "Chỉ ghi khi sửa một biểu mẫu đã phát hành, để báo cáo theo phiên bản cũ vẫn được đọc. Kế hoạch mới thì để trống cả trang.",
  },
  record<ChangedRow>({
    version: column("VERSION", 16, asked(whole), must("Từ phiên bản", "VD: 2")),
    from: column("OLD_CODE", 26, formerCode, { heading: "Mã cũ", note: "Để trống: số liệu mới thêm" }),
    to: column("NEW_CODE", 26, code("element"), {
      heading: "Mã mới",
      note: "Để trống: số liệu đã bỏ",
    }),
  }),
);

export function changedRows({ version, added, renamed, removed }: PlanChange): readonly ChangedRow[] {
  const rows: readonly ChangedRow[] = [
    ...added.map((to) => ({ version, to })),
    ...renamed.map((codes) => ({ version, ...codes })),
    ...removed.map((from) => ({ version, from })),
  ];
  return rows.length > 0 ? rows : [{ version }];
}

/** Groups changes by version, in the order in which versions first appear. */
export function changesOf(rows: readonly ChangedRow[]): readonly PlanChange[] {
  const versions = [...new Set(rows.flatMap(({ version }) => version ?? []))];
  return versions.map((version) => {
    const own = rows.filter((row) => row.version === version);
    return {
      version,
      added: own.flatMap(({ from, to }) => (from === undefined ? (to ?? []) : [])),
      renamed: own.flatMap(({ from, to }) => (from !== undefined && to !== undefined ? { from, to } : [])),
      removed: own.flatMap(({ from, to }) => (to === undefined ? (from ?? []) : [])),
    };
  });
}
