import type { Section } from "../../domain/plan/plan";
import { section } from "../shared/sections";

const unknownOnForm2 = "chưa rõ dòng tương ứng của Mẫu 2";

/** Part I of both forms, as far as it is known. */
export const sections: readonly Section[] = [
  section("labour", "I. Tình hình lao động - 1. Lao động", { elements: ["LD_TONG", "LD_NU"] }),
  section("jobs", "2. Việc làm", { elements: ["LD_THIEU", "LD_THIEU_NU"], indicators: ["HD-02", "HD-03"] }),
  section("wages", "3. Tiền lương", {
    elements: ["TL_BQ", "TLN_BQ", "TL_HC", "TLN_HC", "TL_SN", "TLN_SN", "TLN_HCSN", "TL_TT7"],
  }),
  section("wage-debt", `Nợ lương (thuộc mục 3 của Mẫu 1; ${unknownOnForm2})`, { elements: ["NO_LUONG"] }),
  section("housing", `4. Nhà ở (Mẫu 1; ${unknownOnForm2})`, {
    elements: ["NHA_BOTRI", "NHA_THUE", "NHA_TONG"],
  }),
  section("contracts", `5. Thực hiện HĐLĐ, BHXH, BHYT, BHTN (Mẫu 1; ${unknownOnForm2})`, {
    elements: ["HDLD", "BAOHIEM"],
  }),
];
