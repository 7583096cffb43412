/** Messages of the command line about the table of facts. */
export const factsWords = {
  oneOf:
    "Hãy ghi một trong hai: --sql (tính các chỉ tiêu) hoặc --sql-check (tìm những dòng mâu thuẫn), kèm kế hoạch.",
  unknownKind: (path: string) =>
    `Chưa biết ghi bảng số liệu chi tiết "${path}" theo dạng nào. Hãy đặt tên tệp có đuôi .xlsx, .csv hoặc .parquet. Chưa đọc tệp nào.`,
  notWritten: (path: string) =>
    `Chưa ghi "${path}"; bảng tổng hợp đã ghi xong. Hãy chạy lại với tệp có đuôi .csv hoặc .parquet.`,
  written: (path: string) => `Đã ghi bảng số liệu chi tiết: ${path}`,
} as const;
