import type { RegisterColumn } from "../../domain/plan/register";
import { optional, required } from "./columns";

/** Columns that lists of several plans have in common. */

export const note: RegisterColumn = optional("GHI_CHU", "Ghi chú", "text", 20);

export const person: RegisterColumn = required("HO_TEN", "Họ và tên", "text", 24);

export const workplace: RegisterColumn = optional("NOI_LAM_VIEC", "Chức vụ, nơi làm việc", "text", 24);

/** Of a list in which persons and collectives stand together. */
export const nameOfWhom: RegisterColumn = required("TEN", "Tên tập thể hoặc họ và tên cá nhân", "text", 30);

export const collectiveOrPerson: RegisterColumn = required(
  "DOI_TUONG",
  "Đối tượng",
  ["Tập thể", "Cá nhân"],
  12,
);

export const nameOfWork: RegisterColumn = required("TEN_CT", "Tên công trình", "text", 32);

export const doneBy: RegisterColumn = required("THUC_HIEN", "Đơn vị thực hiện, địa điểm", "text", 28);

export const dayRegistered: RegisterColumn = optional("NGAY_DK", "Ngày đăng ký", "date", 12);

export const dayCompleted: RegisterColumn = {
  ...optional("NGAY_XONG", "Ngày hoàn thành", "date", 12),
  notBefore: dayRegistered.code,
};

export const worth: RegisterColumn = optional("GIA_TRI", "Giá trị (đồng)", "money", 16);

/** Worker who produces himself, as opposed to managers and office staff. */
export const directWorker: RegisterColumn = optional(
  "TRUC_TIEP",
  "Công nhân lao động trực tiếp",
  ["Có", "Không"],
  12,
);

export const awardOf = (titles: readonly string[]): RegisterColumn =>
  required("HINH_THUC", "Danh hiệu, hình thức khen thưởng", titles, 32);

export const awardedOrProposed: RegisterColumn = required(
  "KET_QUA",
  "Kết quả",
  ["Đã khen thưởng", "Đề nghị cấp trên khen thưởng"],
  18,
);

export const achievement: RegisterColumn = required("THANH_TICH", "Tóm tắt thành tích", "text", 36);

/** What a proposal says; of an award that was given nobody has to repeat it. */
export const summaryOfAchievement: RegisterColumn = { ...achievement, isRequired: false };
