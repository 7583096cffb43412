/** Words of invented practice data; each says that it is invented. */
export const practiceWords = {
  text: (label: string, number: number) => `${label} mẫu ${String(number).padStart(2, "0")} (số liệu thử)`,
  figureWithUnit: (value: number) => `${String(value)} người`,
  /** A file that reached the office under a name that says nothing. */
  renamedFile: "bao cao thi dua (ban cuoi) - Copy (2).xlsx",
  /** What people send as .xlsx although it is a scanned page. */
  scannedFile: (unit: string) => `${unit}_ban-ky-dong-dau.xlsx`,
} as const;
