/** Words of practice data; each says that it is invented. */
export const practiceWords = {
  text: (label: string, number: number) => `${label} mẫu ${String(number).padStart(2, "0")} (số liệu thử)`,
  /** In place of the label of a row that asks for text. */
  answer: "Trả lời",
  figureWithUnit: (value: number) => `${String(value)} người`,
  /** A received file with a meaningless name. */
  renamedFile: "bao cao thi dua (ban cuoi) - Copy (2).xlsx",
  /** A scanned page that people send as .xlsx. */
  scannedFile: (unit: string) => `${unit}_ban-ky-dong-dau.xlsx`,
} as const;
