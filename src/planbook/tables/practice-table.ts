import type { PracticeRange, PracticeScale } from "../../model/plan";
import { readDayText } from "../../workbook/grid";
import { code, neededCode } from "../codec/code-codecs";
import { needed } from "../codec/codec";
import { neededDay, NUMBER, share } from "../codec/number-codecs";
import { column, columnPart, record, type Part } from "../codec/part";
import { table } from "../codec/table";
import { must } from "../words/column-words";

const from = columnPart("FROM", 14, must("Từ", "Số, ngày, hoặc tỷ lệ: 80%"));
const to = columnPart("TO", 14, must("Đến"));
const of = column("OF", 22, code("element", "element"), {
  heading: "Tỷ lệ của",
  note: "Mã số liệu, khi là tỷ lệ",
});

const ends = { number: needed(NUMBER, 0), share: needed(share, 0) };

/** A share of another figure, two days, or two numbers. */
const RANGE: Part<PracticeRange> = {
  columns: [...from(ends.number).columns, ...to(ends.number).columns, ...of.columns],
  encode: (range) => {
    switch (range.kind) {
      case "share":
        return {
          ...from(ends.share).encode(range.from),
          ...to(ends.share).encode(range.to),
          ...of.encode(range.of),
        };
      case "days":
        return { ...from(neededDay).encode(range.from), ...to(neededDay).encode(range.to) };
      case "between":
        return { ...from(ends.number).encode(range.from), ...to(ends.number).encode(range.to) };
    }
  },
  decode: (row) => {
    const whole = of.decode(row);
    if (whole !== undefined) {
      return { kind: "share", of: whole, from: from(ends.share).decode(row), to: to(ends.share).decode(row) };
    }
    const { isDay, tidy } = row.at("FROM");
    return isDay || readDayText(tidy) !== undefined
      ? { kind: "days", from: from(neededDay).decode(row), to: to(neededDay).decode(row) }
      : { kind: "between", from: from(ends.number).decode(row), to: to(ends.number).decode(row) };
  },
};

export const PRACTICE = table(
  "practice",
  {
    sheet: "Số thực hành",
    title: "ĐỘ LỚN CỦA SỐ LIỆU THỰC HÀNH",
    guidance:
      "Số liệu giả định để thực hành lớn chừng nào, theo cấp. Số liệu không ghi ở đây thì nhận số nhỏ. Không thực hành thì để trống cả trang.",
  },
  record<PracticeScale>({
    level: column("LEVEL", 14, neededCode("level", "level"), must("Cấp", "Mã cấp")),
    element: column(
      "ELEMENT",
      22,
      neededCode("element", "element"),
      must("Mã số liệu", "Như ở trang “Số liệu”"),
    ),
    range: RANGE,
  }),
);
