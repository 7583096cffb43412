import { type RegisterCode, type RoundId } from "../../domain/codes";
import type { DataElement } from "../../domain/plan/data-element";
import type { Section } from "../../domain/plan/plan";
import type { Register } from "../../domain/plan/register";
import { GRASSROOTS } from "./levels";
import { row } from "./rows";
import { section } from "./sections";
import { optional, required } from "./columns";

/** What a report says in words. Nobody has to write it: a figure is a report, too. */
const inWords = (code: string, label: string, hint: string): DataElement =>
  row(code, label, {
    unitOfMeasure: "",
    type: "text",
    overUnits: "none",
    overRounds: "latest",
    origin: GRASSROOTS,
    isOptional: true,
    hint,
  });

/** Every plan that asks for a report asks, as reports are written, for results, shortcomings, causes and proposals. */
export const narratives: readonly DataElement[] = [
  inWords(
    "LOI_KETQUA",
    "Kết quả nổi bật",
    "Những kết quả, cách làm hay mà con số chưa nói hết; vài câu là đủ.",
  ),
  inWords("LOI_HANCHE", "Hạn chế, khó khăn", "Việc chưa làm được, chỉ tiêu chưa đạt và khó khăn gặp phải."),
  inWords("LOI_NGUYENNHAN", "Nguyên nhân", "Nguyên nhân của kết quả và của hạn chế đã nêu."),
  inWords("LOI_KIENNGHI", "Kiến nghị, đề xuất", "Điều đơn vị kiến nghị với công đoàn cấp trên."),
];

export const narrativeSection: Section = section("narratives", "Báo cáo bằng lời", {
  elements: ["LOI_KETQUA", "LOI_HANCHE", "LOI_NGUYENNHAN", "LOI_KIENNGHI"],
});

/** Results movement by movement, one line each; the movements are those that the plan names. */
export const movementsRegister = (
  code: RegisterCode,
  rounds: readonly RoundId[],
  movements: readonly string[],
): Register => ({
  code,
  label: "Kết quả từng phong trào thi đua, cuộc vận động",
  sheet: "DS phong trào",
  rounds,
  columns: [
    required("TEN_PT", "Phong trào, cuộc vận động", [...movements, "Phong trào khác"], 34),
    required("KET_QUA", "Kết quả chính", "text", 44),
    optional("SO_NGUOI", "Số người tham gia", "count", 12),
    optional("HAN_CHE", "Hạn chế, kiến nghị", "text", 28),
  ],
});
