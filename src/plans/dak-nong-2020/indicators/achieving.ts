import type { Indicator } from "../../../domain/plan/indicator";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, grassrootsOnly, inWords, provinceOnly } from "../../shared/answering";
import { GRASSROOTS, PROVINCE, UPPER } from "../../shared/levels";
import { DELEGATES } from "../registers";
import { BOTH_ROUNDS, ROUND_2 } from "../rounds";
import { notQuantified, toProvince } from "./answering";
import { indicator, ratio, total, askedIn } from "../../shared/indicators";

const initiatives = { ...askedIn(BOTH_ROUNDS, grassrootsOnly), inferred: notQuantified } as const;

const works = {
  ...initiatives,
  unitOfMeasure: "công trình",
  sourcePhrase: "đăng ký và tổ chức thực hiện các công trình, sản phẩm mới",
  inferred: `${notQuantified} Số liệu lũy kế từ 01/01/2020 vì công trình đăng ký ở đợt 1 có thể hoàn thành ở đợt 2.`,
} as const;

const awards = {
  ...askedIn(BOTH_ROUNDS, grassrootsAndUpper, "Công đoàn cấp trên"),
  sourcePhrase:
    "Biểu dương, tôn vinh, khen thưởng các tập thể, cá nhân tiêu biểu có thành tích trong các phong trào thi đua",
  inferred: notQuantified,
} as const;

const provincialAwards = {
  ...askedIn(BOTH_ROUNDS, provinceOnly),
  inferred: `${notQuantified} Việc của LĐLĐ tỉnh, không hỏi cấp dưới.`,
} as const;

/** DN-03 and DN-05 to DN-09. */
export const achievingIndicators: readonly Indicator[] = [
  indicator("DN-03", "Hội nghị điển hình tiên tiến các cấp", {
    ...total("hội nghị", "HN_DHTT_CDCS", "HN_DHTT_CT", "HN_DHTT_TINH"),
    ...askedIn(BOTH_ROUNDS, [GRASSROOTS, UPPER, PROVINCE], toProvince),
    sourcePhrase: "Tổ chức hội nghị điển hình tiên tiến các cấp",
    inferred: `${notQuantified} Mỗi cấp tính hội nghị do chính mình tổ chức; hội nghị cấp tỉnh là lần thứ IV.`,
  }),
  indicator("DN-05", "Đề tài khoa học, sáng kiến cải tiến kỹ thuật đã thực hiện", {
    ...initiatives,
    ...total("đề tài, sáng kiến", "DETAI", "SANGKIEN"),
    sourcePhrase: "thực hiện các đề tài khoa học, sáng kiến cải tiến kỹ thuật",
  }),
  indicator("DN-06A", "Công trình, sản phẩm mới đăng ký", {
    ...works,
    aggregation: { kind: "sum", of: elementCodes("CT_DANGKY") },
  }),
  indicator("DN-06B", "Công trình, sản phẩm mới đã hoàn thành", {
    ...works,
    aggregation: { kind: "sum", of: elementCodes("CT_XONG") },
  }),
  indicator("DN-07A", "Tập thể được khen thưởng", { ...awards, ...total("tập thể", "KHEN_TT") }),
  indicator("DN-07B", "Cá nhân được khen thưởng", { ...awards, ...total("người", "KHEN_CN") }),
  indicator(
    "DN-07C",
    "Tỷ lệ công nhân, người lao động trực tiếp sản xuất trong số cá nhân được khen thưởng",
    {
      ...awards,
      ...ratio("KHEN_TRUCTIEP", "KHEN_CN"),
      sourcePhrase:
        "đặc biệt chú trọng giới thiệu điển hình là công nhân, người lao động trực tiếp sản xuất để khen thưởng và đề nghị công đoàn cấp trên khen thưởng",
      inferred: `${notQuantified} Tỷ lệ tính trên mọi cá nhân được khen.`,
    },
  ),
  indicator(
    "DN-08",
    "Đại biểu giới thiệu dự Hội nghị điển hình tiên tiến tỉnh lần thứ IV, Đại hội Thi đua yêu nước toàn quốc lần thứ X",
    {
      unitOfMeasure: "người",
      aggregation: { kind: "list", register: DELEGATES },
      rounds: [ROUND_2],
      levels: grassrootsAndUpper,
      deadline: inWords("Trước hội nghị, đại hội", "2020-09-30"),
      addressee: toProvince,
      sourcePhrase:
        "lựa chọn, giới thiệu đại biểu xuất sắc tham dự Hội nghị điển hình tiên tiến trong công nhân, viên chức, lao động tỉnh Đắk Nông, lần thứ IV và Đại hội Thi đua yêu nước toàn quốc lần thứ X",
      inferred: `${notQuantified} Số đại biểu là số dòng của danh sách kèm theo; hỏi ở đợt 2, là đợt chào mừng hội nghị. Kế hoạch không nêu ngày họp: mốc báo cáo là tạm hiểu, cơ quan sửa theo ngày họp.`,
    },
  ),
  indicator("DN-09A", "Khen thưởng đột xuất của LĐLĐ tỉnh", {
    ...provincialAwards,
    ...total("quyết định", "KHEN_DOTXUAT"),
    sourcePhrase: "Tăng cường khen thưởng đột xuất theo đề nghị của các cấp công đoàn",
  }),
  indicator("DN-09B", "Sáng kiến được khen thưởng theo giá trị làm lợi", {
    ...provincialAwards,
    ...total("sáng kiến", "KHEN_SANGKIEN"),
    sourcePhrase: "khen thưởng sáng kiến, sáng tạo theo giá trị làm lợi",
  }),
  indicator("DN-09C", "Giá trị làm lợi của sáng kiến được khen thưởng", {
    ...provincialAwards,
    ...total("đồng", "SK_LAMLOI"),
    sourcePhrase: "khen thưởng sáng kiến, sáng tạo theo giá trị làm lợi",
  }),
];
