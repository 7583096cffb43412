import { columnCode, registerCode } from "../../domain/codes";
import { movementsRegister } from "../shared/narratives";
import type { Register } from "../../domain/plan/register";
import { cityTitlesOf2019 } from "../shared/award-titles";
import {
  awardedOrProposed,
  awardOf,
  collectiveOrPerson,
  dayCompleted,
  dayRegistered,
  directWorker,
  doneBy,
  nameOfWhom,
  nameOfWork,
  note,
  person,
  summaryOfAchievement,
  workplace,
  worth,
} from "../shared/register-columns";
import { BOTH_ROUNDS, ROUND_1 } from "./rounds";

/** Titles the plan itself names (II.1.1, IV.2.2), besides those of the unions. */
const cityTitles = ["Công nhân giỏi Thủ đô", "Sáng kiến, sáng tạo Thủ đô", "Người tốt, việc tốt"];

export const MOVEMENTS = registerCode("GL-18_PHONG_TRAO");

/** Lists begin with the code of the row of the plan they belong to. */
export const registers: readonly Register[] = [
  {
    code: registerCode("GL-01_SANG_KIEN"),
    label: "Danh sách sáng kiến hưởng ứng chương trình “01 triệu sáng kiến”",
    sheet: "DS sáng kiến",
    rounds: BOTH_ROUNDS,
    columns: [
      { ...nameOfWork, code: columnCode("TEN_SK"), label: "Tên sáng kiến" },
      { ...person, label: "Tác giả, đồng tác giả" },
      workplace,
      {
        code: columnCode("NGAY_CN"),
        label: "Ngày công nhận ở cơ sở",
        type: { kind: "date" },
        isRequired: false,
        width: 12,
      },
      {
        code: columnCode("CAP_NHAT"),
        label: "Đã cập nhật hệ thống",
        type: { kind: "choice", choices: ["Có", "Không"] },
        isRequired: true,
        width: 12,
      },
      { ...worth, label: "Giá trị làm lợi (đồng)" },
      note,
    ],
  },
  {
    code: registerCode("GL-11_CONG_TRINH"),
    label: "Danh sách công trình, phần việc, sản phẩm chào mừng Đại hội công đoàn các cấp",
    sheet: "DS công trình, sản phẩm",
    rounds: BOTH_ROUNDS,
    columns: [
      { ...nameOfWork, label: "Tên công trình, phần việc, sản phẩm" },
      {
        code: columnCode("LOAI"),
        label: "Loại",
        type: { kind: "choice", choices: ["Công trình", "Phần việc", "Sản phẩm"] },
        isRequired: true,
        width: 14,
      },
      doneBy,
      dayRegistered,
      dayCompleted,
      worth,
      note,
    ],
  },
  {
    code: registerCode("GL-13_KHEN_THUONG"),
    label: "Danh sách khen thưởng và đề nghị cấp trên khen thưởng",
    sheet: "DS khen thưởng",
    rounds: BOTH_ROUNDS,
    columns: [
      nameOfWhom,
      collectiveOrPerson,
      workplace,
      { ...directWorker, label: "Người lao động trực tiếp" },
      awardOf([...cityTitles, ...cityTitlesOf2019]),
      awardedOrProposed,
      summaryOfAchievement,
      note,
    ],
  },
  {
    code: registerCode("GL-04_DIEM"),
    label: "Danh sách đơn vị phát động thi đua điểm",
    sheet: "DS thi đua điểm",
    rounds: [ROUND_1],
    columns: [
      {
        code: columnCode("TEN_DV"),
        label: "Tên đơn vị",
        type: { kind: "text" },
        isRequired: true,
        width: 32,
      },
      {
        code: columnCode("NGAY_PD"),
        label: "Ngày phát động",
        type: { kind: "date" },
        isRequired: true,
        width: 12,
      },
      {
        code: columnCode("NOI_DUNG"),
        label: "Chủ đề, nội dung phát động",
        type: { kind: "text" },
        isRequired: false,
        width: 36,
      },
      note,
    ],
  },
  movementsRegister(MOVEMENTS, BOTH_ROUNDS, [
    "Lao động giỏi, lao động sáng tạo",
    "Công nhân giỏi Thủ đô",
    "Sáng kiến, sáng tạo Thủ đô",
    "Ôn lý thuyết, luyện tay nghề, thi thợ giỏi",
    "Người tốt, việc tốt",
    "Cán bộ, công chức, viên chức, người lao động thi đua thực hiện văn hóa công sở và nơi công cộng",
    "Toàn dân đoàn kết xây dựng đời sống văn hóa",
    "Toàn dân chung sức xây dựng nông thôn mới",
    "Vì người nghèo, không để ai bị bỏ lại phía sau",
    "Đẩy mạnh cải cách hành chính",
  ]),
];
