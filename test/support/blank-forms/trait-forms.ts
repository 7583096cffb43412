import { filledWith, type OfficeCell, type OfficeSheet } from "./office-workbook";

/** A small form with one trait of real office forms, units' entries, and the correct results. */
export interface TraitForm {
  readonly trait: string;
  readonly form: readonly OfficeSheet[];
  /** Entries by file name and "Sheet!A1". */
  readonly written: Readonly<Record<string, Readonly<Record<string, OfficeCell>>>>;
  /** All figures over all units, worked out by hand. */
  readonly right: Readonly<Record<string, number | string>>;
  /** Names or codes of the units; default: the file names. */
  readonly units?: readonly string[];
  /** Expected errors and warnings, by rule or change. */
  readonly told?: readonly string[];
  /** Number of rows of the list. */
  readonly rows?: number;
}

const sheet = (cells: OfficeSheet["cells"], more: Partial<OfficeSheet> = {}): OfficeSheet => ({
  name: "B",
  cells,
  ...more,
});

/** Returns the cells common to all forms below: headings in row 3, labels from row 4. */
const rows = (...labels: readonly string[]): OfficeSheet["cells"] =>
  Object.fromEntries(labels.map((label, index) => [`A${String(index + 4)}`, label]));

const BANK = sheet(
  {
    ...{ A1: "Mã đơn vị gửi báo cáo", A2: "Mã đơn vị phát sinh dữ liệu" },
    ...{ B5: "C-101", C5: "C-102", D5: "C-103" },
    ...{ A6: "Tên ngành", B6: "Mã ngành", C6: "Bằng VND", D6: "Bằng ngoại tệ" },
    ...{ B7: "1", C7: "2", D7: "3" },
    ...{ A8: "Nông nghiệp", B8: "0101", A9: "Khai khoáng", B9: "0201" },
  },
  { looks: [["A1:D9", "box-text"]] },
);

export const TRAIT_FORMS: readonly TraitForm[] = [
  {
    trait: "number cells formatted as text, a row of codes above the headings and of numbers below",
    form: [BANK],
    written: {
      "a.xlsx": { "B!B1": "01912001", "B!B2": "22912001", "B!C8": "451,67", "B!C9": "00,00" },
      "b.xlsx": { "B!B1": "01912001", "B!B2": "22912002", "B!C8": "1257,29", "B!D9": "01,10" },
      "c.xlsx": { "B!B1": "01912001", "B!B2": "14912001", "B!C8": "0,04", "B!D9": "10,94" },
    },
    right: { "B!C8": 1709, "B!C9": 0, "B!D9": 12.04 },
    units: ["14912001", "22912001", "22912002"],
  },
  {
    trait: "labels to the left of the headings",
    form: [sheet({ B3: "Năm 2021", C3: "Năm 2022", D3: "Năm 2023", ...rows("Mầm non", "Tiểu học", "THCS") })],
    written: { "xã A.xlsx": { "B!B4": 3, "B!D6": 7 }, "xã B.xlsx": { "B!B4": 4, "B!C5": 5 } },
    right: { "B!B4": 7, "B!C5": 5, "B!D6": 7 },
  },
  {
    trait: "a list that has no rows yet, under three rows of headings, with texts in most columns",
    form: [
      sheet(
        {
          ...{ A1: "TT", B1: "Trường", C1: "Xã", D1: "Số lượng người", D2: "Biên chế", F2: "Hợp đồng" },
          ...{ D3: "GV", E3: "NV", A4: 1, B4: 2, C4: 3, D4: 4, E4: 5, F4: 6 },
        },
        { merges: ["A1:A3", "B1:B3", "C1:C3", "D1:F1", "D2:E2", "F2:F3"] },
      ),
    ],
    written: {
      "A.xlsx": { "B!A5": 1, "B!B5": "MN Hoa Sen", "B!C5": "Xã A", "B!D5": 9, "B!F5": 2 },
      "B.xlsx": {
        ...{ "B!A5": 1, "B!B5": "MN Hoa Mai", "B!C5": "Xã B", "B!D5": 8, "B!E5": 1 },
        ...{ "B!A6": 2, "B!B6": "MN Hoa Hồng", "B!C6": "Xã B", "B!D6": 7 },
      },
    },
    right: {},
    rows: 3,
  },
  {
    trait: "one word among the numbers of rows whose labels have an empty merged heading",
    form: [
      sheet(
        {
          ...{ B1: "Mã số", C1: "Tổng số", D1: "Trong đó nữ", A3: "A", B3: "B", C3: "1", D3: "2" },
          ...{ A4: "Từ 30 trở xuống", A5: "Từ 31 đến 40", B4: "01", B5: "02" },
        },
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2"], looks: [["A1:D5", "box"]] },
      ),
    ],
    written: {
      "A.xlsx": { "B!C4": 1, "B!D4": 2, "B!C5": 3, "B!D5": 4 },
      "B.xlsx": { "B!C4": 10, "B!D4": "x", "B!C5": 30, "B!D5": 40 },
      "C.xlsx": { "B!C4": 100, "B!D4": 200, "B!C5": 300, "B!D5": 400 },
    },
    right: { "B!C4": 111, "B!D4": 202, "B!C5": 333, "B!D5": 444 },
    told: ["ambiguous-number"],
  },
  {
    trait: "a list with a column titled one row lower than its neighbours, and one without a title",
    form: [
      sheet(
        {
          ...{ A1: "TT", B1: "Trường", D1: "Số lớp", E1: "Học sinh", G1: "Giáo viên" },
          ...{ C2: "Xã", E2: "Nam", F2: "Nữ" },
        },
        { merges: ["A1:A2", "B1:B2", "D1:D2", "E1:F1", "G1:G2"], looks: [["A1:G4", "box"]] },
      ),
    ],
    written: {
      "A.xlsx": {
        ...{ "B!A3": 1, "B!B3": "TH Hoa Sen", "B!C3": "Xã A", "B!D3": 9, "B!E3": 2, "B!F3": 3 },
        ...{ "B!G3": 4, "B!H3": "mới" },
      },
      "B.xlsx": {
        ...{ "B!A3": 1, "B!B3": "TH Hoa Mai", "B!C3": "Xã B", "B!D3": 8, "B!E3": 5, "B!F3": 1 },
        ...{ "B!G3": 2, "B!H3": "cũ" },
      },
    },
    right: {},
    rows: 2,
  },
  {
    trait: "a rate under a heading with an underscore, a day as a number, and a row named after an account",
    form: [
      sheet(
        {
          ...{ A1: "Chỉ tiêu", B1: "Bằng VND", C1: "TL_Nội trú", D1: "Dữ liệu" },
          ...{ A2: "Tài khoản vãng lai", A3: "Khối xã" },
        },
        { looks: [["A1:D3", "box"]] },
      ),
    ],
    written: {
      "A.xlsx": { "B!B2": 10.5, "B!B3": 1, "B!C3": 0.5, "B!D3": 201709 },
      "B.xlsx": { "B!B2": 20, "B!B3": 2, "B!C3": 0.7, "B!D3": 201710 },
    },
    right: { "B!B2": 30.5, "B!B3": 3 },
  },
  {
    trait:
      "a list without titles over school and commune, merged with empty cells, and a name two rows lower",
    form: [
      sheet(
        {
          ...{ A3: "TT", D3: "Số lớp", E3: "Học sinh", F5: "Hiệu trưởng" },
        },
        {
          merges: ["A3:A5", "B3:B5", "C3:C5", "D3:D5", "E3:E5"],
          looks: [["A3:F9", "box"]],
        },
      ),
    ],
    written: {
      "A.xlsx": {
        ...{ "B!A6": 1, "B!B6": "TH Một", "B!C6": "Xã A", "B!D6": 5, "B!E6": 100, "B!F6": "Ông Mẫu" },
        ...{ "B!A7": 2, "B!B7": "TH Hai", "B!C7": "Xã A", "B!D7": 6, "B!E7": 120, "B!F7": "Bà Mẫu" },
      },
      "B.xlsx": { "B!A6": 1, "B!B6": "TH Ba", "B!C6": "Xã B", "B!D6": 7, "B!E6": 90, "B!F6": "Ông Mẫu" },
    },
    right: {},
    rows: 3,
  },
  {
    trait: "accounts named after current accounts and days, and one month that all copies name",
    form: [
      sheet(
        {
          ...{ A1: "Ngày dữ liệu", A3: "Số hiệu TK", B3: "Tên tài khoản", C3: "Dư Nợ", D3: "Dư Có" },
          ...{ A4: "4711", B4: "Tiền gửi vãng lai DA nước ngoài", A5: "4712", B5: "Vãng lai ngày làm việc" },
          ...{ A6: "4713", B6: "Thanh toán số thẻ", E3: "Tháng" },
        },
        { looks: [["A3:E6", "box"]] },
      ),
    ],
    written: {
      "A.xlsx": { "B!B1": 201709, "B!C4": 10, "B!D4": 20, "B!C5": 30, "B!D6": 5, "B!E4": 9, "B!E5": 9 },
      "B.xlsx": { "B!B1": 201709, "B!C4": 1, "B!D4": 2, "B!C5": 3, "B!D6": 7, "B!E4": 9 },
      "C.xlsx": { "B!B1": 201709, "B!C4": 4, "B!D4": 5, "B!C5": 6, "B!D6": 9, "B!E5": 9 },
    },
    right: { "B!C4": 15, "B!D4": 27, "B!C5": 39, "B!D6": 21 },
  },
  {
    trait: "identifiers beside figures, by their headings, and a day that some rows leave empty",
    form: [
      sheet(
        {
          ...{ A3: "Nội dung", B3: "Số lượng", C3: "Số CCCD", D3: "Điện thoại", E3: "Năm thành lập" },
          ...{ F3: "Mã số thuế", G3: "Ngày dữ liệu", A4: "Ban chấp hành", A5: "Ủy ban kiểm tra" },
        },
        { looks: [["A3:G5", "box"]] },
      ),
    ],
    written: {
      "A.xlsx": {
        ...{ "B!B4": 10, "B!C4": 40123456789, "B!D4": 912345678, "B!E4": 1998, "B!F4": 100109106 },
        ...{ "B!G4": 201709, "B!B5": 3, "B!D5": 912345679, "B!E5": 2001 },
      },
      "B.xlsx": {
        ...{ "B!B4": 7, "B!C4": 40123456711, "B!D4": 988345678, "B!E4": 2005, "B!F4": 100109222 },
        ...{ "B!G4": 201709, "B!B5": 2, "B!D5": 977345679, "B!E5": 2011 },
      },
    },
    right: { "B!B4": 17, "B!B5": 5 },
  },
  {
    trait: "telephone numbers and years under headings that do not name them: added, and asked about",
    form: [
      sheet(
        {
          ...{ A3: "Nội dung", B3: "Số lượng", C3: "Liên hệ", D3: "Thành lập" },
          ...{ A4: "Ban chấp hành", A5: "Ủy ban kiểm tra" },
        },
        { looks: [["A3:D5", "box"]] },
      ),
    ],
    written: {
      "A.xlsx": {
        ...{ "B!B4": 10, "B!C4": 912345678, "B!D4": 1998 },
        ...{ "B!B5": 3, "B!C5": 912345679, "B!D5": 2001 },
      },
      "B.xlsx": {
        ...{ "B!B4": 7, "B!C4": 988345678, "B!D4": 2005 },
        ...{ "B!B5": 2, "B!C5": 977345679, "B!D5": 2011 },
      },
    },
    right: {
      ...{ "B!B4": 17, "B!C4": 1_900_691_356, "B!D4": 4003 },
      ...{ "B!B5": 5, "B!C5": 1_889_691_358, "B!D5": 4012 },
    },
    told: ["added-identifiers", "added-identifiers"],
  },
  {
    trait: "rows whose labels stand in the copies only",
    form: [sheet({ A3: "Nội dung", B3: "Kỳ trước", C3: "Kỳ này" }, { looks: [["A3:C6", "box"]] })],
    written: {
      "A.xlsx": { "B!A4": "Hộ nghèo", "B!A5": "Hộ khá", "B!A6": "Hộ khác", "B!B4": 1, "B!C6": 2 },
      "B.xlsx": { "B!A4": "Hộ nghèo", "B!A5": "Hộ khá", "B!A6": "Hộ khác", "B!B4": 10, "B!C5": 5 },
    },
    right: { "B!B4": 11, "B!C5": 5, "B!C6": 2 },
  },
  {
    trait: "rates, means and prices among the columns, also in group headings",
    form: [
      sheet(
        {
          ...{ A1: "Cơ sở", B1: "Số lượt", C1: "TL nội trú", D1: "Chi phí BQ", E1: "Bình quân chung" },
          ...{ G1: "Đơn giá", H1: "Tiền thuốc (đ/lượt)", E2: "Ngày", F2: "Chi phí" },
          ...{ A3: "Khối huyện", A4: "Khối xã" },
        },
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2", "H1:H2"] },
      ),
    ],
    written: {
      "A.xlsx": { "B!B3": 10, "B!C3": 0.5, "B!D3": 300, "B!E3": 6.5, "B!F3": 9, "B!G3": 4, "B!H3": 5 },
      "B.xlsx": { "B!B3": 20, "B!C3": 0.7, "B!D3": 100, "B!E3": 7.5, "B!F3": 8, "B!G3": 3, "B!H3": 2 },
    },
    right: { "B!B3": 30 },
  },
  {
    trait: "points, whatever the labels of the rows speak of",
    form: [
      sheet({
        ...{ A3: "Tiêu chí", B3: "Điểm tối đa", C3: "Điểm tự chấm", B4: 5, B5: 3, B6: 2 },
        ...rows("Tỷ lệ hồ sơ đúng hạn", "Thời gian giải quyết", "Ghi chép sổ"),
      }),
    ],
    written: {
      "A.xlsx": { "B!C4": 4, "B!C5": 2.5, "B!C6": 2 },
      "B.xlsx": { "B!C4": 5, "B!C5": 3, "B!C6": 1 },
    },
    right: { "B!C4": 9, "B!C5": 5.5, "B!C6": 3 },
  },
  {
    trait: "an average that is a grade",
    form: [sheet({ A3: "Lớp", B3: "Giỏi", C3: "Trung bình", D3: "Yếu", ...rows("Khối 6", "Khối 7") })],
    written: { "A.xlsx": { "B!B4": 4, "B!C4": 20 }, "B.xlsx": { "B!C4": 5, "B!D5": 3 } },
    right: { "B!B4": 4, "B!C4": 25, "B!D5": 3 },
  },
  {
    trait: "sample figures in the blank form",
    form: [
      sheet({
        A3: "Nội dung",
        B3: "Kỳ trước",
        C3: "Kỳ này",
        ...rows("Việc một", "Việc hai", "Việc ba", "Việc bốn"),
        B4: 99,
      }),
    ],
    written: {
      "A.xlsx": { "B!B4": 1, "B!C4": 2, "B!B5": 3, "B!C7": 4 },
      "B.xlsx": { "B!B4": 10, "B!C4": 20, "B!B5": 30, "B!B6": 40 },
    },
    right: { "B!B4": 11, "B!C4": 22, "B!B5": 33, "B!B6": 40, "B!C7": 4 },
  },
  {
    trait: "a filled return as the form",
    form: [
      sheet({
        ...{ A1: "Đơn vị: Xã Mẫu", A3: "Nội dung", B3: "Kỳ trước", C3: "Kỳ này" },
        ...{ ...rows("Việc một", "Việc hai"), B4: 70, C4: 71, B5: 72, C5: 73 },
      }),
    ],
    written: {
      "A.xlsx": { "B!A1": "Đơn vị: Xã A", "B!B4": 1, "B!C4": 2, "B!B5": 3, "B!C5": 4 },
      "B.xlsx": { "B!A1": "Đơn vị: Xã B", "B!B4": 10, "B!C4": 20, "B!B5": 30, "B!C5": 40 },
    },
    right: { "B!B4": 11, "B!C4": 22, "B!B5": 33, "B!C5": 44 },
    units: ["Xã A", "Xã B"],
    told: ["form-was-filled Xã Mẫu"],
  },
  {
    trait: "a consolidation among the copies",
    form: [sheet({ A3: "Nội dung", B3: "Kỳ trước", C3: "Kỳ này", ...rows("Việc một", "Việc hai") })],
    written: {
      "A.xlsx": { "B!B4": 1, "B!C4": 2.125, "B!B5": 3, "B!C5": 4 },
      "B.xlsx": { "B!B4": 10, "B!C4": 20, "B!B5": 30, "B!C5": 40 },
      "ca tinh.xlsx": { "B!B4": 11, "B!C4": 22.13, "B!B5": 33, "B!C5": 44 },
    },
    right: { "B!B4": 11, "B!C4": 22.125, "B!B5": 33, "B!C5": 44 },
    units: ["A", "B"],
    told: ["sum-of-others"],
  },
  {
    trait: "a row for each unit, with a rate of its own",
    form: [
      sheet({
        A3: "Tên tỉnh",
        B3: "Số thẻ",
        C3: "Tỷ lệ bao phủ",
        ...rows("Lạng Sơn", "Hà Giang", "Cao Bằng"),
      }),
    ],
    written: {
      "1.xlsx": { "B!B4": 100, "B!C4": 91.5 },
      "2.xlsx": { "B!B5": 200, "B!C5": 92.5 },
      "3.xlsx": { "B!B6": 300, "B!C6": 93.5 },
    },
    right: { "B!B4": 100, "B!B5": 200, "B!B6": 300, "B!C4": 91.5, "B!C5": 92.5, "B!C6": 93.5 },
    units: ["Cao Bằng", "Hà Giang", "Lạng Sơn"],
  },
  {
    trait: "a line that names nobody, a guide and a look-up sheet, notes below the table",
    form: [
      sheet({
        ...{ A1: "Đơn vị báo cáo: Công đoàn cơ sở", A3: "Nội dung", B3: "Kỳ trước", C3: "Kỳ này" },
        ...{ ...rows("Việc một", "Việc hai"), A7: "Ghi chú: số liệu đến 31/12" },
      }),
      {
        name: "Huong dan",
        cells: { A1: "Cột", B1: "Cách ghi", C1: "Ví dụ", A2: "Kỳ trước", C2: 12, A3: "Kỳ này", C3: 15 },
      },
    ],
    written: { "A.xlsx": { "B!B4": 1 }, "B.xlsx": { "B!B4": 2, "B!C5": 5 } },
    right: { "B!B4": 3, "B!C5": 5 },
  },
  {
    trait: "nothing but rates, which are kept: nothing is added, and that is loud",
    form: [sheet({ A3: "Nội dung", B3: "Tỷ lệ (%)", C3: "Số bình quân", ...rows("Việc một", "Việc hai") })],
    written: { "A.xlsx": { "B!B4": 10, "B!C4": 1.5 }, "B.xlsx": { "B!B4": 20, "B!C4": 2.5 } },
    right: {},
    told: ["nothing-added"],
  },
  {
    trait: "a month that all copies write into a line of the form, and two tables one below the other",
    form: [
      sheet({
        ...{ A1: "Tháng ... năm ...", A3: "Nội dung", B3: "Nam", C3: "Nữ", ...rows("Một", "Hai") },
        ...{ A8: "Chỉ tiêu", B8: "Kế hoạch", C8: "Thực hiện", D8: "Tỷ lệ (%)", A9: "X", A10: "Y" },
      }),
    ],
    written: {
      "A.xlsx": { "B!A1": "Tháng 3 năm 2024", "B!B4": 1, "B!B9": 10, "B!C9": 5, "B!D9": 50 },
      "B.xlsx": { "B!A1": "Tháng 3 năm 2024", "B!B4": 2, "B!C5": 3, "B!B9": 20, "B!C10": 7, "B!D9": 25 },
    },
    right: { "B!B4": 3, "B!C5": 3, "B!B9": 30, "B!C9": 5, "B!C10": 7 },
  },
  {
    trait: "years and months as numbers among the headings, and a row called Thu, which is no Thứ",
    form: [
      sheet(
        {
          ...{ A1: "Chỉ tiêu", B1: "Thực hiện năm", B2: 2022, C2: 2023, D2: "Cộng" },
          ...{ A3: "Thu", A4: "Chi" },
          ...{ A6: "Tháng", B6: 1, C6: 2, D6: 3, A7: "Số vụ", A8: "Số người" },
        },
        { merges: ["A1:A2", "B1:C1"] },
      ),
    ],
    written: {
      "A.xlsx": { "B!B3": 1, "B!C3": 2, "B!D4": 3, "B!B7": 7, "B!D8": 1 },
      "B.xlsx": { "B!B3": 10, "B!C4": 20, "B!D3": 30, "B!C7": 5, "B!D8": 1 },
    },
    right: { "B!B3": 11, "B!C3": 2, "B!D3": 30, "B!C4": 20, "B!D4": 3, "B!B7": 7, "B!C7": 5, "B!D8": 2 },
  },
  {
    trait: "a title over whose dots each unit writes its name, and a table right below another one",
    form: [
      sheet({
        ...{ A1: "BÁO CÁO SỐ LIỆU CỦA ..........", A2: "TT", B2: "Nội dung", C2: "Nam", D2: "Nữ" },
        ...{ A3: 1, B3: "Cán bộ", A4: 2, B4: "Công nhân", A5: "II. TÀI CHÍNH" },
        ...{ A6: "TT", B6: "Nội dung", C6: "Dự toán", D6: "Tỷ lệ", A7: 1, B7: "Thu", A8: 2, B8: "Chi" },
      }),
    ],
    written: {
      "1.xlsx": { "B!A1": "BÁO CÁO SỐ LIỆU CỦA Xã A", "B!C3": 1, "B!D4": 2, "B!C7": 5, "B!D7": 90 },
      "2.xlsx": { "B!A1": "BÁO CÁO SỐ LIỆU CỦA Xã B", "B!C3": 3, "B!D4": 4, "B!C8": 6, "B!D7": 80 },
    },
    right: { "B!C3": 4, "B!D4": 6, "B!C7": 5, "B!C8": 6 },
    units: ["Xã A", "Xã B"],
  },
  {
    trait: "headings and labels that the form calculates, and hints where to write",
    form: [
      sheet({
        ...{ A1: "Năm", B1: 2023, A2: "Nội dung", B2: { f: '"Năm "&(B1-1)', v: "Năm 2022" } },
        ...{ C2: { f: '"Năm "&B1', v: "Năm 2023" }, D2: "Số lượng", E2: "Ghi chú" },
        ...{ A3: "Thu", D3: "nhập số", A4: "Chi", D4: "nhập số", A5: { f: '"Dư"', v: "Dư" } },
      }),
    ],
    written: {
      "A.xlsx": { "B!B3": 1, "B!C5": 2, "B!D3": 7, "B!D4": 1, "B!D5": 2, "B!E3": "đủ" },
      "B.xlsx": { "B!B3": 10, "B!C4": 20, "B!D3": 8, "B!D4": 3, "B!D5": 4, "B!E3": "thiếu" },
    },
    right: {
      "B!B3": 11,
      "B!C4": 20,
      "B!C5": 2,
      "B!D3": 15,
      "B!D4": 4,
      "B!D5": 6,
      "B!A5": "Dư",
      "B!B2": "Năm 2022",
      "B!C2": "Năm 2023",
    },
  },
  {
    trait: "yields, the highest of several, and rates for so many people, by row and by column",
    form: [
      sheet({
        ...{ A3: "Nội dung", B3: "ĐVT", C3: "Kết quả", D3: "Số HS/lớp", E3: "Mức cao nhất" },
        ...rows("Năng suất lúa", "Sản lượng", "Số bác sĩ", "Hộ nghèo"),
        ...{ B4: "tạ/ha", B5: "tấn", B6: "bác sĩ/vạn dân", B7: "hộ" },
      }),
    ],
    written: {
      "A.xlsx": { "B!C4": 50, "B!C5": 7, "B!C6": 9, "B!C7": 3, "B!D7": 35, "B!E5": 8 },
      "B.xlsx": { "B!C4": 60, "B!C5": 8, "B!C6": 8, "B!C7": 4, "B!D7": 40, "B!E5": 9 },
    },
    right: { "B!C5": 15, "B!C7": 7 },
  },
  {
    trait: "two tables side by side, and funds of 2%, which are no percentage",
    form: [
      sheet({
        ...{ A3: "TT", B3: "Lao động", C3: "Đầu kỳ", D3: "Cuối kỳ" },
        ...{ A4: 1, B4: "Biên chế", A5: 2, B5: "Hợp đồng" },
        ...{ F3: "TT", G3: "Thu", H3: "Kế hoạch", I3: "Thực hiện", J3: "Lương BQ" },
        ...{ F4: 1, G4: "Kinh phí 2%", F5: 2, G5: "Đoàn phí 1%" },
      }),
    ],
    written: {
      "A.xlsx": { "B!C4": 1, "B!D5": 2, "B!H4": 10, "B!I5": 20, "B!J4": 5.5, "B!J5": 6 },
      "B.xlsx": { "B!C4": 3, "B!D5": 4, "B!H4": 30, "B!I5": 40, "B!J4": 6.5, "B!J5": 7 },
    },
    right: { "B!C4": 4, "B!D5": 6, "B!H4": 40, "B!I5": 60 },
  },
  {
    trait:
      "rates that only the numbers of the columns, the figures or a sign for thousandths show, and the year of the report",
    form: [
      sheet({
        ...{
          A1: "Năm báo cáo:",
          A3: "Chỉ tiêu",
          B3: "Giao",
          C3: "Đạt",
          D3: "So sánh",
          E3: "TH/KH",
          F3: "Mức đạt",
        },
        ...{ A4: "A", B4: "1", C4: "2", D4: "3=2/1", E4: "4", F4: "5" },
        ...{ A5: "Việc một", A6: "Việc hai", A7: "Việc ba", A9: "Tai nạn", B9: "ĐVT", C9: "Số liệu" },
        ...{ A10: "Số người", B10: "người", A11: "Mức độ", B11: "‰" },
      }),
    ],
    written: {
      "A.xlsx": {
        ...{ "B!B1": 2024, "B!B5": 8, "B!C5": 7, "B!D5": 90, "B!E5": 0.9, "B!F5": 87.5 },
        ...{ "B!B6": 40, "B!C6": 31, "B!D6": 80, "B!E6": 0.8, "B!F6": 77.5 },
        ...{ "B!B7": 16, "B!C7": 5, "B!F7": 31.25, "B!C10": 3, "B!C11": 1 },
      },
      "B.xlsx": {
        ...{ "B!B1": 2024, "B!B5": 16, "B!C5": 15, "B!D5": 70, "B!E5": 0.7, "B!F5": 93.75 },
        ...{ "B!B6": 50, "B!C6": 30, "B!D6": 60, "B!E6": 0.6, "B!F6": 60, "B!C10": 4, "B!C11": 2 },
      },
    },
    right: { "B!B5": 24, "B!C5": 22, "B!B6": 90, "B!C6": 61, "B!B7": 16, "B!C7": 5, "B!C10": 7 },
  },
  {
    trait: "points of which some are by chance one divided by another",
    form: [
      sheet({
        ...{ A3: "Tiêu chí", B3: "Điểm tối đa", C3: "Điểm tự chấm" },
        ...rows("Kế hoạch", "Kiểm tra", "Tuyên truyền", "Hồ sơ"),
        ...{ B4: 3, B5: 2, B6: 1, B7: 2 },
      }),
    ],
    written: {
      "A.xlsx": { "B!C4": 1, "B!C5": 2, "B!C6": 0.5, "B!C7": 2 },
      "B.xlsx": { "B!C4": 3, "B!C5": 2, "B!C6": 1.5, "B!C7": 1 },
      "C.xlsx": { "B!C4": 4, "B!C5": 2, "B!C6": 2, "B!C7": 1 },
    },
    right: { "B!C4": 8, "B!C5": 6, "B!C6": 4, "B!C7": 4 },
  },
  {
    trait:
      "a sheet of shares of a hundred, as one line says for all of it: nothing is added, and that is loud",
    form: [
      sheet({ A1: "ĐVT: %", A3: "Chỉ tiêu", B3: "Năm trước", C3: "Năm nay", ...rows("Hộ nghèo", "Bao phủ") }),
    ],
    written: { "A.xlsx": { "B!B4": 5, "B!C5": 90 }, "B.xlsx": { "B!B4": 7, "B!C5": 80 } },
    right: {},
    told: ["nothing-added"],
  },
  {
    trait: "figures that are written over the dots of a line, of which no total is made: that is loud",
    form: [
      sheet({
        ...{
          A1: "UBND XÃ ……",
          A2: "Số: ...../BC-UBND ngày ... tháng ... năm 20...",
          A3: "Tổng số lao động: ..... người",
        },
        ...{ A5: "Nội dung", B5: "Năm trước", C5: "Năm nay", A6: "Khiếu nại", A7: "Tố cáo" },
      }),
    ],
    written: {
      "1.xlsx": {
        ...{ "B!A1": "UBND XÃ AN", "B!A2": "Số: 15/BC-UBND ngày 5 tháng 6 năm 2024" },
        ...{ "B!A3": "Tổng số lao động: 120 người", "B!B6": 1, "B!C7": 2 },
      },
      "2.xlsx": { "B!A1": "UBND XÃ BÌNH", "B!B6": 3, "B!C7": 4 },
    },
    right: { "B!B6": 4, "B!C7": 6 },
    units: ["XÃ AN", "XÃ BÌNH"],
    told: ["figure-elsewhere"],
  },
  {
    trait: "amounts of money beside a quantity in the row's measure, and a mean of which there is no sum",
    form: [
      sheet({
        ...{ A3: "Thiệt hại", B3: "Đơn vị tính", C3: "Số lượng", D3: "Ước giá trị (triệu đồng)" },
        ...rows("Nhà tốc mái trên 50%", "Diện tích lúa", "Năng suất giảm bình quân"),
        ...{ B4: "cái", B5: "ha", B6: "tạ/ha" },
      }),
    ],
    written: {
      "A.xlsx": { "B!C4": 2, "B!D4": 30, "B!C5": 1.5, "B!D5": 8, "B!C6": 12, "B!D6": 5 },
      "B.xlsx": { "B!C4": 3, "B!D4": 40, "B!C5": 2, "B!D5": 9, "B!C6": 14, "B!D6": 6 },
    },
    right: { "B!C4": 5, "B!D4": 70, "B!C5": 3.5, "B!D5": 17, "B!D6": 11 },
  },
  {
    trait: "one empty row, which each unit fills in with its name",
    form: [
      sheet(
        { A3: "Tên đơn vị", B3: "Số CĐCS", C3: "Đoàn viên", C4: "Tổng số", D4: "Nữ" },
        { merges: ["A3:A4", "B3:B4", "C3:D3"], looks: [["A3:D5", "box"]] },
      ),
    ],
    written: {
      "1.xlsx": { "B!A5": "LĐLĐ huyện Một", "B!B5": 12, "B!C5": 300, "B!D5": 120 },
      "2.xlsx": { "B!A5": "LĐLĐ huyện Hai", "B!B5": 20, "B!C5": 500, "B!D5": 300 },
    },
    right: {},
    units: ["LĐLĐ huyện Hai", "LĐLĐ huyện Một"],
    rows: 2,
  },
  {
    trait:
      "amounts that the form multiplies by a price of each unit, and a row of codes that nobody sees above the headings",
    form: [
      sheet(
        {
          ...{ A1: "MA", B1: "CHI_TIEU", C1: "K1", D1: "K2", E1: "K3", F1: "K4", A2: "Đơn vị: ......" },
          ...{ A3: "TT", B3: "Nội dung", C3: "Số người", D3: "Số tháng", E3: "Mức hỗ trợ", F3: "Thành tiền" },
          ...{ A4: 1, B4: "Trẻ em", F4: "=C4*D4*E4", A5: 2, B5: "Người già", F5: "=C5*D5*E5" },
          ...{ B6: "Cộng", C6: "=SUM(C4:C5)", F6: "=SUM(F4:F5)" },
        },
        { hiddenRows: [1] },
      ),
    ],
    written: {
      "1.xlsx": {
        ...{ "B!A2": "Đơn vị: Xã A", "B!C4": 2, "B!D4": 3, "B!E4": 100, "B!C5": 1, "B!D5": 12, "B!E5": 50 },
      },
      "2.xlsx": {
        "B!A2": "Đơn vị: Xã B",
        "B!C4": 5,
        "B!D4": 1,
        "B!E4": 200,
        "B!C5": 0,
        "B!D5": 0,
        "B!E5": 50,
      },
    },
    right: {
      ...{ "B!C4": 7, "B!D4": 4, "B!F4": 1600, "B!C5": 1, "B!D5": 12, "B!F5": 600 },
      ...{ "B!C6": 8, "B!F6": 2200 },
    },
    units: ["Xã A", "Xã B"],
  },
  {
    trait:
      "measures in a row below the headings, of which some are of rates, and shares as bare numbers in cells for texts",
    form: [
      sheet(
        {
          ...{ A3: "Thôn", B3: "Diện tích", C3: "Hộ nghèo", D3: "Hộ nghèo", E3: "Thu nhập" },
          ...{
            B4: "(ha)",
            C4: "(hộ)",
            D4: "(%)",
            E4: "(triệu đồng/người)",
            A5: "Thôn Thượng",
            A6: "Thôn Hạ",
          },
        },
        { looks: [["A3:E6", "box-text"]] },
      ),
    ],
    written: {
      "A.xlsx": { "B!B5": 10, "B!C5": "3", "B!D5": "12,5", "B!E5": 45, "B!B6": 7 },
      "B.xlsx": { "B!B5": 20, "B!C5": "4", "B!D5": "10", "B!E5": 50, "B!C6": 2 },
    },
    right: { "B!B5": 30, "B!C5": 7, "B!B6": 7, "B!C6": 2 },
  },
  {
    trait: "prices that only the figures show, growth, and days that are typed as plain numbers",
    form: [
      sheet({
        ...{ A3: "Đối tượng", B3: "Số hộ", C3: "Mức hỗ trợ", D3: "Kinh phí" },
        ...{ E3: "Tăng trưởng", F3: "Ngày hoàn thành", ...rows("Hộ nghèo", "Hộ cận nghèo") },
      }),
    ],
    written: {
      "A.xlsx": {
        ...{ "B!B4": 3, "B!C4": 1000, "B!D4": 3000, "B!B5": 5, "B!C5": 2000, "B!D5": 10_000 },
        ...{ "B!E4": 5, "B!F4": 45_000 },
      },
      "B.xlsx": {
        ...{ "B!B4": 7, "B!C4": 1000, "B!D4": 7000, "B!B5": 9, "B!C5": 2000, "B!D5": 18_000 },
        ...{ "B!E4": 6, "B!F4": 45_010 },
      },
      "C.xlsx": { "B!B4": 4, "B!C4": 1000, "B!D4": 4000, "B!E4": 7, "B!F4": 45_020 },
    },
    right: { "B!B4": 14, "B!D4": 14_000, "B!B5": 14, "B!D5": 28_000 },
  },
  {
    trait: "a table of one figure a row above a list, whose figure all copies have alike",
    form: [
      sheet(
        {
          ...{
            A1: "Tên đơn vị:",
            A3: "Nội dung",
            B3: "Kế hoạch",
            ...rows("Hội thao", "Tập huấn", "Kiểm tra"),
          },
          ...{ A9: "DANH SÁCH ĐƯỢC HỖ TRỢ", A10: "STT", B10: "Họ và tên", C10: "Số tiền", D10: "Ghi chú" },
        },
        {
          looks: [
            ["A3:B6", "box"],
            ["A10:D13", "box"],
          ],
        },
      ),
    ],
    written: {
      "A.xlsx": { "B!B1": "A", "B!B5": 1, "B!B6": 3, "B!B11": "Trần Mẫu", "B!C11": 500_000 },
      "B.xlsx": { "B!B1": "B", "B!B5": 1, "B!B11": "Lê Mẫu", "B!C11": 300_000 },
    },
    right: { "B!B5": 2, "B!B6": 3 },
    rows: 2,
  },
  {
    trait: "a word among the two entries of a column in a table of numbers",
    form: [sheet({ A3: "Nội dung", B3: "Kỳ trước", C3: "Kỳ này", ...rows("Kiểm tra", "Tập huấn") })],
    written: {
      "A.xlsx": { "B!B4": 3, "B!C4": "x" },
      "B.xlsx": { "B!B4": 4, "B!C5": 2 },
      "C.xlsx": { "B!B4": 5, "B!B5": 1 },
    },
    right: { "B!B4": 12, "B!B5": 1, "B!C5": 2 },
    told: ["ambiguous-number"],
  },
  {
    trait: "shares that the union and others pay, under their costs and beside printed labels",
    form: [
      sheet(
        {
          ...{ A3: "Nội dung", B3: "ĐVT", C3: "Kinh phí (triệu đồng)", E3: "Lớp", C4: "Công đoàn" },
          ...{ D4: "Chuyên môn", A5: "Tập huấn", B5: "cuộc", A6: "Kiểm tra", B6: "cuộc" },
        },
        { merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4"], looks: [["A3:E6", "box"]] },
      ),
    ],
    written: {
      "A.xlsx": { "B!C5": 2000, "B!D5": 30, "B!E5": 4, "B!C6": 1500 },
      "B.xlsx": { "B!C5": 2500, "B!D5": 10, "B!E5": 6, "B!C6": 3500 },
    },
    right: { "B!C5": 4500, "B!D5": 40, "B!E5": 10, "B!C6": 5000 },
  },
];

/** Returns the copies as units send them. */
export const copiesOfTrait = ({
  form,
  written,
}: TraitForm): Readonly<Record<string, readonly OfficeSheet[]>> =>
  Object.fromEntries(Object.entries(written).map(([file, cells]) => [file, filledWith(form, cells)]));
