/**
 * On the page itself, since browsers that show it cannot run our code: Excel 2016 and 2019 use Internet
 * Explorer. The address follows.
 */
export const oldBrowserWords = {
  heading: "Excel trên máy này quá cũ để mở bảng Tổng hợp thi đua",
  advice:
    "Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Máy này vẫn kiểm tra, tổng hợp và tạo biểu mẫu được từ các tệp: hãy mở địa chỉ dưới đây bằng Microsoft Edge hoặc Google Chrome bản mới.",
};
