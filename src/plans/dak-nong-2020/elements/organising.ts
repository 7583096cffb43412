import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { reaches, stock } from "../../shared/shapes";
import { row, standing, tallied } from "../../shared/rows";

/** A yes or no of each CĐCS, and of each upper union for itself. */
const ofGrassroots = tallied("CĐCS");
const ofUpper = tallied("đơn vị", UPPER);
const forItself = "Trả lời cho chính công đoàn cấp trên, không phải cho các CĐCS trực thuộc.";

/** How many targets somebody else has set; each upper union reports on those given to it. */
const targets = standing("chỉ tiêu", UPPER);

/** DN-01, DN-02, DN-04 and DN-10 to DN-12: plans, pledges, reviews, and targets that stand elsewhere. */
export const organisingElements: readonly DataElement[] = [
  row("KH_CDCS", "CĐCS đã xây dựng kế hoạch triển khai phong trào thi đua", ofGrassroots, {
    hint: "Kế hoạch của chính cấp mình, đã ban hành đến ngày cuối của đợt. Ban hành từ đợt trước vẫn được tính.",
  }),
  row("KH_CT", "Công đoàn cấp trên cơ sở đã xây dựng kế hoạch triển khai phong trào thi đua", ofUpper, {
    hint: forItself,
  }),
  row("SOKET_1_CDCS", "CĐCS đã sơ kết đợt 1 và báo cáo kết quả", ofGrassroots, {
    hint: "Chỉ tính khi vừa tổ chức sơ kết, vừa báo cáo kết quả đợt 1 về công đoàn cấp trên.",
  }),
  row("SOKET_1_CT", "Công đoàn cấp trên cơ sở đã sơ kết đợt 1 và báo cáo LĐLĐ tỉnh", ofUpper, {
    hint: forItself,
  }),
  row("SOKET_2_CDCS", "CĐCS đã sơ kết đợt 2 và báo cáo kết quả", ofGrassroots, {
    hint: "Chỉ tính khi vừa tổ chức sơ kết, vừa báo cáo kết quả đợt 2 về công đoàn cấp trên.",
  }),
  row("SOKET_2_CT", "Công đoàn cấp trên cơ sở đã sơ kết đợt 2 và báo cáo LĐLĐ tỉnh", ofUpper, {
    hint: forItself,
  }),
  row("GIAOUOC_CDCS", "CĐCS đã đăng ký giao ước thi đua trong cụm, khối", ofGrassroots, {
    hint: "Đăng ký cho năm 2020, tính đến ngày cuối của đợt.",
  }),
  row("GIAOUOC_CT", "Công đoàn cấp trên cơ sở đã đăng ký giao ước thi đua trong cụm, khối", ofUpper, {
    hint: forItself,
  }),
  row("NUOCRUT_TU", "Ngày bắt đầu thi đua nước rút", {
    unitOfMeasure: "ngày",
    type: "date",
    overUnits: "earliest",
    overRounds: "latest",
    origin: UPPER,
    hint: "Ngày đầu theo văn bản phát động của đơn vị. Không phát động thì ghi KPS.",
  }),
  row("NUOCRUT_DEN", "Ngày kết thúc thi đua nước rút", {
    unitOfMeasure: "ngày",
    type: "date",
    overUnits: "latest",
    overRounds: "latest",
    origin: UPPER,
    hint: "Ngày cuối theo văn bản phát động của đơn vị. Không phát động thì ghi KPS.",
  }),
  // Every unit has a sprint of its own: their days together say nothing.
  row("NUOCRUT_NGAY", "Số ngày thi đua nước rút (tính cả ngày đầu và ngày cuối)", {
    unitOfMeasure: "ngày",
    type: "count",
    overUnits: "none",
    overRounds: "latest",
    origin: UPPER,
    derived: {
      at: "every-level",
      by: { kind: "days", from: elementCode("NUOCRUT_TU"), to: elementCode("NUOCRUT_DEN") },
    },
  }),
  row("NUOCRUT_DAT", "Đơn vị thi đua nước rút từ 90 ngày trở lên", {
    unitOfMeasure: "đơn vị",
    ...stock,
    ...reaches("NUOCRUT_NGAY", "at-least", 90),
    origin: UPPER,
  }),
  row("NUOCRUT_CDCS", "CĐCS đã phát động thi đua nước rút", ofGrassroots),
  row("CTNQ_DAT", "Chỉ tiêu của Nghị quyết Đại hội IV Công đoàn tỉnh đơn vị đã hoàn thành", targets, {
    hint: "Số chỉ tiêu đạt hoặc vượt, trong số được giao, tính đến ngày cuối của đợt.",
  }),
  row(
    "CTNQ_GIAO",
    "Chỉ tiêu của Nghị quyết Đại hội IV Công đoàn tỉnh giao cho đơn vị trong năm 2020",
    targets,
    {
      isAssigned: true,
      hint: "Số chỉ tiêu LĐLĐ tỉnh giao cho đơn vị. Kế hoạch này không nêu từng chỉ tiêu.",
    },
  ),
  row("KTXH_DAT", "Chỉ tiêu kinh tế - xã hội giai đoạn 2016 - 2020 đã hoàn thành", targets, {
    hint: "Số chỉ tiêu đạt hoặc vượt, trong số được giao, tính cho cả giai đoạn.",
  }),
  row("KTXH_GIAO", "Chỉ tiêu kinh tế - xã hội giai đoạn 2016 - 2020 công đoàn được giao tham gia", targets, {
    isAssigned: true,
    hint: "Số chỉ tiêu giao cho đơn vị theo kế hoạch của địa phương, ngành. Kế hoạch này không nêu từng chỉ tiêu.",
  }),
  row(
    "DANHGIA_CDCS",
    "CĐCS đã đánh giá phong trào thi đua, công tác khen thưởng giai đoạn 2016 - 2020",
    ofGrassroots,
  ),
  row(
    "DANHGIA_CT",
    "Công đoàn cấp trên cơ sở đã đánh giá phong trào thi đua, công tác khen thưởng giai đoạn 2016 - 2020",
    ofUpper,
    { hint: forItself },
  ),
];
