import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { PUBLIC } from "../../shared/sectors";
import { flow, stock } from "../../shared/shapes";

const ofGrassroots = { unitOfMeasure: "CĐCS", type: "tally", ...stock, origin: GRASSROOTS } as const;
const people = { unitOfMeasure: "người", type: "count", origin: GRASSROOTS } as const;
const awarded = { ...people, ...flow } as const;

/** GL-01, GL-03 to GL-05 and GL-12 to GL-14. */
export const organisingElements: readonly DataElement[] = [
  {
    code: elementCode("SK_CONGNHAN"),
    label: "Công chức, viên chức, người lao động có sáng kiến được công nhận ở cấp cơ sở",
    ...people,
    ...stock,
    sectors: [PUBLIC],
    accumulates: true,
    hint: "Lũy kế từ 01/01/2023. Một người có nhiều sáng kiến chỉ tính một lần.",
  },
  {
    code: elementCode("SK_NGUOI"),
    label: "Trong đó: người đã cập nhật sáng kiến lên hệ thống “01 triệu sáng kiến”",
    ...people,
    ...stock,
    sectors: [PUBLIC],
    accumulates: true,
    hint: "Vừa được công nhận ở cấp cơ sở, vừa đã cập nhật lên hệ thống của Tổng Liên đoàn. Lũy kế từ 01/01/2023.",
  },
  {
    code: elementCode("KH_TRIENKHAI"),
    label: "CĐCS đã được triển khai kế hoạch phát động thi đua",
    ...ofGrassroots,
    hint: "CĐCS đã nhận kế hoạch của LĐLĐ huyện và đã triển khai tới đoàn viên, tính đến ngày cuối của đợt.",
  },
  {
    code: elementCode("DIEM_DONVI"),
    label: "Đơn vị đã phát động thi đua điểm",
    unitOfMeasure: "đơn vị",
    type: "count",
    ...stock,
    origin: UPPER,
    hint: "Đơn vị được LĐLĐ huyện chọn và đã phát động từ 26/12/2022 đến hết ngày 15/02/2023.",
  },
  {
    code: elementCode("DK_DANHHIEU"),
    label: "Cán bộ, CNVCLĐ đã đăng ký phấn đấu đạt danh hiệu thi đua",
    ...people,
    ...stock,
    hint: "Đăng ký cho năm 2023, tính đến ngày cuối của đợt. Mỗi người chỉ tính một lần.",
  },
  {
    code: elementCode("GIAOUOC"),
    label: "CĐCS đã đăng ký giao ước thi đua",
    ...ofGrassroots,
    hint: "Đăng ký cho năm 2023, tính đến ngày cuối của đợt.",
  },
  {
    code: elementCode("KHEN_TT"),
    label: "Tập thể được khen thưởng",
    ...awarded,
    unitOfMeasure: "tập thể",
    hint: "Đã có quyết định khen trong đợt. Mỗi tập thể chỉ tính một lần, tại đơn vị của tập thể đó.",
  },
  {
    code: elementCode("KHEN_TT_NHO"),
    label: "Trong đó: tập thể nhỏ (tổ, đội, phòng, phân xưởng)",
    ...awarded,
    unitOfMeasure: "tập thể",
  },
  {
    code: elementCode("KHEN_CN"),
    label: "Cá nhân được khen thưởng",
    ...awarded,
    hint: "Đã có quyết định khen trong đợt. Mỗi người chỉ tính một lần, tại đơn vị của người đó.",
  },
  {
    code: elementCode("KHEN_TRUCTIEP"),
    label: "Trong đó: người lao động trực tiếp",
    ...awarded,
    hint: "Nằm trong số cá nhân được khen thưởng. Không tính cán bộ lãnh đạo, quản lý.",
  },
  {
    code: elementCode("KHEN_DOTXUAT"),
    label: "Lượt khen thưởng thành tích đột xuất",
    ...awarded,
    unitOfMeasure: "lượt",
    hint: "Tính cả tập thể và cá nhân, nằm trong số được khen thưởng trong đợt.",
  },
  {
    code: elementCode("KHEN_CHUYENDE"),
    label: "Lượt khen thưởng chuyên đề",
    ...awarded,
    unitOfMeasure: "lượt",
    hint: "Tính cả tập thể và cá nhân, nằm trong số được khen thưởng trong đợt.",
  },
  {
    code: elementCode("BAOCAO_1"),
    label: "CĐCS đã báo cáo kết quả đợt 1 qua thư điện tử của LĐLĐ huyện",
    ...ofGrassroots,
    hint: "Địa chỉ nhận: gialam@congdoanhanoi.org.vn.",
  },
  {
    code: elementCode("BAOCAO_2"),
    label: "CĐCS đã báo cáo kết quả đợt 2 qua thư điện tử của LĐLĐ huyện",
    ...ofGrassroots,
    hint: "Địa chỉ nhận: gialam@congdoanhanoi.org.vn.",
  },
];
