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
import { optional, required, register } from "../shared/columns";

/** Titles the plan itself names (II.1.1, IV.2.2), besides those of the unions. */
const cityTitles = ["Công nhân giỏi Thủ đô", "Sáng kiến, sáng tạo Thủ đô", "Người tốt, việc tốt"];

export const MOVEMENTS = registerCode("GL-18_PHONG_TRAO");

/** Lists begin with the code of the row of the plan they belong to. */
export const registers: readonly Register[] = [
  register("GL-01_SANG_KIEN", "DS sáng kiến", BOTH_ROUNDS, {
    label: "Danh sách sáng kiến hưởng ứng chương trình “01 triệu sáng kiến”",
    columns: [
      { ...nameOfWork, code: columnCode("TEN_SK"), label: "Tên sáng kiến" },
      { ...person, label: "Tác giả, đồng tác giả" },
      workplace,
      optional("NGAY_CN", "Ngày công nhận ở cơ sở", "date", 12),
      required("CAP_NHAT", "Đã cập nhật hệ thống", ["Có", "Không"], 12),
      { ...worth, label: "Giá trị làm lợi (đồng)" },
      note,
    ],
  }),
  register("GL-11_CONG_TRINH", "DS công trình, sản phẩm", BOTH_ROUNDS, {
    label: "Danh sách công trình, phần việc, sản phẩm chào mừng Đại hội công đoàn các cấp",
    columns: [
      { ...nameOfWork, label: "Tên công trình, phần việc, sản phẩm" },
      required("LOAI", "Loại", ["Công trình", "Phần việc", "Sản phẩm"], 14),
      doneBy,
      dayRegistered,
      dayCompleted,
      worth,
      note,
    ],
  }),
  register("GL-13_KHEN_THUONG", "DS khen thưởng", BOTH_ROUNDS, {
    label: "Danh sách khen thưởng và đề nghị cấp trên khen thưởng",
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
  }),
  register("GL-04_DIEM", "DS thi đua điểm", [ROUND_1], {
    label: "Danh sách đơn vị phát động thi đua điểm",
    columns: [
      required("TEN_DV", "Tên đơn vị", "text", 32),
      required("NGAY_PD", "Ngày phát động", "date", 12),
      optional("NOI_DUNG", "Chủ đề, nội dung phát động", "text", 36),
      note,
    ],
  }),
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
