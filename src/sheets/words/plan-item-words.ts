import type { PlanItem } from "../plan/plan-items";

interface ItemWords {
  readonly label: string;
  readonly note: string;
}

/** What stands beside each item of the table “Kế hoạch”. */
export const PLAN_ITEM_WORDS: { readonly [I in PlanItem]: ItemWords } = {
  ID: {
    label: "Mã kế hoạch",
    note: "Bắt buộc. Chữ không dấu, chữ số, dấu - và _, viết liền. Ví dụ: thi-dua-2026. Biểu mẫu đã phát hành mang mã này nên không đổi giữa chừng.",
  },
  VERSION: {
    label: "Phiên bản biểu mẫu",
    note: "Lần đầu ghi 1. Mỗi lần thêm, bớt dòng của biểu mẫu thì tăng 1.",
  },
  TITLE: { label: "Tên kế hoạch", note: "Bắt buộc. Đúng như trên văn bản." },
  REPORT_TITLE: {
    label: "Tên báo cáo",
    note: "Để trống nếu là báo cáo kết quả thực hiện các chỉ tiêu thi đua. Ví dụ: Báo cáo số liệu về hoạt động công đoàn.",
  },
  DOCUMENT_KIND: {
    label: "Loại văn bản",
    note: "Để trống nếu là kế hoạch. Ví dụ: Hướng dẫn.",
  },
  NUMBER: { label: "Số, ký hiệu văn bản", note: "Ví dụ: 15/KH-LĐLĐ. Để trống nếu văn bản không ghi số." },
  ISSUER: { label: "Cơ quan ban hành", note: "Bắt buộc." },
  ISSUED_ON: { label: "Ngày ban hành", note: "Ngày/tháng/năm. Để trống nếu văn bản không ghi ngày." },
  LEGAL_BASIS: {
    label: "Căn cứ",
    note: "Mỗi căn cứ một dòng: chèn thêm dòng và ghi lại chữ “Căn cứ” ở cột Mục.",
  },
  REPORTING_LINE: { label: "Chế độ báo cáo", note: "Ai báo cáo cho ai, như kế hoạch nêu." },
  AWARD: {
    label: "Hình thức khen thưởng",
    note: "Mỗi hình thức một dòng, ghi lại chữ “Hình thức khen thưởng” ở cột Mục.",
  },
  NEARLY_FROM: {
    label: "Coi là gần đạt từ",
    note: "Ví dụ 90%: đạt từ 90% chỉ tiêu trở lên thì ghi “gần đạt” thay vì “không đạt”. Để trống nếu không dùng.",
  },
  PARTLY_KNOWN: {
    label: "Phần văn bản còn thiếu",
    note: "Chỉ ghi khi mới có một phần văn bản; câu này được in trên biểu mẫu.",
  },
  REGISTRY: {
    label: "Mã danh sách đơn vị có sẵn",
    note: "Để trống nếu đơn vị ghi ở trang “Đơn vị”.",
  },
  UNITS_ID: {
    label: "Mã danh sách đơn vị",
    note: "Của trang “Đơn vị”. Để trống thì lấy mã kế hoạch.",
  },
  UNITS_TITLE: { label: "Tên danh sách đơn vị", note: "Ví dụ: Các CĐCS trực thuộc LĐLĐ huyện." },
  UNITS_SOURCE: { label: "Nguồn danh sách đơn vị", note: "Danh sách lấy ở đâu, của ngày nào." },
  UNITS_INVENTED: { label: "Danh sách giả định", note: "Ghi “có” nếu tên đơn vị chỉ để thực hành." },
  UNITS_NEXT: {
    label: "Danh sách thay thế",
    note: "Mã danh sách dùng thay danh sách này khi tổ chức lại. Thường để trống.",
  },
  UNITS_NEXT_FROM: { label: "Thay thế từ ngày", note: "Ngày/tháng/năm. Thường để trống." },
};

/** What an office's own list of units is called where nobody named it. */
export const ownUnitsTitle = (office: string): string => `Các đơn vị báo cáo về ${office}`;

/** Where an office's own list of units comes from where nobody said so. */
export const OWN_UNITS_SOURCE = "Trang “Đơn vị” của sổ kế hoạch.";

/** Heading of the form of a plan that names no sections. */
export const ONLY_SECTION_TITLE = "Kết quả thực hiện các chỉ tiêu";
