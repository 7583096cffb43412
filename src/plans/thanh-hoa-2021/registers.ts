import { columnCode, registerCode } from "../../domain/codes";
import { movementsRegister } from "../shared/narratives";
import type { Register, RegisterColumn } from "../../domain/plan/register";
import {
  achievement,
  collectiveOrPerson,
  doneBy,
  nameOfWhom,
  nameOfWork,
  note,
  person,
  workplace,
} from "../shared/register-columns";
import { EVERY_YEAR } from "./rounds";
import { optional, required, register } from "../shared/columns";

export const ASSIGNED_TARGETS = registerCode("TH-04_CHI_TIEU");
export const RESULT = columnCode("KET_QUA");
export const REACHED = "Đạt hoặc vượt";

/** Written as in the decision ("85%", "mỗi CĐCS 01"), so it is a text. */
const asWritten: Pick<RegisterColumn, "type" | "isRequired" | "width"> = {
  type: { kind: "text" },
  isRequired: true,
  width: 14,
};

export const MOVEMENTS = registerCode("TH-24_PHONG_TRAO");

/** Lists begin with the code of the row of the plan they belong to. */
export const registers: readonly Register[] = [
  register(ASSIGNED_TARGETS, "DS chỉ tiêu giao", EVERY_YEAR, {
    label: "Danh sách chỉ tiêu được giao trong năm và kết quả thực hiện",
    columns: [
      { code: columnCode("TEN_CHI_TIEU"), label: "Tên chỉ tiêu", ...asWritten, width: 40 },
      { code: columnCode("DON_VI_TINH"), label: "Đơn vị tính", ...asWritten, width: 12 },
      { code: columnCode("GIAO"), label: "Mức giao", ...asWritten },
      { code: columnCode("THUC_HIEN"), label: "Thực hiện", ...asWritten },
      {
        code: RESULT,
        label: "Kết quả",
        type: { kind: "choice", choices: [REACHED, "Không đạt"] },
        isRequired: true,
        width: 14,
      },
      note,
    ],
  }),
  register("TH-09_DANH_HIEU", "DS đề nghị danh hiệu", EVERY_YEAR, {
    label: "Danh sách đề nghị tặng danh hiệu xứ Thanh",
    columns: [
      person,
      workplace,
      required(
        "DANH_HIEU",
        "Danh hiệu đề nghị",
        ["Công nhân giỏi xứ Thanh", "CC, VC, NLĐ tiêu biểu xứ Thanh"],
        26,
      ),
      achievement,
      note,
    ],
  }),
  register("TH-14_GUONG_TOT", "DS người tốt, việc tốt", EVERY_YEAR, {
    label: "Danh sách gương người tốt, việc tốt trình khen thưởng",
    columns: [nameOfWhom, collectiveOrPerson, workplace, achievement, note],
  }),
  register("TH-19_CONG_TRINH", "DS công trình trọng điểm", EVERY_YEAR, {
    label: "Danh sách dự án, công trình trọng điểm có phong trào thi đua",
    columns: [
      { ...nameOfWork, label: "Tên dự án, công trình" },
      required("CUA", "Trọng điểm của", ["Tỉnh", "Ngành", "Địa phương, đơn vị"], 18),
      doneBy,
      optional("NGAY_PD", "Ngày phát động", "date", 12),
      note,
    ],
  }),
  movementsRegister(MOVEMENTS, EVERY_YEAR, [
    "CNVCLĐ chung sức, hiện thực hóa khát vọng xây dựng quê hương Thanh Hóa văn minh, thịnh vượng",
    "Phong trào do địa phương, ngành phát động",
    "Phong trào do Tổng Liên đoàn phát động",
  ]),
];
