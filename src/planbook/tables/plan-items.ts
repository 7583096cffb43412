import { planId, registryId, type RegistryId } from "../../model/codes";
import type { Plan } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import { yesNo } from "../codec/choice-codecs";
import { newCode } from "../codec/code-codecs";
import { neededText, or, TEXT, type Codec } from "../codec/codec";
import { whereSo } from "./round-table";
import { day, share, whole } from "../codec/number-codecs";
import { column, record, remade, repeated, type Part } from "../codec/part";
import type { Table } from "../codec/table";
import type { PlanTable } from "../codec/plan-sheet-problem";

/** Parts of a plan that have a table of their own. */
export type InTables =
  | `${Exclude<PlanTable, "plan" | "unit" | "criterion" | "practice">}s`
  | "criteria"
  | "practice";

/** Parts on no worksheet: those of plans derived from a blank form. */
type OnNoSheet = "checkedBy";

/** The content of the table of the plan. */
export interface PlanItems extends Omit<Plan, InTables | OnNoSheet | "standard"> {
  /** The title of derived plans, which makes the plan a template. */
  readonly templateTitle?: string;
}

/** Makes one row of the table of the plan, like a column with exchanged axes. */
const item = <V>(code: string, codec: Codec<V>, heading: string, note: string): Part<V> =>
  column(code, 0, codec, { heading, note });

const orBlank = or(TEXT, "");

/** The properties of a plan outside its tables, one item a row. */
export const PLAN_ITEMS = record<PlanItems>({
  id: remade(
    item(
      "ID",
      newCode,
      "Mã kế hoạch",
      "Bắt buộc. Chữ không dấu, chữ số, dấu - và _, viết liền. Ví dụ: thi-dua-2026. Biểu mẫu đã phát hành mang mã này nên không đổi giữa chừng.",
    ),
    planId,
    (id) => id,
  ),
  version: item(
    "VERSION",
    or(whole, 1),
    "Phiên bản biểu mẫu",
    "Lần đầu ghi 1. Mỗi lần thêm, bớt dòng của biểu mẫu thì tăng 1.",
  ),
  title: item("TITLE", neededText, "Tên kế hoạch", "Bắt buộc. Đúng như trên văn bản."),
  shortName: item(
    "SHORT_NAME",
    TEXT,
    "Tên gọi ngắn",
    "Để chọn cho nhanh, ví dụ: Phú Riềng 2017. Để trống thì dùng tên kế hoạch.",
  ),
  reportTitle: item(
    "REPORT_TITLE",
    TEXT,
    "Tên báo cáo",
    "Để trống nếu là báo cáo kết quả thực hiện các chỉ tiêu thi đua. Ví dụ: Báo cáo số liệu về hoạt động công đoàn.",
  ),
  documentKind: item("DOCUMENT_KIND", TEXT, "Loại văn bản", "Để trống nếu là kế hoạch. Ví dụ: Hướng dẫn."),
  number: item(
    "NUMBER",
    TEXT,
    "Số, ký hiệu văn bản",
    "Ví dụ: 15/KH-LĐLĐ. Để trống nếu văn bản không ghi số.",
  ),
  issuer: item("ISSUER", neededText, "Cơ quan ban hành", "Bắt buộc."),
  issuedOn: item("ISSUED_ON", day, "Ngày ban hành", "Ngày/tháng/năm. Để trống nếu văn bản không ghi ngày."),
  legalBasis: repeated("LEGAL_BASIS", neededText, {
    heading: "Căn cứ",
    note: "Mỗi căn cứ một dòng: chèn thêm dòng và ghi lại chữ “Căn cứ” ở cột Mục.",
  }),
  reportingLine: item("REPORTING_LINE", orBlank, "Chế độ báo cáo", "Ai báo cáo cho ai, như kế hoạch nêu."),
  reportsThrough: item(
    "REPORTS_THROUGH",
    TEXT,
    "Gửi qua ban",
    "Ban của cơ quan cấp trên nhận báo cáo, như kế hoạch nêu. Để trống nếu kế hoạch không nêu.",
  ),
  contact: item(
    "CONTACT",
    TEXT,
    "Liên hệ khi vướng mắc",
    "Họ tên, số điện thoại; in ở cuối biểu mẫu và trang hướng dẫn. Để trống nếu văn bản không nêu.",
  ),
  awards: repeated("AWARD", neededText, {
    heading: "Hình thức khen thưởng",
    note: "Mỗi hình thức một dòng, ghi lại chữ “Hình thức khen thưởng” ở cột Mục.",
  }),
  recipients: repeated("RECIPIENT", neededText, {
    heading: "Nơi nhận",
    note: "Mỗi nơi một dòng, ghi lại chữ “Nơi nhận” ở cột Mục; dòng cuối là nơi lưu. In trên bảng tổng hợp, báo cáo và phiếu trả lại của cơ quan ban hành. Để trống: cấp trên, thường trực và các ban, lưu VT.",
  }),
  nearlyFrom: item(
    "NEARLY_FROM",
    share,
    "Coi là gần đạt từ",
    "Ví dụ 90%: đạt từ 90% chỉ tiêu trở lên thì ghi “gần đạt” thay vì “không đạt”. Để trống nếu không dùng.",
  ),
  rankedFrom: item(
    "RANKED_FROM",
    share,
    "Xếp hạng khi đủ số liệu từ",
    "Ví dụ 80%: đơn vị có số liệu của ít nhất 80% số tiêu chí thì được xếp hạng. Để trống: phải đủ mọi tiêu chí.",
  ),
  isRescaled: item(
    "RESCALED",
    yesNo,
    "Quy đổi điểm",
    "Ghi “có” nếu điểm của đơn vị không phải thực hiện một số tiêu chí được quy đổi về cả thang điểm.",
  ),
  isRankingProposed: item(
    "RANKING_PROPOSED",
    yesNo,
    "Thang điểm là đề xuất",
    "Ghi “có” khi văn bản không có thang điểm và cơ quan chưa quyết định: mọi trang xếp hạng ghi “đề xuất, chờ cơ quan quyết định”. Cơ quan đã quyết định thì để trống.",
  ),
  partlyKnown: item(
    "PARTLY_KNOWN",
    TEXT,
    "Phần văn bản còn thiếu",
    "Chỉ ghi khi mới có một phần văn bản; câu này được in trên biểu mẫu.",
  ),
  templateTitle: item(
    "TEMPLATE_TITLE",
    TEXT,
    "Tên kế hoạch lập từ mẫu",
    "Chỉ ghi khi đây là mẫu để lập kế hoạch cho nhiều kỳ: tên chung, chưa kèm năm. Chỉ tiêu tính bằng tỷ lệ thì cơ quan nêu mức khi lập. Để trống nếu là một kế hoạch.",
  ),
  defaultRegistry: remade(
    item("REGISTRY", orBlank, "Mã danh sách đơn vị có sẵn", "Để trống nếu đơn vị ghi ở trang “Đơn vị”."),
    registryId,
    (id) => id,
  ),
});

type ListItems = Omit<UnitRegistry, "office" | "units" | "isOpen">;

const optionalRegistry = (part: Part<string | undefined>): Part<RegistryId | undefined> =>
  remade(
    part,
    (id) => (id === undefined ? id : registryId(id)),
    (id) => id,
  );

/** The list that replaces this one, and from when: both or none. */
const NEXT = record<Partial<NonNullable<UnitRegistry["replacedBy"]>>>({
  registry: optionalRegistry(
    item(
      "UNITS_NEXT",
      TEXT,
      "Danh sách thay thế",
      "Mã danh sách dùng thay danh sách này khi tổ chức lại. Thường để trống.",
    ),
  ),
  from: item("UNITS_NEXT_FROM", day, "Thay thế từ ngày", "Ngày/tháng/năm. Thường để trống."),
});

/** The properties of the list of units outside its table. */
export const LIST_ITEMS = record<Partial<ListItems>>({
  id: optionalRegistry(
    item("UNITS_ID", TEXT, "Mã danh sách đơn vị", "Của trang “Đơn vị”. Để trống thì lấy mã kế hoạch."),
  ),
  title: item("UNITS_TITLE", TEXT, "Tên danh sách đơn vị", "Ví dụ: Các CĐCS trực thuộc LĐLĐ huyện."),
  source: item("UNITS_SOURCE", TEXT, "Nguồn danh sách đơn vị", "Danh sách lấy ở đâu, của ngày nào."),
  confirmation: remade(
    item(
      "UNITS_TO_CONFIRM",
      whereSo,
      "Danh sách chưa xác nhận",
      "“Có” khi chưa biết mọi đơn vị trong danh sách đều có: đơn vị không gửi thì không tính là chưa nộp.",
    ),
    (isNeeded) => (isNeeded === true ? "needed" : undefined),
    (confirmation) => (confirmation === "needed" ? true : undefined),
  ),
  unlisted: item(
    "UNITS_LACKING",
    TEXT,
    "Danh sách chưa có",
    "Đơn vị cũng phải báo cáo nhưng chưa ghi trong danh sách. Ví dụ: công đoàn ngành và CĐCS trực thuộc. Để trống nếu danh sách đủ.",
  ),
  isInvented: item(
    "UNITS_INVENTED",
    yesNo,
    "Danh sách giả định",
    "Ghi “có” nếu tên đơn vị chỉ để thực hành.",
  ),
  replacedBy: remade(
    NEXT,
    ({ registry, from }) => (registry === undefined || from === undefined ? undefined : { registry, from }),
    (next) => next ?? {},
  ),
});

/** The table of bundled lists of units, one list a row: a plan states the same of its list in items. */
export const LISTS: Table = {
  table: "unit",
  sheet: "Danh sách đơn vị",
  title: "DANH SÁCH ĐƠN VỊ",
  guidance: "",
  columns: LIST_ITEMS.columns,
};

/** Returns the default title and source of an office's own list of units. */
export const ownUnitsTitle = (office: string): string => `Các đơn vị báo cáo về ${office}`;
export const UNITS_SHEET_SOURCE = "Trang “Đơn vị” của sổ kế hoạch.";
