import { elementCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { elementCodes } from "../../code-lists";
import { grassrootsOnly, upperOnly } from "../../shared/answering";
import { UPPER } from "../../shared/levels";
import { BOTH_ROUNDS } from "../rounds";
import { endOfMarch, tet, throughUpperToProvince, toProvince, toUpper } from "./answering";
import { indicator, total, askedIn } from "../../shared/indicators";

/** PR-13, PR-16 and PR-17: asked in both rounds (II.2.2). */
export const careIndicators: readonly Indicator[] = [
  indicator("PR-13", "Nhà “Mái ấm công đoàn” đề nghị, xây mới, sửa chữa", {
    unitOfMeasure: "nhà",
    aggregation: {
      kind: "per-unit",
      amount: elementCodes("MAIAM_TONG"),
      met: elementCode("MAIAM_DAT"),
      units: elementCode("CAPTREN_TONG"),
    },
    target: { comparator: "at-least", value: 1, perUnitOf: UPPER },
    ...askedIn(BOTH_ROUNDS, upperOnly, toProvince, endOfMarch),
    sourcePhrase:
      "từ nay đến 31/3/2018 rà soát đề nghị hoặc chủ động xây mới, sửa chữa ít nhất 01 nhà “Mái ấm công đoàn”",
    inferred:
      "Kế hoạch không nêu đơn vị nào thực hiện; theo ngữ cảnh là mỗi công đoàn cấp trên trực tiếp cơ sở. Chữ “hoặc” hiểu là nhà đã đề nghị, nhà xây mới và nhà sửa chữa đều được tính. Số liệu lũy kế từ 25/10/2017 vì chỉ tiêu kéo dài cả hai đợt.",
    asks: elementCodes("MAIAM_TONG", "MAIAM_DENGHI", "MAIAM_XAYMOI", "MAIAM_SUACHUA"),
  }),
  indicator(
    "PR-16",
    "Đoàn viên, người lao động bị tai nạn lao động, bệnh nghề nghiệp, hoàn cảnh đặc biệt khó khăn được rà soát",
    {
      ...total("người", "KK_TONG"),
      ...askedIn(BOTH_ROUNDS, grassrootsOnly, toUpper, tet),
      sourcePhrase:
        "Rà soát các đối tượng đoàn viên và người lao động bị tai nạn lao động, bệnh nghề nghiệp, có hoàn cảnh đặc biệt khó khăn",
      inferred:
        "Kế hoạch không nêu số lượng. Số liệu lũy kế từ 25/10/2017 vì người rà soát ở đợt I có thể được hỗ trợ dịp Tết, ở đợt II.",
      asks: elementCodes("KK_TONG", "KK_TNLD", "KK_BNN", "KK_HOANCANH", "KK_HOTRO"),
    },
  ),
  indicator(
    "PR-17",
    "Trẻ em là con CNVCLĐ bị bệnh tim bẩm sinh, dị tật hở môi, vòm miệng được đề nghị hỗ trợ",
    {
      ...total("trẻ", "TREEM_TIM", "TREEM_MIENG"),
      ...askedIn(BOTH_ROUNDS, grassrootsOnly, throughUpperToProvince),
      sourcePhrase:
        "Rà soát các đối tượng trẻ em là con CNVCLĐ dưới 16 tuổi bị bệnh tim bẩm sinh hoặc dị tật hở môi vòm miệng để đề nghị hỗ trợ",
      inferred:
        "Kế hoạch không nêu số lượng. Tuổi tính đến ngày cuối của đợt. Đợt I tương ứng với “đợt 1” của hồ sơ đề nghị.",
    },
  ),
];
