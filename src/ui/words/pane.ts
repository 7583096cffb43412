export const pane = {
  title: "Tổng hợp thi đua",
  comesNext: "Bảng điều khiển sẽ có ở bước tiếp theo; hiện nay hãy dùng dòng lệnh.",
} as const;
