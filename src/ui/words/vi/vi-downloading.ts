/** What follows on a file handed to the browser: whether it was saved is never told. */
export const viDownloading =
  "Trình duyệt tải về thư mục Tải xuống; nếu không thấy tệp ở đó, hãy cho phép tải về rồi làm lại.";
