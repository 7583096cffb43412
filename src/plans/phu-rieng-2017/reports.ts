import type { SpecialReport } from "../../domain/plan/special-report";
import { proposal, report } from "../shared/reports";

export const reports: readonly SpecialReport[] = [
  report("HOI_THI", {
    title: "Kết quả kiện toàn đội ngũ an toàn vệ sinh viên, tổ chức hội thi an toàn vệ sinh viên giỏi",
    indicators: ["PR-07", "PR-08", "PR-09"],
    sourcePhrase:
      "tổ chức hội thi ATSVS giỏi tại cấp mình, báo cáo kết quả tổ chức hội thi và cử ra 01 đội xuất sắc nhất tham dự hội thi cấp tỉnh",
  }),
  report("LAO_DONG_SANG_TAO", {
    title: "Kết quả rà soát, đề nghị tặng Bằng “Lao động sáng tạo”",
    indicators: ["PR-10"],
    sourcePhrase: "báo cáo kết quả rà soát và gửi hồ sơ đề nghị về Liên đoàn Lao động tỉnh.",
  }),
  proposal("HO_SO", {
    title:
      "Đề nghị tặng nhà “Mái ấm công đoàn”, hỗ trợ người lao động bị tai nạn, có hoàn cảnh đặc biệt khó khăn, hỗ trợ trẻ em",
    indicators: ["PR-13", "PR-16", "PR-17"],
    registers: ["MAI_AM", "KHO_KHAN", "TRE_EM"],
    sourcePhrase:
      "Rà soát lập hồ sơ đề nghị: tặng Nhà Mái ấm công đoàn; hỗ trợ công nhân lao động bị tai nạn lao động, có hoàn cảnh đặc biệt khó khăn; hỗ trợ trẻ em bệnh tim bẩm sinh đợt 1;",
  }),
  proposal("GAN_BIEN", {
    title: "Đề nghị gắn biển công trình thi đua",
    indicators: ["PR-12"],
    registers: ["CONG_TRINH"],
    sourcePhrase:
      "Tiến hành khảo sát đề nghị gắn biển Công trình thi đua đợt 1 hoặc đề nghị LĐLĐ tỉnh gắn biển Công trình thi đua;",
  }),
  proposal("KHEN_THUONG", {
    title: "Đề nghị khen thưởng tổng kết năm 2017",
    registers: ["KHEN_THUONG"],
    sourcePhrase: "Các cấp công đoàn khen thưởng và đề nghị cấp trên khen thưởng tổng kết năm theo quy định.",
  }),
];
