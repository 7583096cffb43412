import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { PUBLIC } from "../../shared/sectors";
import { happened, row, standing, tallied } from "../../shared/rows";

/** How many targets somebody else has set; each upper union reports on those given to it. */
const targets = standing("chỉ tiêu", UPPER);

/** LS-04 to LS-11: what the units and their people achieved. */
export const emulatingElements: readonly DataElement[] = [
  row(
    "THEOBAC_NGUOI",
    "CNVCLĐ có việc làm cụ thể, thiết thực làm theo tấm gương đạo đức của Bác",
    standing("người"),
    {
      hint: "Người đã đăng ký và có việc làm cụ thể trong năm, tính đến ngày cuối của đợt. Mỗi người chỉ tính một lần.",
    },
  ),
  // Titles of a year are given when it ends.
  row("CQ_VANHOA", "Cơ quan, đơn vị đạt chuẩn văn hoá", tallied("đơn vị"), {
    sectors: [PUBLIC],
    hint: "Được cấp có thẩm quyền công nhận năm 2015. Mỗi CĐCS ứng với một cơ quan, đơn vị.",
  }),
  row("CQ_ANTOAN", "Cơ quan, đơn vị đạt chuẩn cơ quan an toàn", tallied("đơn vị"), {
    sectors: [PUBLIC],
    hint: "Được cấp có thẩm quyền công nhận năm 2015. Mỗi CĐCS ứng với một cơ quan, đơn vị.",
  }),
  row("HOCTAP_NGUOI", "CNVCLĐ hoàn thành lớp học, khóa học nâng cao trình độ", happened("lượt người"), {
    hint: "Chính trị, chuyên môn, nghiệp vụ, tay nghề, pháp luật, ngoại ngữ, tin học... hoàn thành trong đợt, tính lượt người.",
  }),
  row("GIAOUOC_CDCS", "CĐCS đã đăng ký giao ước thi đua", tallied("CĐCS"), {
    hint: "Đăng ký cho năm 2015, tính đến ngày cuối của đợt.",
  }),
  row("GIAOUOC_CT", "Công đoàn cấp trên cơ sở đã đăng ký giao ước thi đua", tallied("đơn vị", UPPER), {
    hint: "Trả lời cho chính công đoàn cấp trên, không phải cho các CĐCS trực thuộc.",
  }),
  row("DETAI", "Đề tài khoa học đã thực hiện", happened("đề tài"), {
    hint: "Đề tài đã nghiệm thu hoặc đưa vào áp dụng trong đợt. Mỗi đề tài chỉ tính một lần.",
  }),
  row("SANGKIEN", "Sáng kiến cải tiến kỹ thuật đã thực hiện", happened("sáng kiến"), {
    hint: "Sáng kiến đã được công nhận hoặc áp dụng trong đợt. Mỗi sáng kiến chỉ tính một lần.",
  }),
  row("CT_SANPHAM", "Công trình, sản phẩm mới đã hoàn thành", happened("công trình"), {
    hint: "Hoàn thành trong đợt. Công trình làm chung nhiều đơn vị chỉ tính một lần.",
  }),
  row("DAOTAO_CDCS", "Cán bộ CĐCS được đào tạo, bồi dưỡng", happened("lượt người"), {
    hint: "Lượt cán bộ công đoàn của chính CĐCS, ở lớp do cấp nào mở cũng tính. Hoàn thành trong đợt.",
  }),
  row("DAOTAO_CT", "Cán bộ công đoàn cấp trên cơ sở được đào tạo, bồi dưỡng", happened("lượt người", UPPER), {
    hint: "Lượt cán bộ của chính công đoàn cấp trên cơ sở, không tính cán bộ của các CĐCS.",
  }),
  row("KHEN_CN", "Cá nhân được khen thưởng trong phong trào thi đua", happened("người"), {
    hint: "Đã có quyết định khen trong đợt. Mỗi người chỉ tính một lần, tại đơn vị của người đó.",
  }),
  row("KHEN_TRUCTIEP", "Người trực tiếp lao động sản xuất và công tác được khen thưởng", happened("người"), {
    hint: "Nằm trong số cá nhân được khen thưởng. Không tính cán bộ lãnh đạo, quản lý.",
  }),
  row("CDCS_VM", "CĐCS đạt trong sạch, vững mạnh", tallied("CĐCS"), {
    hint: "Theo kết quả xếp loại năm 2015 được công đoàn cấp trên công nhận.",
  }),
  row("KTXH_DAT", "Chỉ tiêu phát triển kinh tế - xã hội năm 2015 đã hoàn thành", targets, {
    hint: "Gồm cả chỉ tiêu vượt mức, trong số được giao.",
  }),
  row("KTXH_VUOT", "Trong đó: chỉ tiêu phát triển kinh tế - xã hội hoàn thành vượt mức", targets),
  row("KTXH_GIAO", "Chỉ tiêu phát triển kinh tế - xã hội năm 2015 được giao", targets, {
    isAssigned: true,
    hint: "Số chỉ tiêu giao cho địa phương, ngành, đơn vị. Bản phát động này không nêu từng chỉ tiêu.",
  }),
  row("CTCD_DAT", "Chỉ tiêu công tác công đoàn năm 2015 đã hoàn thành", targets, {
    hint: "Gồm cả chỉ tiêu vượt mức, trong số được giao.",
  }),
  row("CTCD_GIAO", "Chỉ tiêu công tác công đoàn năm 2015 được giao", targets, {
    isAssigned: true,
    hint: "Số chỉ tiêu LĐLĐ tỉnh giao cho đơn vị. Bản phát động này không nêu từng chỉ tiêu.",
  }),
];
