import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { flow } from "../../shared/shapes";

const inspections = { unitOfMeasure: "cuộc", type: "count", ...flow } as const;

/** LS-13 and LS-14: inspection, rewards of collectives. */
export const dutyElements: readonly DataElement[] = [
  {
    code: elementCode("KIEMTRA_CDCS"),
    label: "Cuộc đôn đốc, kiểm tra thực hiện phong trào do CĐCS tổ chức",
    ...inspections,
    origin: GRASSROOTS,
    hint: "Kiểm tra tổ công đoàn, công đoàn bộ phận... trong đợt.",
  },
  {
    code: elementCode("KIEMTRA_CT"),
    label: "Cuộc đôn đốc, kiểm tra thực hiện phong trào do công đoàn cấp trên cơ sở tổ chức",
    ...inspections,
    origin: UPPER,
    hint: "Chỉ tính cuộc của chính công đoàn cấp trên cơ sở.",
  },
  {
    code: elementCode("KHEN_TT"),
    label: "Tập thể được khen thưởng trong phong trào thi đua",
    unitOfMeasure: "tập thể",
    type: "count",
    ...flow,
    origin: GRASSROOTS,
    hint: "Đã có quyết định khen trong đợt. Mỗi tập thể chỉ tính một lần, tại đơn vị của tập thể đó.",
  },
];
