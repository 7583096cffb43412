import type { Indicator } from "../../../domain/plan/indicator";
import { TO_BE_DONE } from "../../../domain/plan/target";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, grassrootsOnly, upperOnly, inWords } from "../../shared/answering";
import { ROUND_I } from "../rounds";
import { ENTERPRISES } from "../../units/phu-rieng-sectors";
import { throughUpperToProvince, toProvince, toUpper, yearEnd } from "./answering";
import { indicator, ratio, shareOfUnits, total, askedIn } from "../../shared/indicators";

const notQuantified = "Kế hoạch không nêu số lượng.";

/** PR-18 to PR-24: "Hết đợt I, thực hiện" (III.1). */
export const closingIndicators: readonly Indicator[] = [
  indicator("PR-18", "Kết quả phát triển đoàn viên (kết nạp mới)", {
    ...total("người", "DV_KETNAP"),
    ...askedIn([ROUND_I], grassrootsAndUpper, throughUpperToProvince, yearEnd),
    sourcePhrase: "Kết quả phát triển đoàn viên.",
    inferred: `${notQuantified} Phát triển đoàn viên hiểu là số kết nạp mới (chưa trừ giảm) trong đợt; số tăng thuần ghi riêng.`,
    asks: elementCodes(
      "DV_KETNAP",
      "LD_TONG",
      "LD_NU",
      "DV_DAU",
      "DV_CHUYENDEN",
      "DV_CHUYENDI",
      "DV_GIAM",
      "DV_CUOI",
      "DV_NU",
      "DV_TANG_THUAN",
    ),
  }),
  indicator("PR-19", "Doanh nghiệp đã ký thỏa ước lao động tập thể (mọi loại hình)", {
    ...total("doanh nghiệp", "TULDTT_DN_KY", "TULDTT_NN_KY"),
    ...askedIn([ROUND_I], grassrootsAndUpper, throughUpperToProvince, yearEnd),
    sectors: ENTERPRISES,
    sourcePhrase: "Ký kết, xếp loại các thỏa ước lao động tập thể.",
    inferred: `${notQuantified} Mỗi doanh nghiệp tính một thỏa ước còn hiệu lực. Kết quả xếp loại A, B, C, D của doanh nghiệp ngoài nhà nước hỏi cùng chỉ tiêu PR-03, ở đây chỉ hỏi của doanh nghiệp nhà nước.`,
    asks: elementCodes(
      "TULDTT_NN_KY",
      "TULDTT_NN_A",
      "TULDTT_NN_B",
      "TULDTT_NN_C",
      "TULDTT_NN_D",
      "TULDTT_NN_CHUA",
    ),
  }),
  indicator("PR-20", "Tỷ lệ CĐCS đã quyết toán tài chính công đoàn", {
    ...shareOfUnits("QUYETTOAN", "CDCS_TONG"),
    target: TO_BE_DONE,
    ...askedIn([ROUND_I], grassrootsOnly, toUpper, inWords("Cuối năm 2017")),
    sourcePhrase: "Quyết toán tài chính công đoàn.",
    inferred: "Kế hoạch không nêu tỷ lệ: mỗi CĐCS quyết toán một lần.",
  }),
  indicator("PR-21", "Mô hình tiêu biểu, điển hình tiên tiến được phát hiện", {
    ...total("mô hình, điển hình", "MOHINH", "DIENHINH"),
    ...askedIn([ROUND_I], grassrootsOnly, toUpper, yearEnd),
    sourcePhrase: "số mô hình tiêu biểu, điển hình tiên tiến phát hiện thông qua các phong trào thi đua",
    inferred: notQuantified,
  }),
  indicator("PR-22", "Hồ sơ đề nghị tặng nhà, hỗ trợ khó khăn, hỗ trợ trẻ em đợt 1", {
    ...total("hồ sơ", "HS_MAIAM", "HS_TNLD", "HS_TREEM"),
    rounds: [ROUND_I],
    levels: grassrootsOnly,
    deadline: { kind: "words", words: "Khi hết đợt I (sau ngày 31/12/2017)" },
    addressee: throughUpperToProvince,
    sourcePhrase:
      "Rà soát lập hồ sơ đề nghị: tặng Nhà Mái ấm công đoàn; hỗ trợ công nhân lao động bị tai nạn lao động, có hoàn cảnh đặc biệt khó khăn; hỗ trợ trẻ em bệnh tim bẩm sinh đợt 1",
    inferred: notQuantified,
  }),
  indicator("PR-23", "Công trình thi đua đề nghị gắn biển đợt 1", {
    ...total("công trình", "CT_DENGHI"),
    ...askedIn([ROUND_I], upperOnly, toProvince),
    sourcePhrase:
      "Tiến hành khảo sát đề nghị gắn biển Công trình thi đua đợt 1 hoặc đề nghị LĐLĐ tỉnh gắn biển Công trình thi đua",
    inferred: `${notQuantified} Số công trình đã khảo sát ghi riêng vì có thể đề nghị mà không khảo sát.`,
    asks: elementCodes("CT_DENGHI", "CT_KHAOSAT"),
  }),
  indicator(
    "PR-24",
    "Tỷ lệ công nhân lao động trực tiếp trong số cá nhân được khen thưởng tổng kết năm 2017",
    {
      ...ratio("KHEN_TRUCTIEP", "KHEN_CN"),
      ...askedIn([ROUND_I], grassrootsAndUpper, "Công đoàn cấp trên", inWords("Khi tổng kết năm 2017")),
      sourcePhrase:
        "Đặc biệt chú trọng khen thưởng, động viên công nhân lao động trực tiếp khu vực sản xuất kinh doanh",
      inferred: `${notQuantified} Tỷ lệ tính trên mọi cá nhân được khen, ở cả khu vực hành chính sự nghiệp, để theo dõi, không đánh giá đạt hay không đạt.`,
      asks: elementCodes("KHEN_TT", "KHEN_CN", "KHEN_TRUCTIEP"),
    },
  ),
];
