import { columnCode, registerCode } from "../../domain/codes";
import { movementsRegister } from "../shared/narratives";
import type { Register } from "../../domain/plan/register";
import { titlesOf2014 } from "../shared/award-titles";
import {
  awardedOrProposed,
  awardOf,
  collectiveOrPerson,
  directWorker,
  doneBy,
  nameOfWhom,
  nameOfWork,
  note,
  summaryOfAchievement,
  workplace,
  worth,
} from "../shared/register-columns";
import { BOTH_ROUNDS } from "./rounds";
import { required, register } from "../shared/columns";

export const MOVEMENTS = registerCode("LS-15_PHONG_TRAO");

/** Lists begin with the code of the row of the plan they belong to. */
export const registers: readonly Register[] = [
  register("LS-07_SANG_KIEN", "DS sáng kiến, công trình", BOTH_ROUNDS, {
    label: "Danh sách đề tài khoa học, sáng kiến, công trình, sản phẩm mới",
    columns: [
      { ...nameOfWork, code: columnCode("TEN_SK"), label: "Tên đề tài, sáng kiến, công trình, sản phẩm" },
      required(
        "LOAI",
        "Loại",
        ["Đề tài khoa học", "Sáng kiến cải tiến kỹ thuật", "Công trình, sản phẩm mới"],
        20,
      ),
      { ...doneBy, label: "Tác giả hoặc đơn vị thực hiện" },
      worth,
      note,
    ],
  }),
  register("LS-09_KHEN_THUONG", "DS khen thưởng", BOTH_ROUNDS, {
    label: "Danh sách tập thể, cá nhân điển hình tiên tiến được khen thưởng, đề nghị khen thưởng",
    columns: [
      nameOfWhom,
      collectiveOrPerson,
      workplace,
      { ...directWorker, label: "Người trực tiếp lao động, công tác" },
      awardOf(titlesOf2014),
      awardedOrProposed,
      summaryOfAchievement,
      note,
    ],
  }),
  movementsRegister(MOVEMENTS, BOTH_ROUNDS, [
    "Lao động giỏi, lao động sáng tạo",
    "Học tập, nâng cao trình độ",
    "Cải cách hành chính",
    "Xây dựng người cán bộ, công chức “Trung thành - Sáng tạo - Tận tụy - Gương mẫu”",
    "Học tập và làm theo tấm gương đạo đức Hồ Chí Minh",
    "Tết trồng cây đời đời nhớ ơn Bác Hồ",
  ]),
];
