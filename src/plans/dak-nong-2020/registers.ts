import { columnCode, registerCode } from "../../domain/codes";
import { movementsRegister } from "../shared/narratives";
import type { Register } from "../../domain/plan/register";
import { titlesOf2019 } from "../shared/award-titles";
import {
  achievement,
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
import { BOTH_ROUNDS, ROUND_2 } from "./rounds";
import { required, register } from "../shared/columns";

export const DELEGATES = registerCode("DN-08_DAI_BIEU");

export const MOVEMENTS = registerCode("DN-13_PHONG_TRAO");

/** Lists begin with the code of the row of the plan they belong to. */
export const registers: readonly Register[] = [
  register("DN-05_SANG_KIEN", "DS sáng kiến", BOTH_ROUNDS, {
    label: "Danh sách đề tài khoa học, sáng kiến cải tiến kỹ thuật",
    columns: [
      { ...nameOfWork, code: columnCode("TEN_SK"), label: "Tên đề tài, sáng kiến" },
      required("LOAI", "Loại", ["Đề tài khoa học", "Sáng kiến cải tiến kỹ thuật"], 18),
      { ...person, label: "Tác giả, đồng tác giả" },
      directWorker,
      { ...worth, label: "Giá trị làm lợi (đồng)" },
      note,
    ],
  }),
  register("DN-06_CONG_TRINH", "DS công trình", BOTH_ROUNDS, {
    label: "Danh sách công trình, sản phẩm mới đăng ký, thực hiện",
    columns: [
      { ...nameOfWork, label: "Tên công trình, sản phẩm mới" },
      doneBy,
      dayRegistered,
      dayCompleted,
      worth,
      note,
    ],
  }),
  register("DN-07_KHEN_THUONG", "DS khen thưởng", BOTH_ROUNDS, {
    label: "Danh sách khen thưởng và đề nghị công đoàn cấp trên khen thưởng",
    columns: [
      nameOfWhom,
      collectiveOrPerson,
      workplace,
      directWorker,
      awardOf(titlesOf2019),
      awardedOrProposed,
      summaryOfAchievement,
      note,
    ],
  }),
  register("DN-07_DIEN_HINH", "DS điển hình", BOTH_ROUNDS, {
    label: "Danh sách điển hình tiên tiến, gương người tốt, việc tốt",
    columns: [nameOfWhom, collectiveOrPerson, workplace, directWorker, achievement, note],
  }),
  register(DELEGATES, "DS đại biểu", [ROUND_2], {
    label: "Danh sách đại biểu giới thiệu dự hội nghị, đại hội",
    columns: [
      person,
      workplace,
      directWorker,
      required(
        "DU",
        "Giới thiệu dự",
        ["Hội nghị ĐHTT tỉnh lần thứ IV", "Đại hội TĐYN toàn quốc lần thứ X"],
        24,
      ),
      achievement,
      note,
    ],
  }),
  movementsRegister(MOVEMENTS, BOTH_ROUNDS, [
    "Lao động giỏi, lao động sáng tạo",
    "Giỏi việc nước, đảm việc nhà",
    "Xanh, Sạch, Đẹp, bảo đảm an toàn, vệ sinh lao động",
    "Văn hóa, thể thao",
    "Đổi mới, sáng tạo, hiệu quả trong hoạt động của tổ chức công đoàn",
    "Cán bộ, công chức, viên chức nói không với tiêu cực",
    "Đắk Nông chung sức xây dựng nông thôn mới",
    "Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau",
    "Doanh nghiệp Việt Nam hội nhập và phát triển",
    "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
  ]),
];
