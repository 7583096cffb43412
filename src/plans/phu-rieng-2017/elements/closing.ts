import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { ENTERPRISES, NON_STATE_ENTERPRISE, STATE_ENTERPRISE } from "../../units/phu-rieng-sectors";
import { flow } from "../../shared/shapes";
import { happened, row, tallied } from "../../shared/rows";

const dossiers = happened("hồ sơ");
const works = happened("công trình", UPPER);

const stateGrade = (grade: string, label: string): DataElement =>
  row(`TULDTT_NN_${grade}`, label, tallied("doanh nghiệp"), {
    sectors: [STATE_ENTERPRISE],
    hint: "Theo kết quả đánh giá, xếp loại thỏa ước gần nhất. Mỗi doanh nghiệp chỉ có một mức xếp loại.",
  });

/** Of PR-19; those of other enterprises are asked with PR-03. */
export const stateGrades: readonly DataElement[] = [
  stateGrade("A", "Thỏa ước của doanh nghiệp nhà nước xếp loại A"),
  stateGrade("B", "Thỏa ước của doanh nghiệp nhà nước xếp loại B"),
  stateGrade("C", "Thỏa ước của doanh nghiệp nhà nước xếp loại C"),
  stateGrade("D", "Thỏa ước của doanh nghiệp nhà nước xếp loại D"),
  {
    ...stateGrade("CHUA", "Thỏa ước của doanh nghiệp nhà nước chưa xếp loại hoặc không xếp loại"),
    hint: "Đã ký, còn hiệu lực nhưng chưa được đánh giá hoặc không đủ điều kiện xếp loại. Chưa ký thỏa ước thì không tính ở đây.",
  },
];

/** PR-10 and PR-19 to PR-24: what is added up when round I ends. */
export const closingElements: readonly DataElement[] = [
  row("SK_HOSO", "Hồ sơ đề nghị Tổng Liên đoàn tặng Bằng “Lao động sáng tạo”", dossiers, {
    hint: "Hồ sơ đã gửi về LĐLĐ tỉnh trong đợt. Sáng kiến chưa lập hồ sơ đề nghị thì chưa tính.",
  }),
  row("TULDTT_MOI", "Doanh nghiệp ngoài nhà nước ký mới hoặc ký lại thỏa ước trong đợt", {
    unitOfMeasure: "doanh nghiệp",
    type: "tally",
    ...flow,
    origin: GRASSROOTS,
    sectors: [NON_STATE_ENTERPRISE],
    isOptional: true,
    hint: "Nằm trong số doanh nghiệp ngoài nhà nước đã ký thỏa ước. Không tính bản sửa đổi, bổ sung.",
  }),
  row("TULDTT_NN_KY", "Doanh nghiệp nhà nước đã ký thỏa ước lao động tập thể", tallied("doanh nghiệp"), {
    sectors: [STATE_ENTERPRISE],
    hint: "Đếm doanh nghiệp có thỏa ước còn hiệu lực đến ngày cuối của đợt. Không tính vào chỉ tiêu 70%.",
  }),
  ...stateGrades,
  row("QUYETTOAN", "CĐCS đã quyết toán tài chính công đoàn", tallied("CĐCS"), {
    hint: "Quyết toán năm 2017 đã lập và gửi công đoàn cấp trên.",
  }),
  row("MOHINH", "Mô hình tiêu biểu được phát hiện", happened("mô hình"), {
    hint: "Phát hiện trong đợt, thông qua các phong trào thi đua.",
  }),
  row("DIENHINH", "Điển hình tiên tiến được phát hiện", happened("điển hình"), {
    hint: "Tập thể, cá nhân điển hình phát hiện trong đợt. Không tính lại các mô hình tiêu biểu đã nêu ở dòng trên.",
  }),
  row("HS_MAIAM", "Hồ sơ đề nghị tặng Nhà Mái ấm công đoàn", dossiers, {
    hint: "Hồ sơ đã lập và gửi trong đợt, mỗi nhà một hồ sơ.",
  }),
  row("HS_TNLD", "Hồ sơ đề nghị hỗ trợ người bị tai nạn lao động, có hoàn cảnh đặc biệt khó khăn", dossiers, {
    hint: "Hồ sơ đã lập và gửi trong đợt, mỗi người một hồ sơ.",
  }),
  row("HS_TREEM", "Hồ sơ đề nghị hỗ trợ trẻ em bệnh tim bẩm sinh đợt 1", dossiers, {
    hint: "Hồ sơ đã lập và gửi trong đợt, mỗi trẻ một hồ sơ.",
  }),
  row("CT_KHAOSAT", "Công trình thi đua đã khảo sát", works, {
    isOptional: true,
    hint: "Công trình được khảo sát trong đợt để đề nghị gắn biển; không khảo sát thì để trống.",
  }),
  row("CT_DENGHI", "Công trình thi đua đề nghị gắn biển đợt 1", works, {
    hint: "Công trình đã có văn bản đề nghị LĐLĐ tỉnh gắn biển trong đợt.",
  }),
  row("KHEN_TT", "Tập thể được khen thưởng tổng kết năm 2017", happened("tập thể"), {
    hint: "Đã có quyết định khen của công đoàn các cấp. Mỗi tập thể chỉ tính một lần, tại đơn vị của tập thể đó.",
  }),
  row("KHEN_CN", "Cá nhân được khen thưởng tổng kết năm 2017", happened("người"), {
    hint: "Đã có quyết định khen của công đoàn các cấp. Mỗi người chỉ tính một lần, tại đơn vị của người đó.",
  }),
  row(
    "KHEN_TRUCTIEP",
    "Trong đó: công nhân lao động trực tiếp khu vực sản xuất kinh doanh",
    happened("người"),
    {
      sectors: ENTERPRISES,
      hint: "Nằm trong số cá nhân được khen thưởng. Không tính cán bộ quản lý, nhân viên gián tiếp.",
    },
  ),
];
