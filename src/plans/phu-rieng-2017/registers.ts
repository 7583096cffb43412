import { columnCode, registerCode } from "../../domain/codes";
import type { Register, RegisterColumn } from "../../domain/register";
import { BOTH_ROUNDS, ROUND_I } from "./rounds";

export const CHILDREN = registerCode("TRE_EM");
export const BIRTH_DATE = columnCode("NGAY_SINH");

const note: RegisterColumn = {
  code: columnCode("GHI_CHU"),
  label: "Ghi chú",
  type: { kind: "text" },
  isRequired: false,
  width: 20,
};

const person: RegisterColumn = {
  code: columnCode("HO_TEN"),
  label: "Họ và tên",
  type: { kind: "text" },
  isRequired: true,
  width: 24,
};

const workplace: RegisterColumn = {
  code: columnCode("NOI_LAM_VIEC"),
  label: "Chức vụ, nơi làm việc",
  type: { kind: "text" },
  isRequired: false,
  width: 24,
};

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
      {
        code: columnCode("TEN_CT"),
        label: "Tên công trình",
        type: { kind: "text" },
        isRequired: true,
        width: 32,
      },
      {
        code: columnCode("THUC_HIEN"),
        label: "Đơn vị thực hiện, địa điểm",
        type: { kind: "text" },
        isRequired: true,
        width: 28,
      },
      {
        code: columnCode("NGAY_DK"),
        label: "Ngày đăng ký",
        type: { kind: "date" },
        isRequired: false,
        width: 12,
      },
      {
        code: columnCode("NGAY_XONG"),
        label: "Ngày hoàn thành",
        type: { kind: "date" },
        isRequired: false,
        width: 12,
      },
      {
        code: columnCode("GIA_TRI"),
        label: "Giá trị (đồng)",
        type: { kind: "money" },
        isRequired: false,
        width: 16,
      },
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
    label: "Danh sách khen thưởng và đề nghị khen thưởng tổng kết năm 2017",
    sheet: "DS khen thưởng",
    rounds: [ROUND_I],
    columns: [
      {
        code: columnCode("TEN"),
        label: "Tên tập thể hoặc họ và tên cá nhân",
        type: { kind: "text" },
        isRequired: true,
        width: 30,
      },
      {
        code: columnCode("DOI_TUONG"),
        label: "Đối tượng",
        type: { kind: "choice", choices: ["Tập thể", "Cá nhân"] },
        isRequired: true,
        width: 12,
      },
      workplace,
      {
        code: columnCode("TRUC_TIEP"),
        label: "Công nhân lao động trực tiếp",
        type: { kind: "choice", choices: ["Có", "Không"] },
        isRequired: false,
        width: 12,
      },
      {
        code: columnCode("HINH_THUC"),
        label: "Danh hiệu, hình thức khen thưởng",
        // Names in use under QĐ 1564/QĐ-TLĐ of 24/12/2014, before QĐ 2106/QĐ-TLĐ of 28/12/2017.
        type: {
          kind: "choice",
          choices: [
            "Đoàn viên công đoàn xuất sắc",
            "Công đoàn cơ sở vững mạnh",
            "Cờ thi đua của LĐLĐ tỉnh",
            "Cờ thi đua của Tổng Liên đoàn",
            "Giấy khen của công đoàn cấp trên trực tiếp cơ sở",
            "Bằng khen của Ban Chấp hành LĐLĐ tỉnh",
            "Bằng khen của Ban Chấp hành Tổng Liên đoàn",
            "Bằng Lao động sáng tạo",
            "Kỷ niệm chương Vì sự nghiệp xây dựng tổ chức Công đoàn",
            "Hình thức khác",
          ],
        },
        isRequired: true,
        width: 32,
      },
      {
        code: columnCode("KET_QUA"),
        label: "Kết quả",
        type: { kind: "choice", choices: ["Đã khen thưởng", "Đề nghị cấp trên khen thưởng"] },
        isRequired: true,
        width: 18,
      },
      note,
    ],
  },
];
