import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { WITH_WORKERS } from "../../units/thanh-hoa-sectors";
import { happened, row } from "../../shared/rows";

const people = happened("người");
const workers = { ...people, sectors: WITH_WORKERS } as const;

const registered = "Người đăng ký thực hiện danh hiệu trong năm, mỗi người chỉ tính một lần.";
const proposed = "Người đã được lập hồ sơ đề nghị trong năm.";
const awarded = "Theo quyết định của Ban Thường vụ LĐLĐ tỉnh trong năm, kể cả hồ sơ đề nghị từ năm trước.";

/** TH-09, TH-10, TH-14 and the exchanges of TH-15 (II.5). */
export const modelElements: readonly DataElement[] = [
  row("CNG_DANGKY", "Công nhân đăng ký danh hiệu “Công nhân giỏi xứ Thanh”", workers, { hint: registered }),
  row("CNG_DENGHI", "Công nhân được đề nghị tặng danh hiệu “Công nhân giỏi xứ Thanh”", workers, {
    hint: proposed,
  }),
  row("CNG_TANG", "Công nhân được tặng danh hiệu “Công nhân giỏi xứ Thanh”", workers, { hint: awarded }),
  row(
    "TIEUBIEU_DANGKY",
    "Người đăng ký danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
    people,
    { hint: registered },
  ),
  row(
    "TIEUBIEU_DENGHI",
    "Người được đề nghị tặng danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
    people,
    { hint: proposed },
  ),
  row(
    "TIEUBIEU_TANG",
    "Người được tặng danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
    people,
    { hint: awarded },
  ),
  row(
    "GUONG_TT",
    "Tập thể là gương người tốt, việc tốt được phát hiện, trình khen thưởng",
    happened("tập thể"),
    {
      hint: "Đã trình Ban Thường vụ LĐLĐ tỉnh trong năm. Mỗi tập thể chỉ tính một lần, tại đơn vị của tập thể đó.",
    },
  ),
  row("GUONG_CN", "Cá nhân là gương người tốt, việc tốt được phát hiện, trình khen thưởng", people, {
    hint: "Đã trình Ban Thường vụ LĐLĐ tỉnh trong năm. Mỗi người chỉ tính một lần, tại đơn vị của người đó.",
  }),
  row(
    "GIAOLUU_CDCS",
    "Hoạt động trao đổi, giao lưu với điển hình tiên tiến do CĐCS tổ chức",
    happened("cuộc"),
    { hint: "Tổ chức trong năm, kể cả lồng ghép với hoạt động khác." },
  ),
  row(
    "GIAOLUU_CT",
    "Hoạt động trao đổi, giao lưu với điển hình tiên tiến do công đoàn cấp trên cơ sở tổ chức",
    happened("cuộc", UPPER),
    { hint: "Chỉ tính hoạt động của chính công đoàn cấp trên cơ sở." },
  ),
];
