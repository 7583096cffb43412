import { columnCode, registerCode } from "../../domain/codes";
import type { Register, RegisterColumn } from "../../domain/plan/register";
import { titlesOf2014 } from "../shared/award-titles";
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
import { movementsRegister } from "../shared/narratives";
import { BOTH_ROUNDS, ROUND_I } from "./rounds";
import { optional, required, register } from "../shared/columns";

export const MOVEMENTS = registerCode("PHONG_TRAO");
export const CHILDREN = registerCode("TRE_EM");
export const BIRTH_DATE = columnCode("NGAY_SINH");

const circumstances: RegisterColumn = required("HOAN_CANH", "Tóm tắt hoàn cảnh", "text", 36);

/** Column of the reporting unit is added where registers are drawn. Only what a decision needs: these are people's lives. */
export const registers: readonly Register[] = [
  register("MAI_AM", "DS Mái ấm", BOTH_ROUNDS, {
    label: "Danh sách đề nghị hỗ trợ nhà “Mái ấm công đoàn”",
    columns: [
      person,
      workplace,
      circumstances,
      required("HINH_THUC", "Hình thức", ["Xây mới", "Sửa chữa"], 12),
      optional("KINH_PHI", "Kinh phí đề nghị hỗ trợ (đồng)", "money", 16),
      note,
    ],
  }),
  register("KHO_KHAN", "DS hỗ trợ khó khăn", BOTH_ROUNDS, {
    label:
      "Danh sách đề nghị hỗ trợ người bị tai nạn lao động, bệnh nghề nghiệp, hoàn cảnh đặc biệt khó khăn",
    columns: [
      person,
      workplace,
      required(
        "DIEN",
        "Diện hỗ trợ",
        ["Tai nạn lao động", "Bệnh nghề nghiệp", "Hoàn cảnh đặc biệt khó khăn"],
        22,
      ),
      circumstances,
      optional("SO_TIEN", "Mức đề nghị hỗ trợ (đồng)", "money", 16),
      note,
    ],
  }),
  register(CHILDREN, "DS trẻ em", BOTH_ROUNDS, {
    label: "Danh sách trẻ em bị bệnh tim bẩm sinh, dị tật hở môi, vòm miệng đề nghị hỗ trợ",
    columns: [
      { ...person, label: "Họ và tên trẻ" },
      {
        code: BIRTH_DATE,
        label: "Ngày sinh của trẻ",
        type: { kind: "date" },
        isRequired: true,
        width: 12,
      },
      required("BENH", "Bệnh, dị tật", ["Tim bẩm sinh", "Dị tật hở môi, vòm miệng"], 22),
      required("CHA_ME", "Họ và tên cha hoặc mẹ là CNVCLĐ", "text", 24),
      { ...workplace, label: "Nơi làm việc của cha hoặc mẹ" },
      note,
    ],
  }),
  register("CONG_TRINH", "DS công trình", BOTH_ROUNDS, {
    label: "Danh sách công trình thi đua đăng ký, đề nghị gắn biển",
    columns: [
      nameOfWork,
      doneBy,
      dayRegistered,
      dayCompleted,
      worth,
      required("GAN_BIEN", "Đề nghị gắn biển", ["Có", "Không"], 12),
      note,
    ],
  }),
  register("KHEN_THUONG", "DS khen thưởng", BOTH_ROUNDS, {
    label: "Danh sách khen thưởng và đề nghị khen thưởng",
    columns: [
      nameOfWhom,
      collectiveOrPerson,
      workplace,
      directWorker,
      awardOf(titlesOf2014),
      awardedOrProposed,
      summaryOfAchievement,
      note,
    ],
  }),
  register("SANG_KIEN", "DS sáng kiến", [ROUND_I], {
    label: "Danh sách sáng kiến, giải pháp hữu ích, cải tiến kỹ thuật đã rà soát",
    columns: [
      { ...nameOfWork, code: columnCode("TEN_SK"), label: "Tên sáng kiến, giải pháp" },
      { ...person, label: "Tác giả, đồng tác giả" },
      workplace,
      { ...worth, label: "Giá trị làm lợi (đồng)" },
      required("DE_NGHI", "Đề nghị tặng Bằng “Lao động sáng tạo”", ["Có", "Không"], 16),
      { ...summaryOfAchievement, label: "Tóm tắt nội dung, hiệu quả" },
      note,
    ],
  }),
  movementsRegister(MOVEMENTS, BOTH_ROUNDS, [
    "Lao động giỏi, lao động sáng tạo",
    "Doanh nghiệp Việt Nam hội nhập và phát triển",
    "Cải cách thủ tục hành chính",
    "Hỗ trợ doanh nghiệp khởi nghiệp và phát triển",
    "Học tập, nâng cao trình độ, tay nghề",
  ]),
];
