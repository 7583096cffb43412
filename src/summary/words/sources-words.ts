import { formatNumber } from "../../base/formats";
import type { MisreadingReason } from "../../model/submission";

/** Words of the sheet that lists every value received. */
export const SOURCES_WORDS = {
  title: "NGUỒN SỐ LIỆU",
  onScreen: (lines: number): string =>
    `${formatNumber(lines)} dòng, để tra cứu trên máy: mỗi số đã nhận, của tệp nào, trang nào, ô nào. Bản in chỉ có phần đầu này.`,
  headings: {
    counted: "Tính",
    unitCode: "Mã ĐV",
    unit: "Đơn vị",
    round: "Mã đợt",
    code: "Mã",
    label: "Số liệu",
    value: "Giá trị",
    file: "Tệp",
    sheet: "Trang tính",
    cell: "Ô",
    savedAt: "Thời điểm lưu tệp",
    note: "Ghi chú của đơn vị",
    misread: "Chưa hiểu được",
    fingerprint: "SHA-256 của tệp",
  },
  /** Marks lines of counted reports. */
  counted: "x",
  /** "Danh sách trẻ em: Họ và tên" */
  ofRegister: (register: string, column: string): string => `${register}: ${column}`,
} as const;

/** Why a cell's text is no value, beside the cell. */
export const MISREADING_WORDS: { readonly [R in MisreadingReason | "ambiguous-number"]: string } = {
  "not-a-number": "Không phải là số",
  "too-many-digits": "Số có hơn 15 chữ số",
  "not-yes-or-no": "Không phải Có hoặc Không",
  "not-a-date": "Không phải ngày tháng",
  "not-a-choice": "Không có trong danh sách",
  "error-value": "Ô báo lỗi công thức",
  "ambiguous-number": "Hiểu được nhiều cách",
};
