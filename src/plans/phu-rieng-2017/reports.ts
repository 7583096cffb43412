import type { SpecialReport } from "../../domain/plan/special-report";
import { indicatorCodes, registerCodes } from "../code-lists";

export const reports: readonly SpecialReport[] = [
  {
    code: "HOI_THI",
    kind: "report",
    title: "Kết quả kiện toàn đội ngũ an toàn vệ sinh viên, tổ chức hội thi an toàn vệ sinh viên giỏi",
    indicators: indicatorCodes("PR-07", "PR-08", "PR-09"),
    registers: [],
    sourcePhrase:
      "tổ chức hội thi ATSVS giỏi tại cấp mình, báo cáo kết quả tổ chức hội thi và cử ra 01 đội xuất sắc nhất tham dự hội thi cấp tỉnh",
  },
  {
    code: "LAO_DONG_SANG_TAO",
    kind: "report",
    title: "Kết quả rà soát, đề nghị tặng Bằng “Lao động sáng tạo”",
    indicators: indicatorCodes("PR-10"),
    registers: [],
    sourcePhrase: "báo cáo kết quả rà soát và gửi hồ sơ đề nghị về Liên đoàn Lao động tỉnh.",
  },
  {
    code: "HO_SO",
    kind: "proposal",
    title:
      "Đề nghị tặng nhà “Mái ấm công đoàn”, hỗ trợ người lao động bị tai nạn, có hoàn cảnh đặc biệt khó khăn, hỗ trợ trẻ em",
    indicators: indicatorCodes("PR-13", "PR-16", "PR-17"),
    registers: registerCodes("MAI_AM", "KHO_KHAN", "TRE_EM"),
    sourcePhrase:
      "Rà soát lập hồ sơ đề nghị: tặng Nhà Mái ấm công đoàn; hỗ trợ công nhân lao động bị tai nạn lao động, có hoàn cảnh đặc biệt khó khăn; hỗ trợ trẻ em bệnh tim bẩm sinh đợt 1;",
  },
  {
    code: "GAN_BIEN",
    kind: "proposal",
    title: "Đề nghị gắn biển công trình thi đua",
    indicators: indicatorCodes("PR-12"),
    registers: registerCodes("CONG_TRINH"),
    sourcePhrase:
      "Tiến hành khảo sát đề nghị gắn biển Công trình thi đua đợt 1 hoặc đề nghị LĐLĐ tỉnh gắn biển Công trình thi đua;",
  },
  {
    code: "KHEN_THUONG",
    kind: "proposal",
    title: "Đề nghị khen thưởng tổng kết năm 2017",
    indicators: [],
    registers: registerCodes("KHEN_THUONG"),
    sourcePhrase: "Các cấp công đoàn khen thưởng và đề nghị cấp trên khen thưởng tổng kết năm theo quy định.",
  },
];
