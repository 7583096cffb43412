import type { OfficeCell, OfficeSheet } from "./office-workbook";

/** Handmade forms with invented contents, as larger offices draw them. */

/** Rows of figures by kind of support, then the rows calculated from them. */
const LEAVES = [13, 14, 15, 17, 18] as const;
const SUBTOTALS: Readonly<Record<number, string>> = {
  11: "=X12+X15",
  12: "=SUM(X13:X14)",
  16: "=SUM(X17:X18)",
  19: "=X11+X16",
};

const hierarchyFormulas = (): Record<string, OfficeCell> => {
  const cells: Record<string, OfficeCell> = {};
  for (let row = 11; row <= 19; row++) {
    for (const column of ["C", "D", "E", "F"]) {
      const formula = SUBTOTALS[row];
      if (formula !== undefined) cells[`${column}${row}`] = formula.replaceAll("X", column);
    }
    cells[`G${row}`] = `=C${row}+E${row}`;
    cells[`H${row}`] = `=D${row}+F${row}`;
    cells[`I${row}`] = `=IF($H$19=0,"",H${row}/$H$19)`;
  }
  return cells;
};

/**
 * A title block, three rows of merged headings and one of numbers, Roman and Arabic ordinals with subtotals,
 * a share of the whole, signatures. The sheet is protected except for its input cells, and a hidden sheet has
 * the names of units.
 */
export const HIERARCHY: readonly OfficeSheet[] = [
  {
    name: "Biểu 05",
    cells: {
      A1: "LIÊN ĐOÀN LAO ĐỘNG TỈNH MẪU",
      G1: "Mẫu số 05/CL",
      A2: "Tên đơn vị:",
      G2: "(Dùng cho công đoàn cấp trên trực tiếp cơ sở)",
      A4: "KẾT QUẢ CHĂM LO ĐỜI SỐNG VÀ ĐÀO TẠO NĂM 2023",
      A5: "(Số liệu tính đến ngày 30/11/2023)",
      H6: "Đơn vị tính: triệu đồng",
      A7: "STT",
      B7: "Nội dung",
      C7: "Thực hiện trong năm",
      C8: "6 tháng đầu năm",
      E8: "6 tháng cuối năm",
      G7: "Cộng cả năm",
      C9: "Số người",
      D9: "Số tiền",
      E9: "Số người",
      F9: "Số tiền",
      G9: "Số người",
      H9: "Số tiền",
      I7: "Tỷ lệ so với tổng (%)",
      A10: "A",
      B10: "B",
      C10: "1",
      D10: "2",
      E10: "3",
      F10: "4",
      G10: "5=1+3",
      H10: "6=2+4",
      I10: "7",
      A11: "I",
      B11: "Chăm lo đời sống",
      A12: 1,
      B12: "Thăm hỏi",
      A13: "1.1",
      B13: "Ốm đau",
      A14: "1.2",
      B14: "Hiếu, hỷ",
      A15: 2,
      B15: "Trợ cấp khó khăn",
      A16: "II",
      B16: "Đào tạo, bồi dưỡng",
      A17: 1,
      B17: "Tập huấn cán bộ",
      A18: 2,
      B18: "Bồi dưỡng đoàn viên",
      B19: "TỔNG CỘNG (I+II)",
      ...hierarchyFormulas(),
      G21: "Mẫu, ngày     tháng     năm 2023",
      B22: "NGƯỜI LẬP BIỂU",
      G22: "TM. BAN THƯỜNG VỤ",
      B23: "(Ký, ghi rõ họ tên)",
      G23: "CHỦ TỊCH",
    },
    looks: [
      ["A7:I19", "box"],
      ["C13:F15", "box-open"],
      ["C17:F18", "box-open"],
      ["I11:I19", "box-percent"],
      ["B2", "open-text"],
    ],
    merges: [
      ...["A1:D1", "G1:I1", "G2:I2", "A4:I4", "A5:I5", "H6:I6"],
      ...["A7:A9", "B7:B9", "C7:F7", "C8:D8", "E8:F8", "G7:H8", "I7:I9"],
      ...["G21:I21", "G22:I22", "G23:I23"],
    ],
    isClosed: true,
  },
  {
    name: "DM",
    cells: { A1: "Mã", B1: "Tên đơn vị", A2: "01", B2: "CĐ Mẫu A", C2: 5, D2: 0 },
    isHidden: true,
  },
];

/** Calculates the results of HIERARCHY from sums, independently of its formulas. */
export function hierarchyResults(sums: Readonly<Record<string, number>>): Record<string, number> {
  const at = (column: string, row: number): number => sums[`Biểu 05!${column}${row}`] ?? 0;
  const total = (row: number, figure: (leaf: number) => number): number => {
    const parts: Readonly<Record<number, readonly number[]>> = {
      11: [13, 14, 15],
      12: [13, 14],
      16: [17, 18],
      19: [...LEAVES],
    };
    return (parts[row] ?? [row]).reduce((sum, leaf) => sum + figure(leaf), 0);
  };
  const results: Record<string, number> = {};
  const money = total(19, (leaf) => at("D", leaf) + at("F", leaf));
  for (let row = 11; row <= 19; row++) {
    for (const column of ["C", "D", "E", "F"]) {
      if (SUBTOTALS[row] !== undefined)
        results[`Biểu 05!${column}${row}`] = total(row, (leaf) => at(column, leaf));
    }
    const own = total(row, (leaf) => at("D", leaf) + at("F", leaf));
    results[`Biểu 05!G${row}`] = total(row, (leaf) => at("C", leaf) + at("E", leaf));
    results[`Biểu 05!H${row}`] = own;
    results[`Biểu 05!I${row}`] = own / money;
  }
  return results;
}

/** The units are printed, one a row. All get the same workbook, and each fills its row. */
export const UNIT_ROWS: readonly OfficeSheet[] = [
  {
    name: "Thống kê",
    cells: {
      A1: "CÔNG ĐOÀN NGÀNH MẪU",
      A3: "THỐNG KÊ ĐOÀN VIÊN VÀ KẾT NẠP MỚI",
      A5: "STT",
      B5: "Đơn vị",
      C5: "Tổng số đoàn viên",
      D5: "Trong đó nữ",
      E5: "Kết nạp mới",
      F5: "Tỷ lệ nữ",
      G5: "Ghi chú",
      A6: 1,
      B6: "CĐCS Trường Mẫu Một",
      A7: 2,
      B7: "CĐCS Trường Mẫu Hai",
      A8: 3,
      B8: "CĐCS Bệnh viện Mẫu",
      A9: 4,
      B9: "CĐCS Công ty Mẫu",
      B10: "Cộng",
      C10: "=SUM(C6:C9)",
      D10: "=SUM(D6:D9)",
      E10: "=SUM(E6:E9)",
      F6: "=IF(C6=0,0,D6/C6)",
      F7: "=IF(C7=0,0,D7/C7)",
      F8: "=IF(C8=0,0,D8/C8)",
      F9: "=IF(C9=0,0,D9/C9)",
      F10: "=IF(C10=0,0,D10/C10)",
      E12: "Mẫu, ngày      tháng      năm 2023",
      B13: "NGƯỜI LẬP BIỂU",
      E13: "TM. BAN CHẤP HÀNH",
    },
    looks: [
      ["A5:G10", "box"],
      ["F6:F10", "box-percent"],
    ],
    merges: ["A1:C1", "A3:G3", "E12:G12", "E13:G13"],
  },
];

/**
 * Based on the confederation's statistics form: sections, women without a number, ditto marks, ratios,
 * weighted means.
 */
export const STATISTICS: readonly OfficeSheet[] = [
  {
    name: "Mẫu 2",
    cells: {
      A1: "Công đoàn cấp trên: LĐLĐ tỉnh Mẫu",
      A2: "Đơn vị báo cáo:",
      D1: "MẪU SỐ 2 (ví dụ)",
      A4: "BÁO CÁO TỔNG HỢP SỐ LIỆU NĂM 2023",
      A6: "TT",
      B6: "Nội dung",
      C6: "Đơn vị tính",
      D6: "Số lượng",
      E6: "Ghi chú",
      A7: "I. TÌNH HÌNH LAO ĐỘNG",
      A8: "1. Lao động",
      A9: 1,
      B9: "Tổng số lao động",
      C9: "người",
      B10: "- Trong đó: nữ",
      C10: '"',
      A11: "2. Việc làm",
      A12: 2,
      B12: "Số lao động thiếu việc làm",
      C12: "người",
      B13: "+ Tỷ lệ so với tổng số lao động",
      C13: "%",
      D13: '=IF(D9=0,"",ROUND(D12/D9*100,2))',
      A14: "3. Tiền lương",
      A15: 3,
      B15: "Tiền lương bình quân tháng của 1 người lao động",
      C15: "đồng",
      B16: "+ Số người được tính",
      C16: "người",
    },
    looks: [["A6:E16", "box"]],
    merges: ["A4:E4", "A7:E7", "A8:E8", "A11:E11", "A14:E14"],
  },
];
