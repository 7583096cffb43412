import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { flow, stock } from "../../shared/shapes";
import { ENTERPRISES } from "../../units/phu-rieng-sectors";

const awarded = { unitOfMeasure: "người", type: "count", ...flow, origin: GRASSROOTS } as const;
/** Counted from 01/01/2017 on: the plan sums up the whole year when round I ends. */
const ofYear = { type: "count", ...stock, origin: GRASSROOTS } as const;

/** PR-26 to PR-31: what the document orders besides its numbers. */
export const dutyElements: readonly DataElement[] = [
  {
    code: elementCode("KHEN_NH_TT"),
    label: "Tập thể được khen thưởng đợt thi đua ngắn hạn",
    ...awarded,
    unitOfMeasure: "tập thể",
    hint: "Đã có quyết định khen trong đợt. Mỗi tập thể chỉ tính một lần, tại đơn vị của tập thể đó.",
  },
  {
    code: elementCode("KHEN_NH_CN"),
    label: "Cá nhân được khen thưởng đợt thi đua ngắn hạn",
    ...awarded,
    hint: "Đã có quyết định khen trong đợt. Mỗi người chỉ tính một lần, tại đơn vị của người đó.",
  },
  {
    code: elementCode("KHEN_NH_TRUCTIEP"),
    label: "Trong đó: công nhân lao động trực tiếp được khen thưởng đợt thi đua ngắn hạn",
    ...awarded,
    sectors: ENTERPRISES,
    hint: "Nằm trong số cá nhân được khen thưởng. Không tính cán bộ quản lý, nhân viên gián tiếp.",
  },
  {
    code: elementCode("DV_KETNAP_NAM"),
    label: "Đoàn viên kết nạp mới cả năm 2017",
    unitOfMeasure: "người",
    ...ofYear,
    accumulates: true,
    hint: "Lũy kế từ 01/01/2017 đến ngày cuối của đợt, gồm cả số kết nạp trong đợt. Chưa trừ số giảm.",
  },
  {
    code: elementCode("DV_GIAO"),
    label: "Chỉ tiêu kết nạp đoàn viên được giao năm 2017",
    unitOfMeasure: "người",
    ...ofYear,
    isAssigned: true,
    hint: "Số LĐLĐ huyện giao cho đơn vị cả năm 2017. Không được giao thì ghi KAD.",
  },
  {
    code: elementCode("CDCS_MOI"),
    label: "CĐCS thành lập mới trong năm 2017",
    unitOfMeasure: "CĐCS",
    ...ofYear,
    origin: UPPER,
    accumulates: true,
    hint: "Lũy kế từ 01/01/2017, theo quyết định công nhận của công đoàn cấp trên trực tiếp cơ sở.",
  },
  {
    code: elementCode("CDCS_VM"),
    label: "CĐCS đạt vững mạnh",
    unitOfMeasure: "CĐCS",
    type: "tally",
    ...stock,
    origin: GRASSROOTS,
    hint: "Theo kết quả xếp loại năm 2017 đã được công nhận; chưa xếp loại thì trả lời Không.",
  },
  {
    code: elementCode("KTGS"),
    label: "Cuộc kiểm tra, giám sát phong trào thi đua ở cơ sở",
    unitOfMeasure: "cuộc",
    type: "count",
    ...flow,
    origin: UPPER,
    hint: "Cuộc do chính công đoàn cấp trên cơ sở tổ chức trong đợt.",
  },
  {
    code: elementCode("TONGKET_II"),
    label: "CĐCS đã tổng kết, đánh giá các hoạt động ba tháng đầu năm 2018",
    unitOfMeasure: "CĐCS",
    type: "tally",
    ...stock,
    origin: GRASSROOTS,
    hint: "Các hoạt động tại mục 2.2 phần II của kế hoạch.",
  },
  {
    code: elementCode("TONGKET_II_CT"),
    label: "Công đoàn cấp trên cơ sở đã tổng kết, đánh giá các hoạt động ba tháng đầu năm 2018",
    unitOfMeasure: "đơn vị",
    type: "tally",
    ...stock,
    origin: UPPER,
    hint: "Trả lời cho chính công đoàn cấp trên, không phải cho các CĐCS trực thuộc.",
  },
];
