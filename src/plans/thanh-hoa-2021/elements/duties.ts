import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { flow, stock } from "../../shared/shapes";

const workshops = { unitOfMeasure: "cuộc", type: "count", ...flow } as const;

/** TH-20 to TH-23: plans of CĐCS, duties in a cluster, workshops, works registered. */
export const dutyElements: readonly DataElement[] = [
  {
    code: elementCode("KH_CDCS"),
    label: "CĐCS đã xây dựng kế hoạch thực hiện phong trào thi đua",
    unitOfMeasure: "CĐCS",
    type: "tally",
    ...stock,
    origin: GRASSROOTS,
    hint: "Kế hoạch của chính CĐCS, đã ban hành đến ngày cuối năm.",
  },
  {
    code: elementCode("CUM_NHIEMVU"),
    label: "Đơn vị đã được Cụm thi đua phân công nhiệm vụ cụ thể",
    unitOfMeasure: "đơn vị",
    type: "tally",
    ...stock,
    origin: UPPER,
    hint: "Trả lời cho chính đơn vị, là thành viên của Cụm thi đua của LĐLĐ tỉnh.",
  },
  {
    code: elementCode("TOADAM_CDCS"),
    label: "Hội nghị, hội thảo, tọa đàm với chuyên gia do CĐCS tổ chức",
    ...workshops,
    origin: GRASSROOTS,
    hint: "Tổ chức trong năm, một mình hoặc phối hợp với chính quyền, chuyên môn.",
  },
  {
    code: elementCode("TOADAM_CT"),
    label: "Hội nghị, hội thảo, tọa đàm với chuyên gia do công đoàn cấp trên cơ sở tổ chức",
    ...workshops,
    origin: UPPER,
    hint: "Chỉ tính cuộc của chính đơn vị. Không tính hội nghị của Công đoàn Viên chức tỉnh, Công đoàn Khu kinh tế đã hỏi riêng.",
  },
  {
    code: elementCode("VIECLAM_NGUOI"),
    label: "Cán bộ, đoàn viên, CNVCLĐ đăng ký thực hiện nội dung, việc làm cụ thể",
    unitOfMeasure: "người",
    type: "count",
    ...flow,
    origin: GRASSROOTS,
    hint: "Người đăng ký trong năm, gắn với nhiệm vụ được giao. Mỗi người mỗi năm chỉ tính một lần.",
  },
  {
    code: elementCode("VIECLAM_CT"),
    label: "Công trình, phần việc, việc làm cụ thể đã đăng ký",
    unitOfMeasure: "công trình, việc",
    type: "count",
    ...flow,
    origin: GRASSROOTS,
    hint: "Đăng ký trong năm. Việc đăng ký từ năm trước không tính lại.",
  },
];
