import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, inWords, upperOnly } from "../../shared/answering";
import { BOTH_ROUNDS, ROUND_1, ROUND_2 } from "../rounds";
import { notQuantified, toProvince, toProvinceOffice, yearEnd } from "./answering";
import { indicator, shareOfUnits, total, askedIn } from "../../shared/indicators";

const review = {
  unitOfMeasure: "%",
  target: TO_BE_DONE,
  levels: grassrootsAndUpper,
  addressee: toProvinceOffice,
  sourcePhrase:
    "Sau mỗi đợt thi đua, các đơn vị tổ chức sơ kết, biểu dương, khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong phong trào thi đua và báo cáo kết quả về Liên đoàn Lao động tỉnh (qua Ban Tổ chức - Thi đua - Văn phòng)",
  inferred:
    "“Sau mỗi đợt, các đơn vị” hiểu là mọi đơn vị sơ kết và báo cáo mỗi đợt một lần (cả năm 02 lần), tức 100% đơn vị. Kế hoạch không nêu ngày.",
} as const;

/** DN-01, DN-02, DN-04 and DN-10 to DN-12. */
export const organisingIndicators: readonly Indicator[] = [
  indicator("DN-01", "Tỷ lệ đơn vị xây dựng kế hoạch triển khai phong trào thi đua ở cấp mình", {
    ...shareOfUnits(["KH_CDCS", "KH_CT"], ["CDCS_TONG", "CAPTREN_TONG"]),
    target: TO_BE_DONE,
    ...askedIn(BOTH_ROUNDS, grassrootsAndUpper, toProvince),
    sourcePhrase: "Xây dựng kế hoạch triển khai phong trào thi đua cụ thể ở cấp mình",
    inferred:
      "Kế hoạch giao việc này cho mọi công đoàn cấp trên trực tiếp cơ sở và CĐCS mà không nêu tỷ lệ: hiểu là 100% đơn vị. Không nêu ngày; hỏi ở cả hai đợt.",
  }),
  indicator("DN-02A", "Tỷ lệ đơn vị sơ kết đợt 1 và báo cáo kết quả", {
    ...review,
    ...shareOfUnits(["SOKET_1_CDCS", "SOKET_1_CT"], ["CDCS_TONG", "CAPTREN_TONG"]),
    rounds: [ROUND_1],
    deadline: inWords("Sau khi kết thúc đợt 1"),
  }),
  indicator("DN-02B", "Tỷ lệ đơn vị sơ kết đợt 2 và báo cáo kết quả", {
    ...review,
    ...shareOfUnits(["SOKET_2_CDCS", "SOKET_2_CT"], ["CDCS_TONG", "CAPTREN_TONG"]),
    rounds: [ROUND_2],
    deadline: inWords("Sau khi kết thúc đợt 2"),
  }),
  indicator("DN-04", "Đơn vị đăng ký giao ước thi đua trong cụm, khối", {
    ...total("đơn vị", "GIAOUOC_CDCS", "GIAOUOC_CT"),
    ...askedIn(BOTH_ROUNDS, grassrootsAndUpper),
    sourcePhrase: "tổ chức đăng ký giao ước thi đua trong cụm, khối",
    inferred: notQuantified,
  }),
  indicator("DN-10", "Tỷ lệ công đoàn cấp trên trực tiếp cơ sở thi đua nước rút đủ 90 ngày", {
    ...shareOfUnits("NUOCRUT_DAT", "CAPTREN_TONG"),
    target: TO_BE_DONE,
    ...askedIn([ROUND_2], upperOnly),
    deadline: yearEnd,
    sourcePhrase:
      "thi đua nước rút 90 ngày hoàn thành tốt nhiệm vụ, kế hoạch năm 2020 và các chỉ tiêu kinh tế - xã hội giai đoạn 2016 - 2020",
    inferred:
      "Kế hoạch không nêu ngày đầu, ngày cuối: hiểu là 90 ngày cuối năm, từ 03/10 đến hết 31/12/2020, tính cả hai ngày. Mỗi công đoàn cấp trên trực tiếp cơ sở tính số ngày của đợt mình phát động, đủ 90 ngày là đạt, dài hơn cũng vậy; không nêu tỷ lệ nên hiểu là 100% đơn vị. CĐCS chỉ đếm số đơn vị phát động.",
    asks: elementCodes("NUOCRUT_TU", "NUOCRUT_DEN", "NUOCRUT_NGAY", "NUOCRUT_DAT", "NUOCRUT_CDCS"),
  }),
  indicator("DN-11", "Chỉ tiêu của Nghị quyết Đại hội IV Công đoàn tỉnh đã hoàn thành", {
    ...total("chỉ tiêu", "CTNQ_DAT"),
    target: { comparator: "reference", of: elementCodes("CTNQ_GIAO"), times: 1 },
    ...askedIn(BOTH_ROUNDS, upperOnly, toProvince, yearEnd),
    sourcePhrase:
      "Tập trung tổ chức thực hiện có hiệu quả các chương trình, kế hoạch, chỉ tiêu của Nghị quyết Đại hội IV Công đoàn tỉnh Đắk Nông",
    inferred:
      "Chỉ tiêu nằm ở Nghị quyết, kế hoạch chỉ dẫn chiếu: so số chỉ tiêu hoàn thành với số LĐLĐ tỉnh giao cho từng công đoàn cấp trên trực tiếp cơ sở. Hạn là ngày cuối năm 2020.",
  }),
  indicator("DN-12A", "Chỉ tiêu kinh tế - xã hội giai đoạn 2016 - 2020 đã hoàn thành", {
    ...total("chỉ tiêu", "KTXH_DAT"),
    target: { comparator: "reference", of: elementCodes("KTXH_GIAO"), times: 1 },
    ...askedIn([ROUND_2], upperOnly),
    deadline: yearEnd,
    sourcePhrase: "hoàn thành các chỉ tiêu kinh tế - xã hội giai đoạn 2016 - 2020",
    inferred:
      "Chỉ tiêu nằm ở kế hoạch 5 năm của địa phương, ngành, kế hoạch này chỉ dẫn chiếu: so số chỉ tiêu hoàn thành với số được giao. Hỏi ở đợt 2 vì giai đoạn kết thúc cuối năm 2020.",
  }),
  indicator(
    "DN-12B",
    "Tỷ lệ đơn vị đã đánh giá phong trào thi đua, công tác khen thưởng giai đoạn 2016 - 2020",
    {
      ...shareOfUnits(["DANHGIA_CDCS", "DANHGIA_CT"], ["CDCS_TONG", "CAPTREN_TONG"]),
      target: TO_BE_DONE,
      ...askedIn([ROUND_2], grassrootsAndUpper),
      deadline: yearEnd,
      sourcePhrase:
        "đánh giá đúng kết quả các phong trào thi đua yêu nước và công tác khen thưởng trong giai đoạn 2016 - 2020",
      inferred:
        "Kế hoạch không nêu tỷ lệ: mỗi đơn vị đánh giá một lần. Hỏi ở đợt 2 vì giai đoạn kết thúc cuối năm 2020.",
    },
  ),
];
