import type { Page, Pages } from "./page";

export const viPlanEditor = {
  heading: "Sửa nhanh kế hoạch đang chọn",
  intro:
    "Sửa những chỗ hay thay đổi nhất ngay tại đây, không cần mở sổ kế hoạch: chỉ tiêu nào hỏi, mức phấn đấu, ngày và hạn của các đợt, số giao cho từng đơn vị. Kế hoạch đang dùng chỉ đổi khi bấm nút ở cuối.",
  targets: "Chỉ tiêu và mức phấn đấu",
  asked: (code: string, label: string) => `${code} – ${label}`,
  value: (code: string) => `Mức phấn đấu của ${code}`,
  badValue: "Ghi một số, ví dụ 70% hoặc 5.",
  along: (what: string) => `Bỏ theo ${what} mà không chỉ tiêu nào khác cần.`,
  things: {
    elements: "số liệu",
    registers: "danh sách",
    checks: "ràng buộc",
    sections: "phần",
    assignments: "số giao cho đơn vị",
    criteria: "tiêu chí xếp hạng",
    reports: "báo cáo chuyên đề",
  },
  none: "Kế hoạch phải còn ít nhất một chỉ tiêu.",
  rounds: "Đợt và hạn gửi",
  from: (round: string) => `${round}: từ ngày`,
  to: (round: string) => `${round}: đến ngày`,
  due: (round: string) => `${round}: hạn gửi`,
  noDue: "Để trống thì không ai bị coi là gửi chậm.",
  badRounds: "Ngày cuối phải sau ngày đầu, và các đợt không được chồng ngày lên nhau.",
  assigned: "Số giao cho từng đơn vị",
  element: "Số được giao",
  given: (code: string, name: string) => `${name} (${code})`,
  badNumber: "Ghi số nguyên từ 0.",
  use: "Dùng kế hoạch đã sửa",
  used: (title: string) =>
    `Đang dùng kế hoạch “${title}” đã sửa. Muốn giữ lâu dài hoặc gửi người khác, hãy lập sổ kế hoạch bằng nút ở trên.`,
} as const;

type PlanEditorWords = Page<typeof viPlanEditor>;

export const enPlanEditor: PlanEditorWords = {
  heading: "Edit the chosen plan quickly",
  intro:
    "Change what changes most right here, without the tables: which targets are asked, their values, the days of the rounds, the number given to each unit. The plan in use changes only when the button at the end is pressed.",
  targets: "Targets and their values",
  asked: (code, label) => `${code} – ${label}`,
  value: (code) => `Value of ${code}`,
  badValue: "Write a number, for example 70% or 5.",
  along: (what) => `Goes with it, as no other target needs it: ${what}.`,
  things: {
    elements: "figures",
    registers: "lists",
    checks: "relations",
    sections: "headings",
    assignments: "assigned numbers",
    criteria: "criteria of ranking",
    reports: "special reports",
  },
  none: "At least one target must stay.",
  rounds: "Rounds and deadlines",
  from: (round) => `${round}: first day`,
  to: (round) => `${round}: last day`,
  due: (round) => `${round}: due`,
  noDue: "Left blank, nobody is late.",
  badRounds: "The last day must come after the first, and rounds may not share days.",
  assigned: "Numbers given to the units",
  element: "What is given",
  given: (code, name) => `${name} (${code})`,
  badNumber: "Write a whole number from 0.",
  use: "Use the edited plan",
  used: (title) =>
    `The edited plan “${title}” is in use. To keep it or hand it on, make its tables with the button above.`,
};

export const PLAN_EDITOR_WORDS: Pages<PlanEditorWords> = { vi: viPlanEditor, en: enPlanEditor };
