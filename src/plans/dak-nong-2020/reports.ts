import type { SpecialReport } from "../../domain/plan/special-report";
import { registerCodes } from "../code-lists";

export const reports: readonly SpecialReport[] = [
  {
    code: "KHEN_THUONG",
    kind: "proposal",
    title: "Đề nghị công đoàn cấp trên khen thưởng",
    indicators: [],
    registers: registerCodes("DN-07_KHEN_THUONG"),
    sourcePhrase: "để khen thưởng và đề nghị công đoàn cấp trên khen thưởng.",
  },
  {
    code: "DAI_BIEU",
    kind: "proposal",
    title: "Giới thiệu đại biểu dự Hội nghị điển hình tiên tiến, Đại hội thi đua yêu nước",
    indicators: [],
    registers: registerCodes("DN-08_DAI_BIEU"),
    sourcePhrase:
      "giới thiệu đại biểu xuất sắc tham dự Hội nghị điển hình tiên tiến trong công nhân, viên chức, lao động tỉnh Đắk Nông, lần thứ IV và Đại hội Thi đua yêu nước toàn quốc lần thứ X",
  },
];
