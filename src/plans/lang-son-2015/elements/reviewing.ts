import { elementCode, isoDate } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { flow, stock } from "../../shared/shapes";

const ofGrassroots = { unitOfMeasure: "CĐCS", type: "tally", ...stock, origin: GRASSROOTS } as const;
const ofUpper = { unitOfMeasure: "đơn vị", type: "tally", ...stock, origin: UPPER } as const;

/** LĐLĐ huyện, thành phố call people out in spring. Works are counted by kind. */
const spring = { type: "count", ...flow, origin: UPPER } as const;
const springWork = { ...spring, unitOfMeasure: "công trình" } as const;

const reports = { unitOfMeasure: "báo cáo", type: "count", ...flow } as const;

/** LS-01 to LS-03 and LS-12: reviews, the spring campaign, reports. */
export const reviewingElements: readonly DataElement[] = [
  {
    code: elementCode("SOKET_CDCS"),
    label: "CĐCS đã sơ kết đợt 1 vào dịp 28/7/2015",
    ...ofGrassroots,
    hint: "Sơ kết riêng hoặc lồng ghép với hội nghị khác, vào dịp kỷ niệm; không nhất thiết đúng ngày 28/7/2015.",
  },
  {
    code: elementCode("SOKET_NGAY"),
    label: "Ngày công đoàn cấp trên cơ sở tổ chức sơ kết đợt 1",
    unitOfMeasure: "ngày",
    type: "date",
    overUnits: "latest",
    overRounds: "latest",
    origin: UPPER,
    hint: "Ngày tổ chức hội nghị sơ kết. Chưa tổ chức thì ghi KPS.",
  },
  {
    code: elementCode("SOKET_CT"),
    label: "Công đoàn cấp trên cơ sở đã sơ kết đợt 1",
    ...ofUpper,
    // "Vào dịp 28/7" is no last day: a review of round 1 held in the year is done.
    derived: {
      at: "origin",
      by: { kind: "by-day", date: elementCode("SOKET_NGAY"), day: isoDate("2015-12-31"), inclusive: true },
    },
  },
  {
    code: elementCode("TONGKET_CDCS"),
    label: "CĐCS đã tổng kết phong trào thi đua năm 2015",
    ...ofGrassroots,
  },
  {
    code: elementCode("TONGKET_CT"),
    label: "Công đoàn cấp trên cơ sở đã tổng kết phong trào thi đua năm 2015",
    ...ofUpper,
    hint: "Trả lời cho chính công đoàn cấp trên, không phải cho các CĐCS trực thuộc.",
  },
  {
    code: elementCode("CAY_TRONG"),
    label: "Cây đã trồng hưởng ứng “Tết trồng cây đời đời nhớ ơn Bác Hồ”",
    ...spring,
    unitOfMeasure: "cây",
    hint: "Cây do CNVCLĐ trồng dịp đầu xuân Ất Mùi 2015, theo báo cáo của ban tổ chức.",
  },
  {
    code: elementCode("CT_THUYLOI"),
    label: "Công trình, phần việc thủy lợi",
    ...springWork,
    hint: "Dịp ra quân đầu xuân Ất Mùi 2015. Mỗi công trình, phần việc chỉ tính một lần.",
  },
  {
    code: elementCode("CT_NUOC"),
    label: "Công trình, phần việc nước sinh hoạt",
    ...springWork,
  },
  {
    code: elementCode("CT_MOITRUONG"),
    label: "Công trình, phần việc vệ sinh môi trường",
    ...springWork,
  },
  {
    code: elementCode("CT_GIAOTHONG"),
    label: "Công trình, phần việc đường giao thông nông thôn",
    ...springWork,
  },
  {
    code: elementCode("RAQUAN_NGUOI"),
    label: "CNVCLĐ tham gia trồng cây, ra quân đầu xuân",
    ...spring,
    unitOfMeasure: "lượt người",
    hint: "Lượt người tham gia dịp đầu xuân Ất Mùi 2015.",
  },
  {
    code: elementCode("RAQUAN_CONG"),
    label: "Ngày công lao động trồng cây, ra quân đầu xuân",
    ...spring,
    unitOfMeasure: "ngày công",
  },
  {
    code: elementCode("BAOCAO_CDCS"),
    label: "Báo cáo kết quả phong trào thi đua của CĐCS",
    ...reports,
    origin: GRASSROOTS,
    hint: "Số báo cáo CĐCS đã gửi công đoàn cấp trên trong đợt, kể cả báo cáo này.",
  },
  {
    code: elementCode("BAOCAO_CT"),
    label: "Báo cáo kết quả phong trào thi đua của công đoàn cấp trên cơ sở",
    ...reports,
    origin: UPPER,
    hint: "Số báo cáo đã gửi LĐLĐ tỉnh trong đợt, kể cả báo cáo này. Không tính báo cáo của các CĐCS.",
  },
];
