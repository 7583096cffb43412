import type { DataElement } from "../../domain/plan/data-element";
import { GRASSROOTS } from "../shared/levels";
import { countsItself, stock } from "../shared/shapes";
import { NON_STATE_ENTERPRISE, STATE_ENTERPRISE } from "../units/phu-rieng-sectors";
import { ENTERPRISES, FOREIGN_ENTERPRISE } from "./sectors";
import { cumulated, people } from "./shapes";
import { combined, row, tallied } from "../shared/rows";

const enterprises = { unitOfMeasure: "doanh nghiệp", ...stock, origin: GRASSROOTS } as const;
const itself = { ...enterprises, ...countsItself };
const signed = tallied("doanh nghiệp");
const agreements = {
  unitOfMeasure: "bản",
  type: "count",
  ...stock,
  origin: GRASSROOTS,
  sectors: ENTERPRISES,
} as const;
const graded = "Theo kết quả đánh giá, xếp loại gần nhất. Mỗi bản thỏa ước chỉ có một mức xếp loại.";

/** Enterprises with a union, by sector. */
export const enterpriseElements: readonly DataElement[] = [
  row("DN_NN_CD", "DN nhà nước có công đoàn", itself, { sectors: [STATE_ENTERPRISE] }),
  row("DN_NNN_CD", "DN ngoài nhà nước có công đoàn", itself, {
    sectors: [NON_STATE_ENTERPRISE],
    hint: "Không gồm doanh nghiệp có vốn đầu tư nước ngoài (ghi ở dòng dưới) và doanh nghiệp chưa có công đoàn.",
  }),
  row("DN_FDI_CD", "DN có vốn nước ngoài có công đoàn", itself, { sectors: [FOREIGN_ENTERPRISE] }),
  row("DN_CD", "Cộng doanh nghiệp có công đoàn", {
    ...enterprises,
    type: "tally",
    ...combined(["DN_NN_CD", "DN_NNN_CD", "DN_FDI_CD"]),
  }),
];

/** Enterprises that have an agreement in force, by sector. Enterprises are counted, not agreements. */
export const signedElements: readonly DataElement[] = [
  row("TULDTT_NN_KY", "DN nhà nước đã ký thỏa ước", signed, {
    sectors: [STATE_ENTERPRISE],
    hint: "Đếm doanh nghiệp có thỏa ước còn hiệu lực đến ngày cuối kỳ. Nhiều bản hoặc bản sửa đổi vẫn tính một doanh nghiệp.",
  }),
  row("TULDTT_NNN_KY", "DN ngoài nhà nước đã ký thỏa ước", signed, {
    sectors: [NON_STATE_ENTERPRISE],
    hint: "Không gồm doanh nghiệp có vốn đầu tư nước ngoài. Thỏa ước nhóm hoặc ngành: đếm từng doanh nghiệp tham gia.",
  }),
  row("TULDTT_FDI_KY", "DN có vốn nước ngoài đã ký thỏa ước", signed, {
    sectors: [FOREIGN_ENTERPRISE],
  }),
  row("TULDTT_DN_KY", "Cộng doanh nghiệp đã ký thỏa ước", {
    ...signed,
    ...combined(["TULDTT_NN_KY", "TULDTT_NNN_KY", "TULDTT_FDI_KY"]),
  }),
];

/** Who must sign, what was signed, how it is graded, whom it covers. */
export const agreementElements: readonly DataElement[] = [
  row("TULDTT_DN_DIEN", "Doanh nghiệp thuộc diện phải ký thỏa ước", signed, {
    sectors: ENTERPRISES,
    hint: "Doanh nghiệp có công đoàn và đủ điều kiện thương lượng, ký thỏa ước theo quy định, gồm cả doanh nghiệp đã ký.",
  }),
  row("TULDTT_MOI", "Thỏa ước ký mới, ký lại, sửa đổi (lũy kế)", {
    ...agreements,
    ...cumulated,
    hint: "Cộng dồn từ ngày đầu của kế hoạch (kế hoạch năm: 01/01) đến ngày cuối kỳ báo cáo.",
  }),
  row("TULDTT_HIEULUC", "Tổng số bản thỏa ước còn hiệu lực", agreements, {
    hint: "Đếm bản thỏa ước còn hiệu lực đến ngày cuối kỳ báo cáo; hết hạn hoặc vô hiệu thì không tính.",
  }),
  row("TULDTT_XL_A", "Xếp loại A", agreements, { hint: graded }),
  row("TULDTT_XL_B", "Xếp loại B", agreements, { hint: graded }),
  row("TULDTT_XL_C", "Xếp loại C", agreements, { hint: graded }),
  row("TULDTT_XL_D", "Xếp loại D", agreements, { hint: graded }),
  row("TULDTT_XL_CHUA", "Chưa xếp loại hoặc không xếp loại", agreements, {
    hint: "Còn hiệu lực nhưng chưa được đánh giá hoặc không đủ điều kiện xếp loại.",
  }),
  row("LD_DN", "Người lao động ở doanh nghiệp có công đoàn", people, {
    sectors: ENTERPRISES,
    hint: "Số người đang làm việc đến ngày cuối kỳ báo cáo.",
  }),
  row("TULDTT_LD", "Người lao động được thỏa ước bảo vệ", people, {
    sectors: ENTERPRISES,
    hint: "Người lao động ở doanh nghiệp có thỏa ước còn hiệu lực đến ngày cuối kỳ báo cáo.",
  }),
];
