import { unitCode } from "../../../src/model/codes";

/** Common part of the sample findings: an invented cell of an invented file. */
export const base = {
  severity: "error",
  subject: "Số đoàn viên nữ",
  found: null,
  expected: null,
  file: "cs01.xlsx",
  unit: unitCode("CS01"),
  sheet: "Biểu mẫu",
  cell: "F21",
  code: "A01",
} as const;

/** Common part of findings about a sheet or the whole file. */
export const withoutCell = {
  severity: "error",
  subject: "Biểu mẫu",
  found: null,
  expected: null,
  file: "cs01.xlsx",
  unit: unitCode("CS01"),
} as const;
