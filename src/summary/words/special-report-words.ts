import { formatNumber } from "../../base/formats";
import type { Plan, Round, SpecialReport } from "../../model/plan";
import type { Unit } from "../../model/unit";
import { lowerFirst } from "../../forms/words";
import { documentOf } from "./report-words";

type Kind = SpecialReport["kind"];

const KINDS: { readonly [K in Kind]: { readonly kind: string; readonly number: string } } = {
  report: { kind: "BÁO CÁO", number: "Số: ……/BC-……" },
  proposal: { kind: "TỜ TRÌNH", number: "Số: ……/TTr-……" },
};

const addresseeOf = ({ addressee = "cấp trên" }: SpecialReport): string => addressee;

/** Words of special reports and letters of proposal. */
export const SPECIAL_REPORT_WORDS = {
  kinds: KINDS,
  title: (title: string, office: Unit): string => `${title} – ${office.name}`,
  opening: (about: SpecialReport, plan: Plan, round: Round, office: Unit): string => {
    const what =
      about.kind === "report"
        ? `báo cáo ${lowerFirst(about.title)}`
        : `kính trình ${addresseeOf(about)} xem xét ${lowerFirst(about.title)}`;
    return `Thực hiện ${documentOf(plan)}, từ báo cáo ${lowerFirst(round.name)} của các đơn vị, ${office.name} ${what}, cụ thể như sau:`;
  },
  listed: (label: string, rows: number, units: number): string =>
    rows === 0
      ? `${label}: các đơn vị không có trường hợp nào.`
      : `${label}: ${formatNumber(rows)} trường hợp của ${formatNumber(units)} đơn vị (phụ lục kèm theo).`,
  proposedList: (title: string): string => `Danh sách ${lowerFirst(title)}`,
  unsaid: (rows: number): string =>
    `Còn ${formatNumber(rows)} trường hợp các đơn vị chưa ghi rõ có đề nghị hay không, không có trong danh sách này.`,
  doubtful: (rows: number): string =>
    `Cần kiểm tra trước khi trình: ${formatNumber(rows)} dòng có thể trùng giữa hai đơn vị, ghi ở cột cuối của phụ lục.`,
  closing: (about: SpecialReport, office: Unit): string =>
    about.kind === "report"
      ? `Trên đây là báo cáo của ${office.name}./.`
      : `Kính trình ${addresseeOf(about)} xem xét, quyết định./.`,
} as const;
