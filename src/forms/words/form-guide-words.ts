import { formatDay } from "../../base/formats";
import type { IsoDate } from "../../base/codes";
import type { Indicator, Plan, Round } from "../../model/plan";
import type { Unit } from "../../model/unit";
import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "./entry-words";
import { formCheckWords } from "./form-check-words";
import { INFERRED_SIGN } from "./inferred-words";
import { FORM_SHEETS, formWords, lowerFirst, registerWords } from "./form-words";

/** A chapter of the guide sheet. */
export interface GuideChapter {
  readonly heading: string;
  readonly sentences: readonly string[];
}

export const guideTitle = "HƯỚNG DẪN NHẬP VÀ GỬI BIỂU MẪU";

const receiver = (above: Unit | undefined): string => above?.name ?? "công đoàn cấp trên";

/** The guide of a form: how to fill, check and send it, and until when. */
export function guideChapters(
  plan: Plan,
  round: Round,
  above: Unit | undefined,
  registerSheets: readonly string[],
  inferred: readonly Indicator[],
): readonly GuideChapter[] {
  const readings = [
    ...periodWords(round),
    ...inferred.map(({ label, inferred: reading = "" }) => `${label}: ${reading}`),
  ];
  return [
    {
      heading: "1. Nhập số liệu",
      sentences: [
        `Mở trang “${FORM_SHEETS.form}” và chỉ nhập vào các ô màu vàng nhạt. Các ô khác đã khóa để giữ nguyên công thức.`,
        "Bấm vào từng ô sẽ thấy lời nhắc cần nhập gì. Nhập số bằng chữ số, không gõ dấu chấm, dấu phẩy hay đơn vị tính; biểu mẫu tự ngăn cách hàng nghìn.",
        "Ô hỏi Có/Không: chọn trong danh sách của ô.",
        "Tỷ lệ phần trăm và số tổng do biểu mẫu tự tính, không phải nhập.",
        "Cần giải thích thêm số liệu nào thì ghi vào cột Ghi chú của dòng đó.",
        ...(registerSheets.length === 0
          ? []
          : [
              `Danh sách kèm theo nhập ở các trang: ${registerSheets.map((name) => `“${name}”`).join(", ")}.`,
              registerWords.moreRows,
            ]),
      ],
    },
    {
      heading: "2. Khi không có số liệu",
      sentences: [
        `Trong đợt không phát sinh: ghi ${NONE_WORDS.short} (được tính là 0).`,
        `Nội dung không áp dụng cho đơn vị: ghi ${NOT_APPLICABLE_WORDS.short} (không tính vào tổng) và giải trình lý do. Ô màu xám đã ghi sẵn ${NOT_APPLICABLE_WORDS.short} thì không phải nhập.`,
        "Không để trống: ô trống được hiểu là đơn vị chưa nhập.",
      ],
    },
    {
      heading: "3. Tự kiểm tra trước khi gửi",
      sentences: [
        `Nhìn ô “Tự kiểm tra biểu mẫu” ở đầu trang: “${formCheckWords.passed}” là đã đủ và khớp; “${formCheckWords.blankBefore}…${formCheckWords.blankAfter}” là còn ô trống; “${formCheckWords.wrongBefore}…${formCheckWords.wrongAfter}” thì xem cột Kiểm tra, sửa lần lượt từng dòng có màu đỏ.`,
        "Nếu số liệu đúng mà biểu mẫu vẫn báo lỗi, cứ gửi và ghi lý do vào cột Ghi chú.",
      ],
    },
    {
      heading: "4. Gửi báo cáo",
      sentences: [
        `${dueWords(round)}Nơi nhận: ${receiver(above)}.`,
        `Tuyến báo cáo: ${plan.reportingLine}.`,
        ...(plan.contact === undefined ? [] : [formWords.contact(plan.contact)]),
        "Gửi chính tệp Excel này qua thư điện tử hoặc Zalo; không gửi ảnh chụp thay cho tệp. Tên tệp đặt thế nào cũng được, nhưng không đổi phần đầu biểu mẫu và các dòng, cột mã đang ẩn.",
        "Gửi lại vì có sửa: tăng ô “Lần nộp” thêm 1 rồi gửi cả tệp; bản có lần nộp lớn nhất được tính.",
      ],
    },
    ...(readings.length === 0
      ? []
      : [
          {
            heading: `5. Những chỗ có dấu ${INFERRED_SIGN}: văn bản không nêu rõ, được hiểu như sau`,
            sentences: readings,
          },
        ]),
  ];
}

/** Names the days of the round that the document does not state. */
function periodWords({ isPeriodInferred, from, to, sprint }: Round): readonly string[] {
  const days = (first: IsoDate, last: IsoDate): string =>
    `từ ngày ${formatDay(first)} đến ngày ${formatDay(last)}`;
  return [
    ...(isPeriodInferred === true ? [`Thời gian của đợt: ${days(from, to)}.`] : []),
    ...(sprint?.isInferred === true ? [`${sprint.name}: ${days(sprint.from, sprint.to)}.`] : []),
  ];
}

function dueWords({ due, isDueInferred, name }: Round): string {
  if (due === undefined) return "";
  return isDueInferred === true
    ? `Đề nghị gửi ${lowerFirst(name)} đến hết ngày ${formatDay(due)} (kế hoạch không nêu hạn). `
    : `Hạn nộp ${lowerFirst(name)}: hết ngày ${formatDay(due)}. `;
}
