import { formatDay } from "../../base/formats";
import type { IsoDate } from "../../base/codes";
import type { Level, Plan, Register, Round } from "../../model/plan";
import { fullNameOf, type Unit } from "../../model/unit";
import { INFERRED_SIGN, signed } from "./inferred-words";

/** Sheet names of every form. */
export const FORM_SHEETS = { form: "Biểu mẫu", guide: "Hướng dẫn", lists: "Danh mục" } as const;

/** "Đợt I" → "đợt I", for use inside a sentence; an abbreviation stays. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

const upperCase = (text: string): string => text.toLocaleUpperCase("vi");

const ROMAN: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 4 → "IV", the number of a report's section. */
export function roman(ordinal: number): string {
  const step = ROMAN.find(([value]) => value <= ordinal);
  return step === undefined ? "" : step[1] + roman(ordinal - step[0]);
}

/** Name of a plan's report inside a sentence. */
export const reportName = ({ reportTitle }: Pick<Plan, "reportTitle">): string =>
  reportTitle === undefined ? "báo cáo thi đua" : lowerFirst(reportTitle);

/** Name of a report on another office's blank form, from its file name. */
export const reportByForm = ({ title }: Pick<Plan, "title">): string =>
  `báo cáo theo biểu mẫu “${title.replace(/\.\w{1,5}$/, "")}”`;

/** Words of the printed form. */
export const formWords = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  /** Rules below the office (a third to half as long as the words) and the motto (as long as the words). */
  rule: "—————",
  mottoRule: "————————————",
  number: "Số: ……/BC-……",
  /** The full name of the office, and the common name of the level above. */
  office: (unit: Unit): string => upperCase(fullNameOf(unit)),
  above: ({ name }: Pick<Unit, "name">): string => upperCase(name),
  title: ({ reportTitle = "Báo cáo kết quả thực hiện các chỉ tiêu thi đua" }: Plan): string =>
    upperCase(reportTitle),
  planLine: (plan: Plan): string => {
    const { documentKind = "Kế hoạch", issuedOn, issuer } = plan;
    const number = plan.number === undefined ? "" : ` số ${plan.number}`;
    const day = issuedOn === undefined ? "" : ` ngày ${formatDay(issuedOn)}`;
    const line = `(Theo ${documentKind}${number}${day} của ${issuer})`;
    return plan.partlyKnown === undefined ? line : `${line} ${plan.partlyKnown}`;
  },
  roundLine: ({ name, from, to, isPeriodInferred, sprint }: Round): string => {
    const days = (first: IsoDate, last: IsoDate, isInferred: boolean): string =>
      signed(`từ ngày ${formatDay(first)} đến ngày ${formatDay(last)}`, isInferred);
    const stretch =
      sprint === undefined
        ? ""
        : `; ${sprint.name}: ${days(sprint.from, sprint.to, sprint.isInferred === true)}`;
    return `${name} (${days(from, to, isPeriodInferred === true)}${stretch})`;
  },
  /** Note below the table if the form has any inferred value. */
  inferred: `${INFERRED_SIGN} Văn bản không nêu rõ, đây là cách hiểu để theo dõi; giải thích ở trang “${FORM_SHEETS.guide}”.`,
  contact: (contact: string): string => `Vướng mắc xin liên hệ: ${contact}.`,
  /** The round's theme in the plan's words. */
  theme: ({ theme }: Round): string => (theme === "" ? "" : `Chủ đề: ${theme}`),
  /** Words with a rule below, in one cell. */
  ruled: (words: string, rule: string): string => `${words}\n${rule}`,
  addressedTo: (addressee: string): string => `Kính gửi: ${addressee}`,
  /** The highest office is addressed through the department that the plan names. */
  addressee: (above: Unit, { reportsThrough, levels }: Plan): string =>
    reportsThrough === undefined || above.level !== levels.at(-1)?.code
      ? `Kính gửi: ${above.name}`
      : `Kính gửi: ${above.name} (qua ${reportsThrough})`,
  selfCheck: "Tự kiểm tra biểu mẫu:",
  marks: {
    PLAN: "Mã kế hoạch",
    VERSION: "Phiên bản biểu mẫu",
    ROUND: "Mã đợt báo cáo",
    LEVEL: "Cấp công đoàn",
  },
  unit: (unit: Unit): string => `Đơn vị báo cáo: ${unit.name}`,
  revision: "Lần nộp (lần đầu ghi 1, nộp lại thì ghi 2, 3, …):",
  reported: "Tổng hợp từ số đơn vị (đã nộp/phải nộp):",
  reportedFigure: (received: number, expected: number): string => `${received}/${expected}`,
  headings: {
    TT: "TT",
    LABEL: "Nội dung",
    UOM: "Đơn vị tính",
    VALUE: "Số lượng",
    TARGET: "Chỉ tiêu",
    NOTE: "Ghi chú",
    CHECK: "Kiểm tra",
  },
  sectionTitle: (ordinal: number | undefined, title: string): string =>
    ordinal === undefined ? title : `${roman(ordinal)}. ${title}`,
  elementLabel: (label: string): string => `- ${label}`,
  yesNoUnit: "Có/Không",
  placeAndDate: "……………, ngày …… tháng …… năm ………",
  preparedBy: "NGƯỜI LẬP BIỂU",
  documentTitle: ({ reportTitle = "Báo cáo thi đua" }: Plan, round: Round, unit: Unit): string =>
    `${reportTitle} – ${round.name} – ${unit.name}`,
} as const;

/** "Năm sinh": a number that is neither parted by dots nor added up. */
export const isYear = (label: string): boolean => /^năm(?!\p{L})/iu.test(label);

/** Words of the register sheets. */
export const registerWords = {
  title: (label: string): string => upperCase(label),
  attachedTo: (round: Round, unit: Unit): string =>
    `(Kèm theo báo cáo ${lowerFirst(round.name)} của ${unit.name})`,
  /** Beside the list, not printed. */
  moreRows: "Hết dòng kẻ sẵn thì gõ tiếp ngay dòng dưới, dán hoặc chèn thêm dòng: mọi dòng đều được đọc.",
  /** Names the lowest level that fills the list; undefined without levels. */
  unitColumn: ({ origin }: Register, levels: readonly Level[]): string | undefined => {
    const lowest = levels.find(({ code }) => code === origin) ?? levels[0];
    return lowest && `${lowest.name} (để trống nếu là chính đơn vị báo cáo)`;
  },
} as const;
