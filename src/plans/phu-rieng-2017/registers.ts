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

export const MOVEMENTS = registerCode("PHONG_TRAO");
export const CHILDREN = registerCode("TRE_EM");
export const BIRTH_DATE = columnCode("NGAY_SINH");

const circumstances: RegisterColumn = {
  code: columnCode("HOAN_CANH"),
  label: "Tóm tắt hoàn cảnh",
  type: { kind: "text" },
  isRequired: true,
  width: 36,
};

/** Column of the reporting unit is added where registers are drawn. Only what a decision needs: these are people's lives. */
export const registers: readonly Register[] = [
  {
    code: registerCode("MAI_AM"),
    label: "Danh sách đề nghị hỗ trợ nhà “Mái ấm công đoàn”",
    sheet: "DS Mái ấm",
    rounds: BOTH_ROUNDS,
    columns: [
      person,
      workplace,
      circumstances,
      {
        code: columnCode("HINH_THUC"),
        label: "Hình thức",
        type: { kind: "choice", choices: ["Xây mới", "Sửa chữa"] },
        isRequired: true,
        width: 12,
      },
      {
        code: columnCode("KINH_PHI"),
        label: "Kinh phí đề nghị hỗ trợ (đồng)",
        type: { kind: "money" },
        isRequired: false,
        width: 16,
      },
      note,
    ],
  },
  {
    code: registerCode("KHO_KHAN"),
    label:
      "Danh sách đề nghị hỗ trợ người bị tai nạn lao động, bệnh nghề nghiệp, hoàn cảnh đặc biệt khó khăn",
    sheet: "DS hỗ trợ khó khăn",
    rounds: BOTH_ROUNDS,
    columns: [
      person,
      workplace,
      {
        code: columnCode("DIEN"),
        label: "Diện hỗ trợ",
        type: {
          kind: "choice",
          choices: ["Tai nạn lao động", "Bệnh nghề nghiệp", "Hoàn cảnh đặc biệt khó khăn"],
        },
        isRequired: true,
        width: 22,
      },
      circumstances,
      {
        code: columnCode("SO_TIEN"),
        label: "Mức đề nghị hỗ trợ (đồng)",
        type: { kind: "money" },
        isRequired: false,
        width: 16,
      },
      note,
    ],
  },
  {
    code: CHILDREN,
    label: "Danh sách trẻ em bị bệnh tim bẩm sinh, dị tật hở môi, vòm miệng đề nghị hỗ trợ",
    sheet: "DS trẻ em",
    rounds: BOTH_ROUNDS,
    columns: [
      { ...person, label: "Họ và tên trẻ" },
      {
        code: BIRTH_DATE,
        label: "Ngày sinh của trẻ",
        type: { kind: "date" },
        isRequired: true,
        width: 12,
      },
      {
        code: columnCode("BENH"),
        label: "Bệnh, dị tật",
        type: { kind: "choice", choices: ["Tim bẩm sinh", "Dị tật hở môi, vòm miệng"] },
        isRequired: true,
        width: 22,
      },
      {
        code: columnCode("CHA_ME"),
        label: "Họ và tên cha hoặc mẹ là CNVCLĐ",
        type: { kind: "text" },
        isRequired: true,
        width: 24,
      },
      { ...workplace, label: "Nơi làm việc của cha hoặc mẹ" },
      note,
    ],
  },
  {
    code: registerCode("CONG_TRINH"),
    label: "Danh sách công trình thi đua đăng ký, đề nghị gắn biển",
    sheet: "DS công trình",
    rounds: BOTH_ROUNDS,
    columns: [
      nameOfWork,
      doneBy,
      dayRegistered,
      dayCompleted,
      worth,
      {
        code: columnCode("GAN_BIEN"),
        label: "Đề nghị gắn biển",
        type: { kind: "choice", choices: ["Có", "Không"] },
        isRequired: true,
        width: 12,
      },
      note,
    ],
  },
  {
    code: registerCode("KHEN_THUONG"),
    label: "Danh sách khen thưởng và đề nghị khen thưởng",
    sheet: "DS khen thưởng",
    rounds: BOTH_ROUNDS,
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
  },
  {
    code: registerCode("SANG_KIEN"),
    label: "Danh sách sáng kiến, giải pháp hữu ích, cải tiến kỹ thuật đã rà soát",
    sheet: "DS sáng kiến",
    rounds: [ROUND_I],
    columns: [
      { ...nameOfWork, code: columnCode("TEN_SK"), label: "Tên sáng kiến, giải pháp" },
      { ...person, label: "Tác giả, đồng tác giả" },
      workplace,
      { ...worth, label: "Giá trị làm lợi (đồng)" },
      {
        code: columnCode("DE_NGHI"),
        label: "Đề nghị tặng Bằng “Lao động sáng tạo”",
        type: { kind: "choice", choices: ["Có", "Không"] },
        isRequired: true,
        width: 16,
      },
      { ...summaryOfAchievement, label: "Tóm tắt nội dung, hiệu quả" },
      note,
    ],
  },
  movementsRegister(MOVEMENTS, BOTH_ROUNDS, [
    "Lao động giỏi, lao động sáng tạo",
    "Doanh nghiệp Việt Nam hội nhập và phát triển",
    "Cải cách thủ tục hành chính",
    "Hỗ trợ doanh nghiệp khởi nghiệp và phát triển",
    "Học tập, nâng cao trình độ, tay nghề",
  ]),
];
