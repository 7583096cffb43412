import { indicatorCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { elementCodes } from "../../code-lists";
import {
  amountOf,
  grassrootsAndUpper,
  grassrootsOnly,
  inWords,
  nothingMore,
  provinceOnly,
} from "../../shared/answering";
import { GRASSROOTS, PROVINCE, UPPER } from "../../shared/levels";
import { DELEGATES } from "../registers";
import { BOTH_ROUNDS, ROUND_2 } from "../rounds";
import { notQuantified, toProvince } from "./answering";

const initiatives = {
  rounds: BOTH_ROUNDS,
  levels: grassrootsOnly,
  inferred: notQuantified,
  asks: nothingMore,
} as const;

const works = {
  ...initiatives,
  unitOfMeasure: "công trình",
  sourcePhrase: "đăng ký và tổ chức thực hiện các công trình, sản phẩm mới",
  inferred: `${notQuantified} Số liệu lũy kế từ 01/01/2020 vì công trình đăng ký ở đợt 1 có thể hoàn thành ở đợt 2.`,
} as const;

const awards = {
  rounds: BOTH_ROUNDS,
  levels: grassrootsAndUpper,
  addressee: "Công đoàn cấp trên",
  sourcePhrase:
    "Biểu dương, tôn vinh, khen thưởng các tập thể, cá nhân tiêu biểu có thành tích trong các phong trào thi đua",
  inferred: notQuantified,
  asks: nothingMore,
} as const;

const provincialAwards = {
  rounds: BOTH_ROUNDS,
  levels: provinceOnly,
  inferred: `${notQuantified} Việc của LĐLĐ tỉnh, không hỏi cấp dưới.`,
  asks: nothingMore,
} as const;

/** DN-03 and DN-05 to DN-09. */
export const achievingIndicators: readonly Indicator[] = [
  {
    code: indicatorCode("DN-03"),
    label: "Hội nghị điển hình tiên tiến các cấp",
    unitOfMeasure: "hội nghị",
    aggregation: { kind: "sum", of: elementCodes("HN_DHTT_CDCS", "HN_DHTT_CT", "HN_DHTT_TINH") },
    rounds: BOTH_ROUNDS,
    levels: [GRASSROOTS, UPPER, PROVINCE],
    addressee: toProvince,
    sourcePhrase: "Tổ chức hội nghị điển hình tiên tiến các cấp",
    inferred: `${notQuantified} Mỗi cấp tính hội nghị do chính mình tổ chức; hội nghị cấp tỉnh là lần thứ IV.`,
    asks: nothingMore,
  },
  {
    ...initiatives,
    code: indicatorCode("DN-05"),
    label: "Đề tài khoa học, sáng kiến cải tiến kỹ thuật đã thực hiện",
    unitOfMeasure: "đề tài, sáng kiến",
    aggregation: { kind: "sum", of: elementCodes("DETAI", "SANGKIEN") },
    sourcePhrase: "thực hiện các đề tài khoa học, sáng kiến cải tiến kỹ thuật",
  },
  {
    ...works,
    code: indicatorCode("DN-06A"),
    label: "Công trình, sản phẩm mới đăng ký",
    aggregation: { kind: "sum", of: elementCodes("CT_DANGKY") },
  },
  {
    ...works,
    code: indicatorCode("DN-06B"),
    label: "Công trình, sản phẩm mới đã hoàn thành",
    aggregation: { kind: "sum", of: elementCodes("CT_XONG") },
  },
  {
    ...awards,
    code: indicatorCode("DN-07A"),
    label: "Tập thể được khen thưởng",
    unitOfMeasure: "tập thể",
    aggregation: { kind: "sum", of: elementCodes("KHEN_TT") },
  },
  {
    ...awards,
    code: indicatorCode("DN-07B"),
    label: "Cá nhân được khen thưởng",
    unitOfMeasure: "người",
    aggregation: { kind: "sum", of: elementCodes("KHEN_CN") },
  },
  {
    ...awards,
    code: indicatorCode("DN-07C"),
    label: "Tỷ lệ công nhân, người lao động trực tiếp sản xuất trong số cá nhân được khen thưởng",
    unitOfMeasure: "%",
    aggregation: { kind: "ratio", numerator: amountOf("KHEN_TRUCTIEP"), denominator: amountOf("KHEN_CN") },
    sourcePhrase:
      "đặc biệt chú trọng giới thiệu điển hình là công nhân, người lao động trực tiếp sản xuất để khen thưởng và đề nghị công đoàn cấp trên khen thưởng",
    inferred: `${notQuantified} Tỷ lệ tính trên mọi cá nhân được khen.`,
  },
  {
    code: indicatorCode("DN-08"),
    label:
      "Đại biểu giới thiệu dự Hội nghị điển hình tiên tiến tỉnh lần thứ IV, Đại hội Thi đua yêu nước toàn quốc lần thứ X",
    unitOfMeasure: "người",
    aggregation: { kind: "list", register: DELEGATES },
    rounds: [ROUND_2],
    levels: grassrootsAndUpper,
    deadline: inWords("Trước hội nghị, đại hội", "2020-09-30"),
    addressee: toProvince,
    sourcePhrase:
      "lựa chọn, giới thiệu đại biểu xuất sắc tham dự Hội nghị điển hình tiên tiến trong công nhân, viên chức, lao động tỉnh Đắk Nông, lần thứ IV và Đại hội Thi đua yêu nước toàn quốc lần thứ X",
    inferred: `${notQuantified} Số đại biểu là số dòng của danh sách kèm theo; hỏi ở đợt 2, là đợt chào mừng hội nghị. Kế hoạch không nêu ngày họp: mốc báo cáo là tạm hiểu, cơ quan sửa theo ngày họp.`,
    asks: nothingMore,
  },
  {
    ...provincialAwards,
    code: indicatorCode("DN-09A"),
    label: "Khen thưởng đột xuất của LĐLĐ tỉnh",
    unitOfMeasure: "quyết định",
    aggregation: { kind: "sum", of: elementCodes("KHEN_DOTXUAT") },
    sourcePhrase: "Tăng cường khen thưởng đột xuất theo đề nghị của các cấp công đoàn",
  },
  {
    ...provincialAwards,
    code: indicatorCode("DN-09B"),
    label: "Sáng kiến được khen thưởng theo giá trị làm lợi",
    unitOfMeasure: "sáng kiến",
    aggregation: { kind: "sum", of: elementCodes("KHEN_SANGKIEN") },
    sourcePhrase: "khen thưởng sáng kiến, sáng tạo theo giá trị làm lợi",
  },
  {
    ...provincialAwards,
    code: indicatorCode("DN-09C"),
    label: "Giá trị làm lợi của sáng kiến được khen thưởng",
    unitOfMeasure: "đồng",
    aggregation: { kind: "sum", of: elementCodes("SK_LAMLOI") },
    sourcePhrase: "khen thưởng sáng kiến, sáng tạo theo giá trị làm lợi",
  },
];
