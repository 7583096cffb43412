import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { PUBLIC } from "../../shared/sectors";
import { flow, stock } from "../../shared/shapes";

const people = { unitOfMeasure: "người", type: "count", origin: GRASSROOTS } as const;

/** Titles of a year are given when it ends. */
const recognised = { type: "tally", ...stock, origin: GRASSROOTS } as const;

/** How many targets somebody else has set; each upper union reports on those given to it. */
const targets = { unitOfMeasure: "chỉ tiêu", type: "count", ...stock, origin: UPPER } as const;

const initiatives = { type: "count", ...flow, origin: GRASSROOTS } as const;

/** LS-04 to LS-11: what the units and their people achieved. */
export const emulatingElements: readonly DataElement[] = [
  {
    code: elementCode("THEOBAC_NGUOI"),
    label: "CNVCLĐ có việc làm cụ thể, thiết thực làm theo tấm gương đạo đức của Bác",
    ...people,
    ...stock,
    hint: "Người đã đăng ký và có việc làm cụ thể trong năm, tính đến ngày cuối của đợt. Mỗi người chỉ tính một lần.",
  },
  {
    code: elementCode("CQ_VANHOA"),
    label: "Cơ quan, đơn vị đạt chuẩn văn hoá",
    unitOfMeasure: "đơn vị",
    ...recognised,
    sectors: [PUBLIC],
    hint: "Được cấp có thẩm quyền công nhận năm 2015. Mỗi CĐCS ứng với một cơ quan, đơn vị.",
  },
  {
    code: elementCode("CQ_ANTOAN"),
    label: "Cơ quan, đơn vị đạt chuẩn cơ quan an toàn",
    unitOfMeasure: "đơn vị",
    ...recognised,
    sectors: [PUBLIC],
    hint: "Được cấp có thẩm quyền công nhận năm 2015. Mỗi CĐCS ứng với một cơ quan, đơn vị.",
  },
  {
    code: elementCode("HOCTAP_NGUOI"),
    label: "CNVCLĐ hoàn thành lớp học, khóa học nâng cao trình độ",
    ...people,
    unitOfMeasure: "lượt người",
    ...flow,
    hint: "Chính trị, chuyên môn, nghiệp vụ, tay nghề, pháp luật, ngoại ngữ, tin học... hoàn thành trong đợt, tính lượt người.",
  },
  {
    code: elementCode("GIAOUOC_CDCS"),
    label: "CĐCS đã đăng ký giao ước thi đua",
    unitOfMeasure: "CĐCS",
    type: "tally",
    ...stock,
    origin: GRASSROOTS,
    hint: "Đăng ký cho năm 2015, tính đến ngày cuối của đợt.",
  },
  {
    code: elementCode("GIAOUOC_CT"),
    label: "Công đoàn cấp trên cơ sở đã đăng ký giao ước thi đua",
    unitOfMeasure: "đơn vị",
    type: "tally",
    ...stock,
    origin: UPPER,
    hint: "Trả lời cho chính công đoàn cấp trên, không phải cho các CĐCS trực thuộc.",
  },
  {
    code: elementCode("DETAI"),
    label: "Đề tài khoa học đã thực hiện",
    unitOfMeasure: "đề tài",
    ...initiatives,
    hint: "Đề tài đã nghiệm thu hoặc đưa vào áp dụng trong đợt. Mỗi đề tài chỉ tính một lần.",
  },
  {
    code: elementCode("SANGKIEN"),
    label: "Sáng kiến cải tiến kỹ thuật đã thực hiện",
    unitOfMeasure: "sáng kiến",
    ...initiatives,
    hint: "Sáng kiến đã được công nhận hoặc áp dụng trong đợt. Mỗi sáng kiến chỉ tính một lần.",
  },
  {
    code: elementCode("CT_SANPHAM"),
    label: "Công trình, sản phẩm mới đã hoàn thành",
    unitOfMeasure: "công trình",
    ...initiatives,
    hint: "Hoàn thành trong đợt. Công trình làm chung nhiều đơn vị chỉ tính một lần.",
  },
  {
    code: elementCode("DAOTAO_CDCS"),
    label: "Cán bộ CĐCS được đào tạo, bồi dưỡng",
    ...people,
    unitOfMeasure: "lượt người",
    ...flow,
    hint: "Lượt cán bộ công đoàn của chính CĐCS, ở lớp do cấp nào mở cũng tính. Hoàn thành trong đợt.",
  },
  {
    code: elementCode("DAOTAO_CT"),
    label: "Cán bộ công đoàn cấp trên cơ sở được đào tạo, bồi dưỡng",
    ...people,
    unitOfMeasure: "lượt người",
    ...flow,
    origin: UPPER,
    hint: "Lượt cán bộ của chính công đoàn cấp trên cơ sở, không tính cán bộ của các CĐCS.",
  },
  {
    code: elementCode("KHEN_CN"),
    label: "Cá nhân được khen thưởng trong phong trào thi đua",
    ...people,
    ...flow,
    hint: "Đã có quyết định khen trong đợt. Mỗi người chỉ tính một lần, tại đơn vị của người đó.",
  },
  {
    code: elementCode("KHEN_TRUCTIEP"),
    label: "Người trực tiếp lao động sản xuất và công tác được khen thưởng",
    ...people,
    ...flow,
    hint: "Nằm trong số cá nhân được khen thưởng. Không tính cán bộ lãnh đạo, quản lý.",
  },
  {
    code: elementCode("CDCS_VM"),
    label: "CĐCS đạt trong sạch, vững mạnh",
    unitOfMeasure: "CĐCS",
    ...recognised,
    hint: "Theo kết quả xếp loại năm 2015 được công đoàn cấp trên công nhận.",
  },
  {
    code: elementCode("KTXH_DAT"),
    label: "Chỉ tiêu phát triển kinh tế - xã hội năm 2015 đã hoàn thành",
    ...targets,
    hint: "Gồm cả chỉ tiêu vượt mức, trong số được giao.",
  },
  {
    code: elementCode("KTXH_VUOT"),
    label: "Trong đó: chỉ tiêu phát triển kinh tế - xã hội hoàn thành vượt mức",
    ...targets,
  },
  {
    code: elementCode("KTXH_GIAO"),
    label: "Chỉ tiêu phát triển kinh tế - xã hội năm 2015 được giao",
    ...targets,
    isAssigned: true,
    hint: "Số chỉ tiêu giao cho địa phương, ngành, đơn vị. Bản phát động này không nêu từng chỉ tiêu.",
  },
  {
    code: elementCode("CTCD_DAT"),
    label: "Chỉ tiêu công tác công đoàn năm 2015 đã hoàn thành",
    ...targets,
    hint: "Gồm cả chỉ tiêu vượt mức, trong số được giao.",
  },
  {
    code: elementCode("CTCD_GIAO"),
    label: "Chỉ tiêu công tác công đoàn năm 2015 được giao",
    ...targets,
    isAssigned: true,
    hint: "Số chỉ tiêu LĐLĐ tỉnh giao cho đơn vị. Bản phát động này không nêu từng chỉ tiêu.",
  },
];
