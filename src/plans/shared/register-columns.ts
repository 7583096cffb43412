import { columnCode } from "../../domain/codes";
import type { RegisterColumn } from "../../domain/plan/register";

/** Columns that lists of several plans have in common. */

export const note: RegisterColumn = {
  code: columnCode("GHI_CHU"),
  label: "Ghi chú",
  type: { kind: "text" },
  isRequired: false,
  width: 20,
};

export const person: RegisterColumn = {
  code: columnCode("HO_TEN"),
  label: "Họ và tên",
  type: { kind: "text" },
  isRequired: true,
  width: 24,
};

export const workplace: RegisterColumn = {
  code: columnCode("NOI_LAM_VIEC"),
  label: "Chức vụ, nơi làm việc",
  type: { kind: "text" },
  isRequired: false,
  width: 24,
};

/** Of a list in which persons and collectives stand together. */
export const nameOfWhom: RegisterColumn = {
  code: columnCode("TEN"),
  label: "Tên tập thể hoặc họ và tên cá nhân",
  type: { kind: "text" },
  isRequired: true,
  width: 30,
};

export const collectiveOrPerson: RegisterColumn = {
  code: columnCode("DOI_TUONG"),
  label: "Đối tượng",
  type: { kind: "choice", choices: ["Tập thể", "Cá nhân"] },
  isRequired: true,
  width: 12,
};

export const nameOfWork: RegisterColumn = {
  code: columnCode("TEN_CT"),
  label: "Tên công trình",
  type: { kind: "text" },
  isRequired: true,
  width: 32,
};

export const doneBy: RegisterColumn = {
  code: columnCode("THUC_HIEN"),
  label: "Đơn vị thực hiện, địa điểm",
  type: { kind: "text" },
  isRequired: true,
  width: 28,
};

export const dayRegistered: RegisterColumn = {
  code: columnCode("NGAY_DK"),
  label: "Ngày đăng ký",
  type: { kind: "date" },
  isRequired: false,
  width: 12,
};

export const dayCompleted: RegisterColumn = {
  code: columnCode("NGAY_XONG"),
  label: "Ngày hoàn thành",
  type: { kind: "date" },
  isRequired: false,
  notBefore: dayRegistered.code,
  width: 12,
};

export const worth: RegisterColumn = {
  code: columnCode("GIA_TRI"),
  label: "Giá trị (đồng)",
  type: { kind: "money" },
  isRequired: false,
  width: 16,
};

/** Worker who produces himself, as opposed to managers and office staff. */
export const directWorker: RegisterColumn = {
  code: columnCode("TRUC_TIEP"),
  label: "Công nhân lao động trực tiếp",
  type: { kind: "choice", choices: ["Có", "Không"] },
  isRequired: false,
  width: 12,
};

export const awardOf = (titles: readonly string[]): RegisterColumn => ({
  code: columnCode("HINH_THUC"),
  label: "Danh hiệu, hình thức khen thưởng",
  type: { kind: "choice", choices: titles },
  isRequired: true,
  width: 32,
});

export const awardedOrProposed: RegisterColumn = {
  code: columnCode("KET_QUA"),
  label: "Kết quả",
  type: { kind: "choice", choices: ["Đã khen thưởng", "Đề nghị cấp trên khen thưởng"] },
  isRequired: true,
  width: 18,
};

export const achievement: RegisterColumn = {
  code: columnCode("THANH_TICH"),
  label: "Tóm tắt thành tích",
  type: { kind: "text" },
  isRequired: true,
  width: 36,
};

/** What a proposal says; of an award that was given nobody has to repeat it. */
export const summaryOfAchievement: RegisterColumn = { ...achievement, isRequired: false };
