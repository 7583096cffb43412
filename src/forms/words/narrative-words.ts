import { formatNumber } from "../../base/formats";

/** Words of the sheet that gathers the units' texts. */
export const NARRATIVE_WORDS = {
  sheet: "Nội dung báo cáo",
  title: "NỘI DUNG BÁO CÁO BẰNG LỜI CỦA CÁC ĐƠN VỊ",
  headings: { ordinal: "TT", unit: "Đơn vị", text: "Nội dung" },
  /** Heading above all texts about one question. */
  question: (label: string, written: number, asked: number): string =>
    `${label} (${formatNumber(written)}/${formatNumber(asked)} đơn vị có nội dung)`,
  /** A unit that wrote in several rounds. */
  ofRound: (unit: string, round: string): string => `${unit} – ${round}`,
  nothing: "Chưa đơn vị nào ghi nội dung.",
} as const;
