/** What the command line says about the table of facts. */
export const factsWords = {
  neitherCsvNorParquet: (path: string) =>
    `Chưa biết ghi bảng số liệu chi tiết "${path}" theo dạng nào. Hãy đặt tên tệp có đuôi .csv hoặc .parquet. Chưa đọc tệp nào.`,
  written: (path: string) => `Đã ghi bảng số liệu chi tiết: ${path}`,
} as const;
