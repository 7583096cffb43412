import type { Page, Pages } from "./page";
import { enDownloading } from "./en/en-downloading";
import { viDownloading } from "./vi/vi-downloading";

export const viOfficePlan = {
  intro: {
    workbook:
      "Lập kế hoạch riêng ngay trong sổ làm việc này: tạo các bảng từ kế hoạch đang chọn, sửa lại, kiểm tra rồi dùng. Không cần lập trình.",
    files:
      "Lập kế hoạch riêng bằng Excel: tải sổ kế hoạch tạo từ kế hoạch đang chọn, sửa lại, rồi chọn tệp để kiểm tra và dùng. Không cần lập trình.",
  },
  year: "Kế hoạch cho năm",
  sameYear: "Đúng năm của kế hoạch đang chọn: các bảng giữ nguyên.",
  otherYear:
    "Các đợt, thời hạn và chỗ nào có năm sẽ đổi theo năm này. Trang “Đổi năm” liệt kê từng chỗ, trước và sau, để xem lại.",
  badYear: "Ghi năm gồm bốn chữ số, ví dụ 2026.",
  create: {
    workbook: (year: string) => `Lập kế hoạch năm ${year} trong sổ này`,
    files: (year: string) => `Tải sổ kế hoạch năm ${year}`,
  },
  /** `isNew`: for another year than that of the chosen plan, so that its code has changed as well. */
  created: (sheets: number, isNew: boolean) =>
    `Đã tạo ${sheets} trang. Trang “Cách lập kế hoạch” hướng dẫn cách ghi. ${isNew ? "Hãy đọc trang “Đổi năm” trước." : "Nhớ đổi mã kế hoạch trước khi sửa."}`,
  downloaded: (file: string, isNew: boolean) =>
    `Đã tạo ${file}. ${viDownloading} ${isNew ? "Hãy đọc trang “Đổi năm” trước." : "Nhớ đổi mã kế hoạch trước khi sửa."}`,
  check: "Kiểm tra kế hoạch trong sổ này",
  chooseFile: "Chọn tệp kế hoạch…",
  fileInput: "Tệp kế hoạch",
  workbookName: "Sổ làm việc đang mở",
  sound: (title: string, indicators: number, elements: number, rounds: number) =>
    `“${title}” không có chỗ nào sai: ${indicators} chỉ tiêu, ${elements} số liệu, ${rounds} đợt.`,
  units: (count: number) => `${count} đơn vị phải báo cáo.`,
  noUnits:
    "Kế hoạch chưa có đơn vị nào, và không danh sách có sẵn nào có cùng các cấp. Hãy nhập trang “Đơn vị” rồi kiểm tra lại.",
  use: "Dùng kế hoạch này",
  used: (title: string) => `Đang dùng kế hoạch “${title}”. Mọi thẻ đều theo kế hoạch này.`,
  problems: (subject: string, count: number) => `${subject}: ${count} chỗ chưa đúng.`,
  leftOver: (count: number) => `Dùng được, nhưng có ${count} chỗ nên xem lại`,
  leftOverList: (subject: string) => `Những chỗ nên xem lại của ${subject}`,
  list: (subject: string) => `Những chỗ chưa đúng của ${subject}`,
  more: (count: number) => `Hiện thêm ${count} chỗ`,
  noPlan: (subject: string) =>
    `${subject} không có trang nào của sổ kế hoạch (Kế hoạch, Đợt, Số liệu, Chỉ tiêu, …). Hãy tạo sổ kế hoạch bằng nút ở trên rồi nhập vào đó.`,
  /** What the browser keeps between two openings of the page. */
  kept: (title: string) => `Máy này ghi nhớ kế hoạch “${title}” để lần sau mở ra là dùng được ngay.`,
  notKept: (reason: string) =>
    `Không ghi nhớ được kế hoạch trên máy này (trình duyệt báo: ${reason}). Kế hoạch vẫn dùng được; lần sau mở trang, hãy chọn lại tệp.`,
  forget: "Quên kế hoạch này",
  forgotten: (title: string) => `Đã quên kế hoạch “${title}”.`,
} as const;

export type OfficePlanWords = Page<typeof viOfficePlan>;

export const enOfficePlan = {
  intro: {
    workbook:
      "Write a plan of your own in this workbook: make the tables from the chosen plan, edit them, check them, use them. No programming.",
    files:
      "Write a plan of your own in Excel: download the tables of the chosen plan, edit them, then choose the file to check and use it. No programming.",
  },
  year: "Plan for the year",
  sameYear: "The year of the chosen plan: its tables stay as they are.",
  otherYear:
    "Rounds, deadlines and every mention of a year move to this year. The sheet “Đổi năm” lists each place, before and after.",
  badYear: "Type a year of four digits, for example 2026.",
  create: {
    workbook: (year) => `Make the plan of ${year} in this workbook`,
    files: (year) => `Download the plan of ${year}`,
  },
  created: (sheets, isNew) =>
    `${String(sheets)} sheets made. The sheet “Cách lập kế hoạch” explains how to fill them in. ${isNew ? "Read the sheet “Đổi năm” first." : "Give the plan another code before you edit it."}`,
  downloaded: (file, isNew) =>
    `${file} was made. ${enDownloading} ${isNew ? "Read the sheet “Đổi năm” first." : "Give the plan another code before you edit it."}`,
  check: "Check the plan in this workbook",
  chooseFile: "Choose a plan file…",
  fileInput: "Plan file",
  workbookName: "The open workbook",
  sound: (title, indicators, elements, rounds) =>
    `Nothing is wrong with “${title}”. Indicators: ${indicators}, figures: ${elements}, rounds: ${rounds}.`,
  units: (count) => `Units that report: ${count}.`,
  noUnits:
    "The plan lists no units, and no bundled list has the same levels. Fill in the sheet “Đơn vị” and check again.",
  use: "Use this plan",
  used: (title) => `The plan “${title}” is in use on every tab.`,
  problems: (subject, count) => `${subject}: ${count} to be mended.`,
  leftOver: (count) => `It can be used, but ${count} places should be looked at again`,
  leftOverList: (subject) => `What to look at again in ${subject}`,
  list: (subject) => `What is to be mended in ${subject}`,
  more: (count) => `Show ${count} more`,
  noPlan: (subject) =>
    `${subject} holds none of the tables of a plan (Kế hoạch, Đợt, Số liệu, Chỉ tiêu, …). Make them with the button above and fill them in.`,
  kept: (title) =>
    `This computer remembers the plan “${title}”, ready to be used when the page is opened again.`,
  notKept: (reason) =>
    `The plan cannot be remembered on this computer (the browser says: ${reason}). It can be used all the same; choose the file again next time.`,
  forget: "Forget this plan",
  forgotten: (title) => `The plan “${title}” is forgotten.`,
} satisfies OfficePlanWords;

/** What the pane says about plans of the user's own. Loaded together with what says it. */
export const OFFICE_PLAN_WORDS: Pages<OfficePlanWords> = { vi: viOfficePlan, en: enOfficePlan };
