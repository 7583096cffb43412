import { sectionCode } from "../../domain/codes";
import type { Section } from "../../domain/plan/plan";
import { elementCodes, indicatorCodes } from "../code-lists";

const nothing = indicatorCodes();
const unknownOnForm2 = "chưa rõ dòng tương ứng của Mẫu 2";

/** Part I of both forms, as far as it is known. */
export const sections: readonly Section[] = [
  {
    code: sectionCode("labour"),
    title: "I. Tình hình lao động - 1. Lao động",
    elements: elementCodes("LD_TONG", "LD_NU"),
    indicators: nothing,
  },
  {
    code: sectionCode("jobs"),
    title: "2. Việc làm",
    elements: elementCodes("LD_THIEU", "LD_THIEU_NU"),
    indicators: indicatorCodes("HD-02", "HD-03"),
  },
  {
    code: sectionCode("wages"),
    title: "3. Tiền lương",
    elements: elementCodes("TL_BQ", "TLN_BQ", "TL_HC", "TLN_HC", "TL_SN", "TLN_SN", "TLN_HCSN", "TL_TT7"),
    indicators: nothing,
  },
  {
    code: sectionCode("wage-debt"),
    title: `Nợ lương (thuộc mục 3 của Mẫu 1; ${unknownOnForm2})`,
    elements: elementCodes("NO_LUONG"),
    indicators: nothing,
  },
  {
    code: sectionCode("housing"),
    title: `4. Nhà ở (Mẫu 1; ${unknownOnForm2})`,
    elements: elementCodes("NHA_BOTRI", "NHA_THUE", "NHA_TONG"),
    indicators: nothing,
  },
  {
    code: sectionCode("contracts"),
    title: `5. Thực hiện HĐLĐ, BHXH, BHYT, BHTN (Mẫu 1; ${unknownOnForm2})`,
    elements: elementCodes("HDLD", "BAOHIEM"),
    indicators: nothing,
  },
];
