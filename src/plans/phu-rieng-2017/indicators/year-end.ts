import { indicatorCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { elementCodes } from "../../code-lists";
import { amountOf, grassrootsAndUpper, upperOnly } from "../../shared/answering";
import { ROUND_I } from "../rounds";
import { ENTERPRISES, NON_STATE_ENTERPRISE } from "../../units/phu-rieng-sectors";
import { throughUpperToProvince, toProvince, yearEnd } from "./answering";
import { indicator, percentOfPlan, ratio, shareOfUnits, askedIn } from "../../shared/indicators";

const collection = {
  unitOfMeasure: "%",
  target: { comparator: "at-least", value: 1 },
  ...askedIn([ROUND_I], upperOnly, toProvince, yearEnd),
  sectors: ENTERPRISES,
} as const;

const collectionInferred =
  "“Đạt dự toán giao” hiểu là thực thu trong năm 2017 đạt từ 100% dự toán năm 2017; thu vượt 100% là bình thường. Công đoàn cấp trên trực tiếp cơ sở báo cáo, không hỏi CĐCS.";

/** PR-01 to PR-06: "Phấn đấu từ nay đến cuối năm đạt và vượt chỉ tiêu cụ thể sau" (II.2.1). */
export const yearEndIndicators: readonly Indicator[] = [
  indicator(
    "PR-01",
    "Tỷ lệ CĐCS và công đoàn cấp trên cơ sở có quy trình giới thiệu đoàn viên xuất sắc cho Đảng",
    {
      ...shareOfUnits(["QT_CDCS", "QT_CAPTREN"], ["CDCS_TONG", "CAPTREN_TONG"]),
      target: { comparator: "equal", value: 1 },
      ...askedIn([ROUND_I], grassrootsAndUpper, throughUpperToProvince, yearEnd),
      sourcePhrase:
        "100% công đoàn cơ sở và công đoàn cấp trên cơ sở xây dựng và thực hiện quy trình giới thiệu đoàn viên công đoàn xuất sắc giới thiệu cho Đảng",
      inferred:
        "Đơn vị chỉ được tính khi vừa xây dựng, vừa thực hiện quy trình; CĐCS và công đoàn cấp trên tính chung một tỷ lệ.",
    },
  ),
  indicator("PR-02", "Tỷ lệ doanh nghiệp ngoài nhà nước có tổ chức công đoàn ký thỏa ước lao động tập thể", {
    ...ratio("TULDTT_DN_KY", "DN_NNN_CD"),
    target: { comparator: "at-least", value: 0.7 },
    ...askedIn([ROUND_I], upperOnly, throughUpperToProvince, yearEnd),
    sectors: [NON_STATE_ENTERPRISE],
    sourcePhrase:
      "Phấn đấu đạt 70% doanh nghiệp ngoài nhà nước có tổ chức công đoàn ký thỏa ước lao động tập thể",
    inferred:
      "“Phấn đấu đạt 70%” hiểu là từ 70% trở lên, tính trên toàn huyện. Đếm doanh nghiệp có thỏa ước còn hiệu lực, không đếm số bản thỏa ước; mỗi CĐCS doanh nghiệp ứng với một doanh nghiệp.",
    asks: elementCodes("TULDTT_DN_KY", "TULDTT_MOI"),
  }),
  indicator("PR-03", "Tỷ lệ thỏa ước lao động tập thể xếp loại C trở lên", {
    unitOfMeasure: "%",
    aggregation: {
      kind: "ratio",
      numerator: amountOf("TULDTT_XL_A", "TULDTT_XL_B", "TULDTT_XL_C"),
      denominator: { kind: "numerator-of", indicator: indicatorCode("PR-02") },
    },
    target: { comparator: "at-least", value: 0.5 },
    ...askedIn([ROUND_I], upperOnly, throughUpperToProvince, yearEnd),
    sectors: [NON_STATE_ENTERPRISE],
    sourcePhrase: "trong đó 50 % thỏa ước lao động tập thể được xếp loại C trở lên",
    inferred:
      "“Trong đó” hiểu là trong số doanh nghiệp ngoài nhà nước đã ký thỏa ước (tử số của chỉ tiêu trên), kể cả thỏa ước chưa xếp loại. “Loại C trở lên” là A, B và C; 50% hiểu là từ 50% trở lên.",
    asks: elementCodes("TULDTT_XL_A", "TULDTT_XL_B", "TULDTT_XL_C", "TULDTT_XL_D", "TULDTT_XL_CHUA"),
  }),
  indicator("PR-04", "Thu kinh phí công đoàn khu vực sản xuất kinh doanh so với dự toán giao", {
    ...collection,
    ...percentOfPlan("KP_SXKD_THU", "KP_SXKD_DT"),
    sourcePhrase:
      "Thu kinh phí và đoàn phí công đoàn khu vực sản xuất kinh doanh và các doanh nghiệp chưa có tổ chức công đoàn đạt dự toán giao",
    inferred: collectionInferred,
  }),
  indicator("PR-05", "Thu đoàn phí công đoàn khu vực sản xuất kinh doanh so với dự toán giao", {
    ...collection,
    ...percentOfPlan("DP_SXKD_THU", "DP_SXKD_DT"),
    sourcePhrase:
      "Thu kinh phí và đoàn phí công đoàn khu vực sản xuất kinh doanh và các doanh nghiệp chưa có tổ chức công đoàn đạt dự toán giao",
    inferred: collectionInferred,
  }),
  indicator("PR-06", "Thu kinh phí công đoàn ở doanh nghiệp chưa có tổ chức công đoàn so với dự toán giao", {
    ...collection,
    ...percentOfPlan("KP_CHUACD_THU", "KP_CHUACD_DT"),
    sourcePhrase: "các doanh nghiệp chưa có tổ chức công đoàn đạt dự toán giao",
    inferred: `Nơi chưa có tổ chức công đoàn chỉ thu kinh phí, không thu đoàn phí. ${collectionInferred}`,
  }),
];
