import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, PROVINCE, UPPER } from "../../shared/levels";
import { flow, stock } from "../../shared/shapes";

const conferences = { unitOfMeasure: "hội nghị", type: "count", ...flow } as const;

/** Counted from the first day of the year on: a work registered in round 1 is often finished in round 2. */
const works = { unitOfMeasure: "công trình", type: "count", ...stock, origin: GRASSROOTS } as const;

const awarded = { unitOfMeasure: "người", type: "count", ...flow, origin: GRASSROOTS } as const;

/** DN-03 and DN-05 to DN-09: initiatives, works, conferences, awards. */
export const achievingElements: readonly DataElement[] = [
  {
    code: elementCode("HN_DHTT_CDCS"),
    label: "Hội nghị điển hình tiên tiến do CĐCS tổ chức",
    ...conferences,
    origin: GRASSROOTS,
    hint: "Hội nghị đã tổ chức trong đợt, kể cả tổ chức lồng ghép với hội nghị khác.",
  },
  {
    code: elementCode("HN_DHTT_CT"),
    label: "Hội nghị điển hình tiên tiến do công đoàn cấp trên cơ sở tổ chức",
    ...conferences,
    origin: UPPER,
    hint: "Chỉ tính hội nghị của chính công đoàn cấp trên cơ sở, không tính hội nghị của các CĐCS.",
  },
  {
    code: elementCode("HN_DHTT_TINH"),
    label: "Hội nghị điển hình tiên tiến cấp tỉnh (lần thứ IV)",
    ...conferences,
    origin: PROVINCE,
  },
  {
    code: elementCode("DETAI"),
    label: "Đề tài khoa học đã thực hiện",
    unitOfMeasure: "đề tài",
    type: "count",
    ...flow,
    origin: GRASSROOTS,
    hint: "Đề tài đã nghiệm thu hoặc đưa vào áp dụng trong đợt. Mỗi đề tài chỉ tính một lần.",
  },
  {
    code: elementCode("SANGKIEN"),
    label: "Sáng kiến cải tiến kỹ thuật đã thực hiện",
    unitOfMeasure: "sáng kiến",
    type: "count",
    ...flow,
    origin: GRASSROOTS,
    hint: "Sáng kiến đã được công nhận hoặc áp dụng trong đợt. Mỗi sáng kiến chỉ tính một lần.",
  },
  {
    code: elementCode("CT_DANGKY"),
    label: "Công trình, sản phẩm mới đã đăng ký",
    ...works,
    accumulates: true,
    hint: "Lũy kế từ 01/01/2020. Công trình làm chung nhiều đơn vị chỉ tính một lần.",
  },
  {
    code: elementCode("CT_XONG"),
    label: "Trong đó: công trình, sản phẩm mới đã hoàn thành",
    ...works,
    accumulates: true,
    hint: "Lũy kế từ 01/01/2020, trong số đã đăng ký.",
  },
  {
    code: elementCode("KHEN_TT"),
    label: "Tập thể được khen thưởng trong phong trào thi đua",
    ...awarded,
    unitOfMeasure: "tập thể",
    hint: "Đã có quyết định khen trong đợt. Mỗi tập thể chỉ tính một lần, tại đơn vị của tập thể đó.",
  },
  {
    code: elementCode("KHEN_CN"),
    label: "Cá nhân được khen thưởng trong phong trào thi đua",
    ...awarded,
    hint: "Đã có quyết định khen trong đợt. Mỗi người chỉ tính một lần, tại đơn vị của người đó.",
  },
  {
    code: elementCode("KHEN_TRUCTIEP"),
    label: "Trong đó: công nhân, người lao động trực tiếp sản xuất",
    ...awarded,
    hint: "Nằm trong số cá nhân được khen thưởng. Không tính cán bộ quản lý, nhân viên gián tiếp.",
  },
  {
    code: elementCode("KHEN_DOTXUAT"),
    label: "Quyết định khen thưởng đột xuất của LĐLĐ tỉnh",
    unitOfMeasure: "quyết định",
    type: "count",
    ...flow,
    origin: PROVINCE,
  },
  {
    code: elementCode("KHEN_SANGKIEN"),
    label: "Sáng kiến được LĐLĐ tỉnh khen thưởng theo giá trị làm lợi",
    unitOfMeasure: "sáng kiến",
    type: "count",
    ...flow,
    origin: PROVINCE,
  },
  {
    code: elementCode("SK_LAMLOI"),
    label: "Giá trị làm lợi của các sáng kiến được khen thưởng",
    unitOfMeasure: "đồng",
    type: "money",
    ...flow,
    origin: PROVINCE,
    hint: "Theo quyết định công nhận hoặc hồ sơ đề nghị khen, tính bằng đồng.",
  },
];
