import type { TableColumns } from "./plan-table-words";

/** Headings of the table “Số liệu”. */
export const ELEMENT_COLUMNS: TableColumns<"element"> = {
  CODE: {
    heading: "Mã số liệu",
    note: "Bắt buộc. VD: DV_MOI",
    prompt:
      "Mã viết liền, không dấu, không trùng: chữ, chữ số, dấu _ - và chấm. Ví dụ: DV_MOI. Công thức dùng mã này.",
  },
  LABEL: { heading: "Nội dung", note: "Bắt buộc. Câu in trên biểu mẫu" },
  UNIT: { heading: "Đơn vị tính", note: "VD: người, đồng" },
  TYPE: {
    heading: "Kiểu",
    note: "Bắt buộc. Chọn",
    prompt:
      "“đếm đơn vị”: đơn vị cơ sở trả lời Có hoặc Không, cấp trên ghi số đơn vị trả lời Có. “có/không”: hỏi Có hoặc Không ở mọi cấp.",
  },
  OVER_UNITS: {
    heading: "Gộp các đơn vị",
    note: "Bắt buộc. Chọn",
    prompt:
      "Số của nhiều đơn vị thành một như thế nào. Chữ thì “không cộng”; ngày thì ngày sớm nhất, muộn nhất hoặc không cộng; mức bình quân thì “bình quân gia quyền” và ghi trọng số.",
  },
  WEIGHT: {
    heading: "Trọng số",
    note: "Chỉ khi bình quân gia quyền",
    prompt: "Mã số liệu đếm làm trọng số, ví dụ số người được tính lương.",
  },
  OVER_ROUNDS: {
    heading: "Gộp các đợt",
    note: "Bắt buộc. Chọn",
    prompt:
      "Việc xảy ra trong đợt thì “cộng các đợt”. Số có đến cuối đợt, hoặc lũy kế từ đầu kế hoạch, thì “lấy đợt sau cùng”.",
  },
  ORIGIN: {
    heading: "Cấp bắt đầu báo cáo",
    note: "Bắt buộc. Mã cấp",
    prompt:
      "Cấp thấp nhất tự trả lời số liệu này. Cấp dưới nữa không bị hỏi; các cấp trên là tổng của cấp dưới.",
  },
  SECTORS: {
    heading: "Chỉ khu vực",
    note: "Để trống: mọi khu vực",
    prompt: "Mã khu vực, cách nhau dấu phẩy. Đơn vị thuộc khu vực khác không bị hỏi.",
  },
  DERIVED: {
    heading: "Tự tính bằng",
    note: "Để trống: hỏi đơn vị",
    prompt:
      "Ví dụ: A + B - C; mỗi đơn vị tính 1; A ≥ 1; A đến hết ngày 31/12/2025; số ngày từ A đến B. Xem trang “Cách lập kế hoạch”.",
  },
  DERIVED_AT: {
    heading: "Tự tính ở",
    note: "Chọn, nếu tự tính",
    prompt:
      "“mọi cấp”: cấp nào cũng tính bằng công thức. “cấp bắt đầu báo cáo”: chỉ tính ở cấp đó, lên trên thì cộng. Để trống: tổng, hiệu và số ngày tính ở mọi cấp, còn lại ở cấp bắt đầu.",
  },
  OPTIONAL: {
    heading: "Được để trống",
    note: "có / không",
    prompt: "“có”: đơn vị để trống cũng không bị báo thiếu. Để trống khác với số 0.",
  },
  ASSIGNED: {
    heading: "Cấp trên giao",
    note: "có / không",
    prompt: "“có”: số do cấp trên giao, ghi ở trang “Giao chỉ tiêu” trước khi phát hành biểu mẫu.",
  },
  CONTINUES: {
    heading: "Nối tiếp số liệu",
    note: "Mã số liệu kỳ trước",
    prompt: "Số đầu kỳ của số liệu này bằng số cuối kỳ trước của số liệu nào.",
  },
  HINT: { heading: "Hướng dẫn tính", note: "Hiện khi bấm vào ô, không quá 200 ký tự" },
};
