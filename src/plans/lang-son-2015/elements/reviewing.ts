import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { happened, inTime, row, tallied } from "../../shared/rows";

const ofGrassroots = tallied("CĐCS");
const ofUpper = tallied("đơn vị", UPPER);
const springWork = happened("công trình", UPPER);

/** LS-01 to LS-03 and LS-12: reviews, the spring campaign, reports. */
export const reviewingElements: readonly DataElement[] = [
  row("SOKET_CDCS", "CĐCS đã sơ kết đợt 1 vào dịp 28/7/2015", ofGrassroots, {
    hint: "Sơ kết riêng hoặc lồng ghép với hội nghị khác, vào dịp kỷ niệm; không nhất thiết đúng ngày 28/7/2015.",
  }),
  row("SOKET_NGAY", "Ngày công đoàn cấp trên cơ sở tổ chức sơ kết đợt 1", {
    unitOfMeasure: "ngày",
    type: "date",
    overUnits: "latest",
    overRounds: "latest",
    origin: UPPER,
    hint: "Ngày tổ chức hội nghị sơ kết. Chưa tổ chức thì ghi KPS.",
  }),
  row("SOKET_CT", "Công đoàn cấp trên cơ sở đã sơ kết đợt 1", ofUpper, {
    // "Vào dịp 28/7" is no last day: a review of round 1 held in the year is done.
    ...inTime("SOKET_NGAY", "2015-12-31", true),
  }),
  row("TONGKET_CDCS", "CĐCS đã tổng kết phong trào thi đua năm 2015", ofGrassroots),
  row("TONGKET_CT", "Công đoàn cấp trên cơ sở đã tổng kết phong trào thi đua năm 2015", ofUpper, {
    hint: "Trả lời cho chính công đoàn cấp trên, không phải cho các CĐCS trực thuộc.",
  }),
  // LĐLĐ huyện, thành phố call people out in spring. Works are counted by kind.
  row("CAY_TRONG", "Cây đã trồng hưởng ứng “Tết trồng cây đời đời nhớ ơn Bác Hồ”", happened("cây", UPPER), {
    hint: "Cây do CNVCLĐ trồng dịp đầu xuân Ất Mùi 2015, theo báo cáo của ban tổ chức.",
  }),
  row("CT_THUYLOI", "Công trình, phần việc thủy lợi", springWork, {
    hint: "Dịp ra quân đầu xuân Ất Mùi 2015. Mỗi công trình, phần việc chỉ tính một lần.",
  }),
  row("CT_NUOC", "Công trình, phần việc nước sinh hoạt", springWork),
  row("CT_MOITRUONG", "Công trình, phần việc vệ sinh môi trường", springWork),
  row("CT_GIAOTHONG", "Công trình, phần việc đường giao thông nông thôn", springWork),
  row("RAQUAN_NGUOI", "CNVCLĐ tham gia trồng cây, ra quân đầu xuân", happened("lượt người", UPPER), {
    hint: "Lượt người tham gia dịp đầu xuân Ất Mùi 2015.",
  }),
  row("RAQUAN_CONG", "Ngày công lao động trồng cây, ra quân đầu xuân", happened("ngày công", UPPER)),
  row("BAOCAO_CDCS", "Báo cáo kết quả phong trào thi đua của CĐCS", happened("báo cáo"), {
    hint: "Số báo cáo CĐCS đã gửi công đoàn cấp trên trong đợt, kể cả báo cáo này.",
  }),
  row(
    "BAOCAO_CT",
    "Báo cáo kết quả phong trào thi đua của công đoàn cấp trên cơ sở",
    happened("báo cáo", UPPER),
    { hint: "Số báo cáo đã gửi LĐLĐ tỉnh trong đợt, kể cả báo cáo này. Không tính báo cáo của các CĐCS." },
  ),
];
