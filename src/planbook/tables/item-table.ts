import { foldName } from "../../base/text";
import type { Plan } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import { blankCell, type Cell, type ReadingLog } from "../codec/cell";
import type { PartCells, Column, SheetRow } from "../codec/part";
import type { PlanRow } from "../codec/plan-row";
import type { Table } from "../codec/table";
import { LIST_ITEMS, PLAN_ITEMS } from "./plan-items";

const CONTENT = "CONTENT";

/** The table of the plan itself: every row is an item, recognised by its code, else by its words. */
export const ITEMS: Table = {
  table: "plan",
  sheet: "Kế hoạch",
  title: "KẾ HOẠCH",
  guidance:
    "Ghi vào cột Nội dung. Cột Cách ghi chỉ để hướng dẫn, không được đọc. Xong mỗi trang, dùng lệnh kiểm tra để chương trình chỉ ra ô chưa đúng.",
  isNeeded: true,
  columns: [
    { code: "KEY", input: "code", width: 5, heading: "", note: "" },
    { code: "ITEM", input: "text", width: 28, heading: "Mục", note: "Giữ nguyên tên mục", isNeeded: true },
    {
      code: CONTENT,
      input: "text",
      width: 70,
      heading: "Nội dung",
      note: "Nhập vào ô màu vàng nhạt",
      isNeeded: true,
    },
    { code: "NOTE", input: "note", width: 50, heading: "Cách ghi", note: "Chỉ để hướng dẫn" },
  ],
};

const KNOWN_ITEMS: readonly Column[] = [...PLAN_ITEMS.columns, ...LIST_ITEMS.columns];

/** Returns the items of the plan and of its list of units; blank items are there to be filled. */
export function itemRows(plan: Plan, registry: UnitRegistry | undefined): readonly PlanRow[] {
  const { id, standard } = plan;
  // A plan derived from a template is no template.
  const templateTitle = standard?.id === id ? standard.title : undefined;
  const contents: PlanRow = {
    ...PLAN_ITEMS.encode({ ...plan, templateTitle }),
    ...LIST_ITEMS.encode(registry ?? {}),
  };
  return KNOWN_ITEMS.flatMap(({ code, heading, note }) => {
    const [first = "", ...others] = contents[code] ?? [];
    return [
      { KEY: [code], ITEM: [heading], CONTENT: [first], NOTE: [note] },
      ...others.map((entry) => ({ KEY: [code], ITEM: [heading], CONTENT: [entry] })),
    ];
  });
}

/** Returns the cells of all items as one row. Reports rows of unknown or duplicate items. */
export function itemCells(rows: readonly SheetRow[], log: ReadingLog): PartCells {
  const filled = new Map<string, SheetRow[]>();
  const blank = new Map<string, SheetRow>();
  for (const row of rows) {
    const item = itemOf(row);
    if (row.at(CONTENT).text === "") {
      if (item !== undefined && !blank.has(item.code)) blank.set(item.code, row);
      continue;
    }
    const known = filled.get(item?.code ?? "") ?? [];
    if (item === undefined) row.at("ITEM").report({ kind: "unknown-item", found: row.at("ITEM").tidy });
    else if (known.length > 0 && !item.isRepeated)
      row.at(CONTENT).report({ kind: "item-twice", label: item.heading });
    else filled.set(item.code, [...known, row]);
  }
  const all = (code: string): readonly Cell[] => (filled.get(code) ?? []).map((row) => row.at(CONTENT));
  const absent = (code: string): Cell => {
    return blankCell(log, () => {
      const { heading = "", note = "" } = KNOWN_ITEMS.find((item) => item.code === code) ?? {};
      // At the item's blank cell if its row exists, else at the head of the table.
      const row = blank.get(code) ?? rows[0];
      row?.at(CONTENT).report({ kind: "missing-item", label: heading, note });
    });
  };
  return { all, at: (code) => all(code)[0] ?? absent(code) };
}

/** Finds an item by its code, else (an inserted row) by its words. */
export function itemOf(row: SheetRow): Column | undefined {
  const key = row.at("KEY").tidy.toUpperCase();
  const words = foldName(row.at("ITEM").text);
  return (
    KNOWN_ITEMS.find(({ code }) => code === key) ??
    KNOWN_ITEMS.find(({ heading }) => foldName(heading) === words)
  );
}
