import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { flow } from "../../shared/shapes";
import { WITH_WORKERS } from "../../units/thanh-hoa-sectors";

const people = { unitOfMeasure: "người", type: "count", ...flow, origin: GRASSROOTS } as const;
const workers = { ...people, sectors: WITH_WORKERS } as const;
const events = { unitOfMeasure: "cuộc", type: "count", ...flow } as const;

const registered = "Người đăng ký thực hiện danh hiệu trong năm, mỗi người chỉ tính một lần.";
const proposed = "Người đã được lập hồ sơ đề nghị trong năm.";
const awarded = "Theo quyết định của Ban Thường vụ LĐLĐ tỉnh trong năm, kể cả hồ sơ đề nghị từ năm trước.";

/** TH-09, TH-10, TH-14 and the exchanges of TH-15 (II.5). */
export const modelElements: readonly DataElement[] = [
  {
    code: elementCode("CNG_DANGKY"),
    label: "Công nhân đăng ký danh hiệu “Công nhân giỏi xứ Thanh”",
    ...workers,
    hint: registered,
  },
  {
    code: elementCode("CNG_DENGHI"),
    label: "Công nhân được đề nghị tặng danh hiệu “Công nhân giỏi xứ Thanh”",
    ...workers,
    hint: proposed,
  },
  {
    code: elementCode("CNG_TANG"),
    label: "Công nhân được tặng danh hiệu “Công nhân giỏi xứ Thanh”",
    ...workers,
    hint: awarded,
  },
  {
    code: elementCode("TIEUBIEU_DANGKY"),
    label: "Người đăng ký danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
    ...people,
    hint: registered,
  },
  {
    code: elementCode("TIEUBIEU_DENGHI"),
    label: "Người được đề nghị tặng danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
    ...people,
    hint: proposed,
  },
  {
    code: elementCode("TIEUBIEU_TANG"),
    label: "Người được tặng danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
    ...people,
    hint: awarded,
  },
  {
    code: elementCode("GUONG_TT"),
    label: "Tập thể là gương người tốt, việc tốt được phát hiện, trình khen thưởng",
    ...people,
    unitOfMeasure: "tập thể",
    hint: "Đã trình Ban Thường vụ LĐLĐ tỉnh trong năm. Mỗi tập thể chỉ tính một lần, tại đơn vị của tập thể đó.",
  },
  {
    code: elementCode("GUONG_CN"),
    label: "Cá nhân là gương người tốt, việc tốt được phát hiện, trình khen thưởng",
    ...people,
    hint: "Đã trình Ban Thường vụ LĐLĐ tỉnh trong năm. Mỗi người chỉ tính một lần, tại đơn vị của người đó.",
  },
  {
    code: elementCode("GIAOLUU_CDCS"),
    label: "Hoạt động trao đổi, giao lưu với điển hình tiên tiến do CĐCS tổ chức",
    ...events,
    origin: GRASSROOTS,
    hint: "Tổ chức trong năm, kể cả lồng ghép với hoạt động khác.",
  },
  {
    code: elementCode("GIAOLUU_CT"),
    label: "Hoạt động trao đổi, giao lưu với điển hình tiên tiến do công đoàn cấp trên cơ sở tổ chức",
    ...events,
    origin: UPPER,
    hint: "Chỉ tính hoạt động của chính công đoàn cấp trên cơ sở.",
  },
];
