import type { PlanColumn, PlanTable } from "../plan/plan-tables";
import { CHECK_COLUMNS, INDICATOR_COLUMNS } from "./plan-indicator-words";
import { ELEMENT_COLUMNS } from "./plan-element-words";
import { REGISTER_COLUMNS, UNIT_COLUMNS } from "./plan-list-words";

/** A heading, what stands below it in small letters, and what a cell says when it is selected (else the same). */
export interface ColumnWords {
  readonly heading: string;
  readonly note: string;
  readonly prompt?: string;
}

export type TableColumns<T extends PlanTable> = { readonly [C in PlanColumn<T>]: ColumnWords };

interface TableWords<T extends PlanTable> {
  readonly sheet: string;
  readonly title: string;
  readonly guidance: string;
  readonly columns: TableColumns<T>;
}

const code = (heading: string, example: string): ColumnWords => ({
  heading,
  note: `Bắt buộc. VD: ${example}`,
  prompt: `Mã viết liền, không dấu, không trùng: chữ, chữ số, dấu _ - và chấm. Ví dụ: ${example}.`,
});

/** Names, titles, guidance and headings of every table. */
export const PLAN_TABLE_WORDS: { readonly [T in PlanTable]: TableWords<T> } = {
  plan: {
    sheet: "Kế hoạch",
    title: "KẾ HOẠCH",
    guidance:
      "Ghi vào cột Nội dung. Cột Cách ghi chỉ để hướng dẫn, không được đọc. Xong mỗi trang, dùng lệnh kiểm tra để phần mềm chỉ ra ô chưa đúng.",
    columns: {
      KEY: { heading: "", note: "" },
      ITEM: { heading: "Mục", note: "Giữ nguyên tên mục" },
      CONTENT: { heading: "Nội dung", note: "Nhập vào ô màu vàng nhạt" },
      NOTE: { heading: "Cách ghi", note: "Chỉ để hướng dẫn" },
    },
  },
  round: {
    sheet: "Đợt",
    title: "ĐỢT BÁO CÁO",
    guidance:
      "Mỗi đợt thu báo cáo là một dòng. Các đợt không chồng ngày lên nhau. Sơ kết, tổng kết gồm nhiều đợt thì ghi mã các đợt đó ở cột Gồm các đợt.",
    columns: {
      CODE: code("Mã đợt", "I"),
      NAME: { heading: "Tên đợt", note: "Bắt buộc. VD: Đợt I" },
      THEME: { heading: "Chủ đề", note: "Như kế hoạch nêu" },
      FROM: { heading: "Từ ngày", note: "Bắt buộc" },
      TO: { heading: "Đến ngày", note: "Bắt buộc" },
      DUE: { heading: "Hạn gửi báo cáo", note: "Bắt buộc. Ngày cuối còn đúng hạn" },
      OF: { heading: "Gồm các đợt", note: "Chỉ ghi khi là sơ kết, tổng kết. VD: I, II" },
      SPRINT: { heading: "Đợt nước rút", note: "Tên, nếu có. VD: 90 ngày nước rút" },
      SPRINT_FROM: { heading: "Nước rút từ ngày", note: "Nếu có" },
      SPRINT_TO: { heading: "Nước rút đến ngày", note: "Nếu có" },
    },
  },
  section: {
    sheet: "Phần",
    title: "CÁC PHẦN CỦA BIỂU MẪU",
    guidance:
      "Mỗi phần là một tiêu đề trên biểu mẫu, theo thứ tự các dòng. Mỗi chỉ tiêu nằm ở đúng một phần. Để trống cả trang thì mọi chỉ tiêu nằm trong một phần.",
    columns: {
      CODE: code("Mã phần", "P1"),
      TITLE: { heading: "Tên phần", note: "Bắt buộc. In trên biểu mẫu" },
      INDICATORS: { heading: "Các chỉ tiêu của phần", note: "Mã, cách nhau dấu phẩy. VD: CT-01, CT-02" },
      ELEMENTS: {
        heading: "Số liệu hỏi đầu phần",
        note: "Mã số liệu chung, không thuộc riêng chỉ tiêu nào",
      },
    },
  },
  element: {
    sheet: "Số liệu",
    title: "SỐ LIỆU CẦN HỎI HOẶC TỰ TÍNH",
    guidance:
      "Mỗi dòng của biểu mẫu là một số liệu. Chỉ tiêu được tính từ các số liệu này. Số liệu tự tính thì ghi công thức ở cột Tự tính bằng, biểu mẫu sẽ không hỏi.",
    columns: ELEMENT_COLUMNS,
  },
  indicator: {
    sheet: "Chỉ tiêu",
    title: "CHỈ TIÊU",
    guidance:
      "Mỗi chỉ tiêu là một dòng. Cột Cách tính ghi bằng mã số liệu ở trang “Số liệu”; các cách tính và ví dụ xem trang “Cách lập kế hoạch”.",
    columns: INDICATOR_COLUMNS,
  },
  check: {
    sheet: "Ràng buộc",
    title: "RÀNG BUỘC GIỮA CÁC SỐ LIỆU",
    guidance:
      "Những quan hệ luôn phải đúng trong một báo cáo; báo cáo nào sai, phần mềm sẽ chỉ ra ô. Chỉ ghi quan hệ chắc chắn đúng theo nghĩa của số liệu.",
    columns: CHECK_COLUMNS,
  },
  register: {
    sheet: "Danh sách",
    title: "DANH SÁCH KÈM THEO",
    guidance:
      "Mỗi dòng là một cột của danh sách. Tên danh sách, tên trang và đợt chỉ ghi ở dòng đầu của danh sách; các dòng sau ghi lại mã danh sách.",
    columns: REGISTER_COLUMNS,
  },
  unit: {
    sheet: "Đơn vị",
    title: "ĐƠN VỊ BÁO CÁO",
    guidance:
      "Cơ quan nhận báo cáo và các đơn vị phải báo cáo, mỗi đơn vị một dòng. Để trống cả trang nếu dùng danh sách có sẵn hoặc tệp danh sách riêng.",
    columns: UNIT_COLUMNS,
  },
  assignment: {
    sheet: "Giao chỉ tiêu",
    title: "GIAO CHỈ TIÊU CHO ĐƠN VỊ",
    guidance:
      "Số cấp trên giao cho từng đơn vị, mỗi số một dòng. Số liệu được giao phải ghi “có” ở cột Cấp trên giao của trang “Số liệu”.",
    columns: {
      UNIT: { heading: "Mã đơn vị", note: "Bắt buộc. Như ở trang “Đơn vị”" },
      ELEMENT: { heading: "Mã số liệu", note: "Bắt buộc. Như ở trang “Số liệu”" },
      ROUND: { heading: "Mã đợt", note: "Để trống: mọi đợt" },
      VALUE: { heading: "Số giao", note: "Bắt buộc" },
    },
  },
  level: {
    sheet: "Cấp",
    title: "CÁC CẤP CÔNG ĐOÀN",
    guidance: "Từ cấp thấp nhất lên, mỗi cấp một dòng. Thứ tự các dòng là thứ tự báo cáo từ dưới lên.",
    columns: {
      CODE: code("Mã cấp", "CS"),
      NAME: { heading: "Tên cấp", note: "Bắt buộc. VD: Công đoàn cơ sở" },
      SIGNATURE: {
        heading: "Thẩm quyền ký",
        note: "Mỗi dòng chữ ký một dòng (Alt + Enter)",
      },
    },
  },
  sector: {
    sheet: "Khu vực",
    title: "KHU VỰC, LOẠI HÌNH",
    guidance:
      "Chỉ cần khi có số liệu hoặc chỉ tiêu dành riêng cho một khu vực, chẳng hạn doanh nghiệp. Không dùng thì để trống cả trang.",
    columns: {
      CODE: code("Mã khu vực", "DN"),
      NAME: { heading: "Tên khu vực", note: "Bắt buộc. VD: Doanh nghiệp" },
      TO: { heading: "Đến hết ngày", note: "Sau ngày này không hỏi nữa" },
    },
  },
  change: {
    sheet: "Thay đổi",
    title: "THAY ĐỔI GIỮA CÁC PHIÊN BẢN BIỂU MẪU",
    guidance:
      "Chỉ ghi khi sửa một biểu mẫu đã phát hành, để báo cáo theo phiên bản cũ vẫn được đọc. Kế hoạch mới thì để trống cả trang.",
    columns: {
      VERSION: { heading: "Từ phiên bản", note: "Bắt buộc. VD: 2" },
      OLD_CODE: { heading: "Mã cũ", note: "Để trống: số liệu mới thêm" },
      NEW_CODE: { heading: "Mã mới", note: "Để trống: số liệu đã bỏ" },
    },
  },
};
