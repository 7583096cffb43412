/** Messages of the command `carry`. Each entry is a whole sentence or line. */
export const carryCommandWords = {
  notADay: (found: string) =>
    `Không hiểu ngày "${found}". Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2025-07-01.`,
  tooEarly: (day: string, last: string) =>
    `Ngày ${day} không sau ngày cuối của đợt (${last}): hãy chọn ngày sau đó, ví dụ 2025-07-01.`,
  written: (path: string) => `Đã ghi số liệu theo đơn vị mới: ${path}`,
  carried: (carried: number, before: number, units: number) =>
    `Đã chuyển đủ số liệu của ${String(carried)}/${String(before)} đơn vị cũ sang ${String(units)} đơn vị.`,
  left: (sentence: string) => `  ${sentence}`,
  leftHeading: (count: number) => `${String(count)} đơn vị chưa chuyển được, hoặc mới chuyển được một phần:`,
  unrecognisedSources: (codes: readonly string[]) =>
    `Có trên tệp tổng hợp nhưng không có trong danh sách đơn vị của đợt: ${codes.join(", ")}.`,
} as const;
