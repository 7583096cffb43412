import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { happened, row, tallied } from "../../shared/rows";

/** TH-20 to TH-23: plans of CĐCS, duties in a cluster, workshops, works registered. */
export const dutyElements: readonly DataElement[] = [
  row("KH_CDCS", "CĐCS đã xây dựng kế hoạch thực hiện phong trào thi đua", tallied("CĐCS"), {
    hint: "Kế hoạch của chính CĐCS, đã ban hành đến ngày cuối năm.",
  }),
  row("CUM_NHIEMVU", "Đơn vị đã được Cụm thi đua phân công nhiệm vụ cụ thể", tallied("đơn vị", UPPER), {
    hint: "Trả lời cho chính đơn vị, là thành viên của Cụm thi đua của LĐLĐ tỉnh.",
  }),
  row("TOADAM_CDCS", "Hội nghị, hội thảo, tọa đàm với chuyên gia do CĐCS tổ chức", happened("cuộc"), {
    hint: "Tổ chức trong năm, một mình hoặc phối hợp với chính quyền, chuyên môn.",
  }),
  row(
    "TOADAM_CT",
    "Hội nghị, hội thảo, tọa đàm với chuyên gia do công đoàn cấp trên cơ sở tổ chức",
    happened("cuộc", UPPER),
    {
      hint: "Chỉ tính cuộc của chính đơn vị. Không tính hội nghị của Công đoàn Viên chức tỉnh, Công đoàn Khu kinh tế đã hỏi riêng.",
    },
  ),
  row(
    "VIECLAM_NGUOI",
    "Cán bộ, đoàn viên, CNVCLĐ đăng ký thực hiện nội dung, việc làm cụ thể",
    happened("người"),
    { hint: "Người đăng ký trong năm, gắn với nhiệm vụ được giao. Mỗi người mỗi năm chỉ tính một lần." },
  ),
  row("VIECLAM_CT", "Công trình, phần việc, việc làm cụ thể đã đăng ký", happened("công trình, việc"), {
    hint: "Đăng ký trong năm. Việc đăng ký từ năm trước không tính lại.",
  }),
];
