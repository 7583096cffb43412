import { formatNumber, formatPercent } from "../../base/formats";
import type { Value } from "../../model/value";

/** Words of the table of facts, the source of offices' PivotTables. */
export const FACT_WORDS = {
  sheet: "Dữ liệu Pivot",
  /** Its name in Excel, for formulas and PivotTables. */
  table: "SoLieuChiTiet",
  title: "Số liệu chi tiết của từng đơn vị",
  headings: {
    plan: "Kế hoạch",
    round: "Đợt",
    cluster: "Cụm, khối",
    above: "Cấp trên",
    unit: "Đơn vị",
    unitCode: "Mã đơn vị",
    section: "Phần",
    label: "Số liệu",
    element: "Mã số liệu",
    measure: "Đơn vị tính",
    state: "Tình trạng",
    counted: "Được tính",
    amount: "Cộng vào tổng",
    value: "Giá trị đơn vị báo",
    adjusted: "Trong đó điều chỉnh",
    file: "Tệp",
    sheet: "Trang tính",
    cell: "Ô",
    sha256: "SHA-256 của tệp",
  },
  /** Replaces a blank, which a PivotTable would show. */
  noCluster: "Không phân cụm",
  noSection: "Khác",
  noMeasure: "Không có",
  yes: "Có",
  no: "Không",
  states: {
    number: "Có số liệu",
    text: "Có nội dung",
    date: "Có ngày",
    "yes-no": "Có trả lời",
    none: "Không phát sinh",
    "not-applicable": "Không áp dụng",
    blank: "Chưa nhập",
    misread: "Chưa hiểu được",
    "missing-unit": "Đơn vị chưa nộp",
  } satisfies { readonly [State in Value["kind"] | "misread" | "missing-unit"]: string },
  /** Row limit of an Excel sheet. */
  tooMany: ({ rows, most }: { readonly rows: number; readonly most: number }): string =>
    `Có ${formatNumber(rows)} dòng số liệu, một trang tính chỉ chứa được ${formatNumber(most)}.`,
} as const;

/** Words of the totals by office that are made of the facts of many roll-ups. */
export const AREA_WORDS = {
  level: (depth: number): string => (depth === 0 ? "Toàn bộ" : `Cấp ${depth}`),
  units: "Đơn vị",
  whole: "Toàn bộ",
  code: "Mã",
  office: "Cơ quan",
  unit: "Đơn vị",
  above: "Cấp trên",
  reported: "Đã nộp",
  expected: "Phải nộp",
  rate: "Tỷ lệ nộp",
  state: "Tình hình nộp",
  sent: "Đã nộp",
  missing: "Chưa nộp",
  file: "Tệp",
  sha256: "SHA-256 của tệp",
  /** To be filled in by hand. */
  unnamed: "………………………",
  filed: "Đã nộp/phải nộp",
  byOffice: "KẾT QUẢ THEO CƠ QUAN",
  filing: (reported: number, expected: number, offices: number): string =>
    `${formatNumber(reported)} trong ${formatNumber(expected)} đơn vị phải nộp đã nộp báo cáo (${formatPercent(reported / expected)}), theo bảng tổng hợp của ${formatNumber(offices)} cơ quan.`,
  /** Lists and units without a report are not among the facts. */
  leftOut: (indicators: number): string =>
    `Chưa gồm ${formatNumber(indicators)} chỉ tiêu đếm theo danh sách hoặc đếm đơn vị không báo cáo; hãy lấy ở bảng tổng hợp của từng cơ quan.`,
  clashes: (rows: number): string =>
    `Còn ${formatNumber(rows)} dòng số liệu mâu thuẫn giữa các bảng tổng hợp; cần xem lại trước khi dùng báo cáo này.`,
} as const;
