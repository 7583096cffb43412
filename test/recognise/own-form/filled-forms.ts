import { contentAt, isCellError, type Grid } from "../../../src/workbook/grid/grid";
import { readWorkbook } from "../../../src/workbook/read-workbook";
import { CLOSED, GROUPS, LISTED, MATRIX, MIXED } from "../../support/blank-forms/office-forms";
import {
  at,
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../../support/blank-forms/office-workbook";
import { HIERARCHY, UNIT_ROWS } from "../../support/blank-forms/realistic-forms";

/** The sheets of a file. */
export const gridsOf = (bytes: Uint8Array): readonly Grid[] => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.failure)}`);
  return read.value.grids;
};

/** Returns what a cell shows, by its place: "Bieu 01!D8". */
export const shownAt = (grids: readonly Grid[], place: string): unknown => {
  const [sheet, address = ""] = place.split("!");
  const grid = grids.find((each) => each.sheet === sheet);
  const [row, column] = at(address);
  const content = grid && contentAt(grid, row, column);
  return content !== undefined && isCellError(content) ? content.error : content;
};

/** Two invented units; the cells they fill in each form. */
export const FILLED: readonly {
  readonly title: string;
  readonly form: readonly OfficeSheet[];
  readonly units: readonly Readonly<Record<string, OfficeCell>>[];
}[] = [
  {
    title: "matrix",
    form: MATRIX,
    units: [
      { "Bieu 01!A2": "Đơn vị: CĐCS Mẫu A", "Bieu 01!D8": 12, "Bieu 01!F8": 1_000_000, "Bieu 01!G8": "ghi" },
      { "Bieu 01!A2": "Đơn vị: CĐCS Mẫu B", "Bieu 01!D9": 5, "Bieu 01!E9": 2, "Bieu 01!F9": 250_000.25 },
    ],
  },
  {
    title: "groups",
    form: GROUPS,
    units: [
      { "Biểu TƯLĐTT!B1": "CĐCS Mẫu A", "Biểu TƯLĐTT!D7": 7, "Biểu TƯLĐTT!E7": 3, "Biểu TƯLĐTT!F8": 900 },
      { "Biểu TƯLĐTT!B1": "CĐCS Mẫu B", "Biểu TƯLĐTT!D7": 4, "Biểu TƯLĐTT!E7": 4, "Biểu TƯLĐTT!G8": 333 },
    ],
  },
  {
    title: "list",
    form: LISTED,
    units: [
      {
        "Tổng hợp!B1": "CĐCS Mẫu A",
        "Tổng hợp!B4": 2,
        "DS khen thưởng!B5": "Trần Mẫu Một",
        "DS khen thưởng!E5": 500,
        "DS khen thưởng!B6": "Lê Mẫu Hai",
        "DS khen thưởng!E6": 300,
      },
      {
        "Tổng hợp!B1": "CĐCS Mẫu B",
        ...Object.fromEntries(
          [5, 6, 7, 8, 9].flatMap((row) => [
            [`DS khen thưởng!B${row}`, `Võ Mẫu ${row}`],
            [`DS khen thưởng!E${row}`, row * 10],
          ]),
        ),
      },
    ],
  },
  {
    title: "closed",
    form: CLOSED,
    units: [
      { "Phụ lục 2!B1": "0012", "Phụ lục 2!C5": "12", "Phụ lục 2!C6": "1 200", "Phụ lục 2!D5": 3 },
      { "Phụ lục 2!B1": "0013", "Phụ lục 2!C5": 5, "Phụ lục 2!C6": "34" },
    ],
  },
  {
    title: "two tables",
    form: MIXED,
    units: [
      {
        "Biểu 3!B1": "CĐCS Mẫu A",
        "Biểu 3!D6": 1000,
        "Biểu 3!E6": 0.6,
        "Biểu 3!D7": 500,
        "Biểu 3!E7": 0.4,
        "Biểu 3!C6": 900,
        "Biểu 3!B12": "Trần Mẫu",
        "Biểu 3!C12": 10,
        "Biểu 3!D12": 2,
      },
      {
        "Biểu 3!B1": "CĐCS Mẫu B",
        "Biểu 3!D6": 400,
        "Biểu 3!E6": 0.7,
        "Biểu 3!B12": "Lê Mẫu",
        "Biểu 3!C12": 25,
        "Biểu 3!D12": 1,
        "Biểu 3!B13": "Võ Mẫu",
        "Biểu 3!C13": 7,
        "Biểu 3!D13": 3,
      },
    ],
  },
  {
    title: "blocks in blocks",
    form: HIERARCHY,
    units: [
      { "Biểu 05!B2": "CĐ Mẫu A", "Biểu 05!C13": 12, "Biểu 05!D13": 6.5, "Biểu 05!F18": "2,5 triệu" },
      { "Biểu 05!B2": "CĐ Mẫu B", "Biểu 05!E17": 25, "Biểu 05!F17": 18, "Biểu 05!D13": 1 },
    ],
  },
  {
    title: "a row for each unit",
    form: UNIT_ROWS,
    units: [
      { "Thống kê!C6": 50, "Thống kê!D6": 40, "Thống kê!E6": 2 },
      { "Thống kê!C9": 30, "Thống kê!D9": 15, "Thống kê!G9": "mới thành lập" },
    ],
  },
];

/** The files of the units. */
export const filesOf = ({ form, units }: (typeof FILLED)[number]): Record<string, Uint8Array> =>
  Object.fromEntries(
    units.map((written, index) => [`${index}.xlsx`, officeWorkbook(filledWith(form, written))]),
  );
