import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, inWords, upperOnly } from "../../shared/answering";
import { BOTH_ROUNDS, ROUND_1, ROUND_2 } from "../rounds";
import { notQuantified, toProvince, toProvinceOffice } from "./answering";
import { indicator, total, askedIn } from "../../shared/indicators";

const allUnits = elementCodes("CDCS_TONG", "CAPTREN_TONG");

const spring = {
  ...askedIn([ROUND_1], upperOnly, toProvince, inWords("Dịp đầu xuân Ất Mùi 2015")),
  sourcePhrase:
    "LĐLĐ các huyện, thành phố phối hợp phát động CNVCLĐ tham gia “Tết trồng cây đời đời nhớ ơn Bác Hồ” và ra quân làm thủy lợi, nước sinh hoạt, vệ sinh môi trường, đường giao thông nông thôn trong dịp đầu xuân Ất Mùi 2015",
  inferred: notQuantified,
} as const;

/** LS-01 to LS-03 and LS-12. */
export const reviewingIndicators: readonly Indicator[] = [
  indicator("LS-01", "Tỷ lệ đơn vị sơ kết đợt 1", {
    unitOfMeasure: "%",
    aggregation: {
      kind: "share-of-units",
      met: elementCodes("SOKET_CDCS", "SOKET_CT"),
      units: allUnits,
    },
    target: TO_BE_DONE,
    ...askedIn([ROUND_1], grassrootsAndUpper, toProvinceOffice, inWords("Vào dịp 28/7/2015")),
    sourcePhrase: "sơ kết vào dịp kỷ niệm 86 năm ngày thành lập Công đoàn Việt Nam 28/7/2015",
    inferred:
      "“Vào dịp” không phải một ngày hạn: sơ kết trước hay sau ngày 28/7/2015 đều được tính. Mỗi cấp công đoàn sơ kết một lần.",
    asks: elementCodes("SOKET_CDCS", "SOKET_NGAY", "SOKET_CT"),
  }),
  indicator("LS-02", "Tỷ lệ đơn vị tổng kết phong trào thi đua năm 2015", {
    unitOfMeasure: "%",
    aggregation: {
      kind: "share-of-units",
      met: elementCodes("TONGKET_CDCS", "TONGKET_CT"),
      units: allUnits,
    },
    target: TO_BE_DONE,
    ...askedIn([ROUND_2], grassrootsAndUpper, toProvinceOffice, inWords("Cuối năm 2015")),
    sourcePhrase: "tổng kết vào cuối năm 2015",
    inferred: "Không nêu tỷ lệ: mỗi cấp công đoàn tổng kết một lần.",
  }),
  indicator("LS-03A", "Cây trồng hưởng ứng “Tết trồng cây đời đời nhớ ơn Bác Hồ”", {
    ...spring,
    ...total("cây", "CAY_TRONG"),
  }),
  indicator(
    "LS-03B",
    "Công trình, phần việc thủy lợi, nước sinh hoạt, vệ sinh môi trường, đường giao thông nông thôn",
    {
      ...spring,
      ...total("công trình", "CT_THUYLOI", "CT_NUOC", "CT_MOITRUONG", "CT_GIAOTHONG"),
    },
  ),
  indicator("LS-03C", "CNVCLĐ tham gia trồng cây, ra quân đầu xuân", {
    ...spring,
    ...total("lượt người", "RAQUAN_NGUOI"),
  }),
  indicator("LS-03D", "Ngày công trồng cây, ra quân đầu xuân", {
    ...spring,
    ...total("ngày công", "RAQUAN_CONG"),
  }),
  indicator("LS-12", "Báo cáo kết quả các phong trào thi đua", {
    ...total("báo cáo", "BAOCAO_CDCS", "BAOCAO_CT"),
    ...askedIn(BOTH_ROUNDS, grassrootsAndUpper, toProvinceOffice),
    sourcePhrase:
      "các cấp Công đoàn thường xuyên phản ánh, báo cáo kết quả các phong trào thi đua về LĐLĐ tỉnh (qua Ban Chính sách - Pháp luật) để tổng hợp báo cáo cấp trên theo quy định",
    inferred: `“Thường xuyên”: không nêu số báo cáo và ngày gửi. ${notQuantified}`,
  }),
];
