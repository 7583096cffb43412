import type { SpecialReport } from "../../domain/plan/special-report";
import { proposal } from "../shared/reports";

export const reports: readonly SpecialReport[] = [
  proposal("KHEN_THUONG", {
    title: "Đề nghị công đoàn cấp trên khen thưởng",
    registers: ["DN-07_KHEN_THUONG"],
    sourcePhrase: "để khen thưởng và đề nghị công đoàn cấp trên khen thưởng.",
  }),
  proposal("DAI_BIEU", {
    title: "Giới thiệu đại biểu dự Hội nghị điển hình tiên tiến, Đại hội thi đua yêu nước",
    registers: ["DN-08_DAI_BIEU"],
    sourcePhrase:
      "giới thiệu đại biểu xuất sắc tham dự Hội nghị điển hình tiên tiến trong công nhân, viên chức, lao động tỉnh Đắk Nông, lần thứ IV và Đại hội Thi đua yêu nước toàn quốc lần thứ X",
  }),
];
