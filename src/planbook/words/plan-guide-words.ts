/**
 * Name and words of the sheet that explains the tables, and the name of the hidden one with the drop-downs.
 */
export const PLAN_GUIDE_SHEET = "Cách lập kế hoạch";
export const PLAN_LISTS_SHEET = "Danh mục kế hoạch";

export const planGuideTitle = "CÁCH LẬP KẾ HOẠCH TRONG SỔ TÍNH NÀY";

export const PLAN_GUIDE_CHAPTERS: readonly {
  readonly heading: string;
  readonly sentences: readonly string[];
}[] = [
  {
    heading: "1. Thứ tự làm",
    sentences: [
      "Trang “Kế hoạch”: tên, cơ quan ban hành, ngày ban hành. Trang “Đợt”: các đợt báo cáo và hạn gửi. Trang “Cấp”: ai báo cáo cho ai.",
      "Trang “Số liệu”: những con số cần hỏi đơn vị, mỗi số một mã. Trang “Chỉ tiêu”: mỗi chỉ tiêu tính từ các mã đó, và mức phải đạt.",
      "Trang “Phần”: các tiêu đề của biểu mẫu và thứ tự chỉ tiêu. Các trang “Ràng buộc”, “Danh sách”, “Giao chỉ tiêu”, “Khu vực”, “Thay đổi”: chỉ khi cần.",
      "Trang “Tiêu chí xếp hạng” và “Xếp loại”: chỉ khi văn bản có thang điểm; ghi vào đó thì bảng tổng hợp có thêm trang “Xếp hạng”. Trang “Báo cáo riêng”: các báo cáo chuyên đề, tờ trình mà kế hoạch yêu cầu.",
      "Trang “Đơn vị”: cơ quan nhận báo cáo và các đơn vị phải báo cáo.",
    ],
  },
  {
    heading: "2. Khi nhập",
    sentences: [
      "Bấm vào ô sẽ thấy lời nhắc cách ghi. Ô có mũi tên thì chọn trong danh sách.",
      "Được thêm, bớt, đổi chỗ dòng; được chèn thêm cột ghi chú của riêng mình. Không xóa dòng chữ nhỏ màu xám dưới tiêu đề: chương trình nhận ra các cột nhờ dòng đó.",
      "Đổi mã của một đợt, phần, số liệu hay chỉ tiêu thì chỉ sửa ở cột mã của chính dòng đó: chỗ khác còn ghi mã cũ vẫn được hiểu đúng.",
      "Nhiều mã trong một ô thì cách nhau bằng dấu phẩy. Mã không phân biệt chữ hoa, chữ thường.",
      "Đừng gõ dấu = ở đầu công thức: ở đây công thức là chữ, không phải công thức của Excel.",
    ],
  },
  {
    heading: "3. Kiểm tra và dùng",
    sentences: [
      "Trong bảng bên, thẻ “Biểu mẫu”, mục “Kế hoạch của tôi”: kiểm tra kế hoạch ngay trong sổ, hoặc chọn tệp kế hoạch; mỗi chỗ chưa đúng được chỉ ra từng ô, kèm cách sửa.",
      "Khi không còn chỗ nào sai, bấm “Dùng kế hoạch này”: kế hoạch có tên trong danh sách chọn, đánh dấu “của tôi”, và được phát hành, kiểm tra, tổng hợp như kế hoạch có sẵn.",
    ],
  },
];

export const PLAN_EXAMPLE_WORDS = {
  indicators: "4. Cột “Cách tính” của trang “Chỉ tiêu” (A, B, C là mã số liệu)",
  elements: "5. Cột “Tự tính bằng” của trang “Số liệu” (A, B, C là mã số liệu)",
  formula: "Cách ghi",
  meaning: "Nghĩa là",
} as const;

/** The message of a drop-down for other entries, and the prompt of a free cell. */
export const PLAN_VALIDATION_WORDS = {
  errorTitle: "Chưa có trong danh sách",
  error:
    "Nên chọn một mục trong danh sách của ô. Vẫn giữ được nội dung vừa gõ; chương trình sẽ kiểm tra lại sau.",
} as const;

export const planDocumentTitle = (title: string): string => `Kế hoạch thi đua – ${title}`;
