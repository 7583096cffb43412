import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { happened, row } from "../../shared/rows";

/** LS-13 and LS-14: inspection, rewards of collectives. */
export const dutyElements: readonly DataElement[] = [
  row("KIEMTRA_CDCS", "Cuộc đôn đốc, kiểm tra thực hiện phong trào do CĐCS tổ chức", happened("cuộc"), {
    hint: "Kiểm tra tổ công đoàn, công đoàn bộ phận... trong đợt.",
  }),
  row(
    "KIEMTRA_CT",
    "Cuộc đôn đốc, kiểm tra thực hiện phong trào do công đoàn cấp trên cơ sở tổ chức",
    happened("cuộc", UPPER),
    { hint: "Chỉ tính cuộc của chính công đoàn cấp trên cơ sở." },
  ),
  row("KHEN_TT", "Tập thể được khen thưởng trong phong trào thi đua", happened("tập thể"), {
    hint: "Đã có quyết định khen trong đợt. Mỗi tập thể chỉ tính một lần, tại đơn vị của tập thể đó.",
  }),
];
