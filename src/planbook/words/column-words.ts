/** A heading, the note below it in small letters, and the prompt of its cells (the note by default). */
export interface ColumnWords {
  readonly heading: string;
  readonly note: string;
  readonly prompt?: string;
  /** Without it the table cannot be read. */
  readonly isNeeded?: boolean;
}

/** Marks a column as required. */
export const must = (heading: string, note = "", prompt?: string): ColumnWords => ({
  heading,
  note: note === "" ? "Bắt buộc" : `Bắt buộc. ${note}`,
  prompt,
  isNeeded: true,
});

/** The column of the codes that rows had when the workbook was made. */
export const FORMER_CODE_WORDS = { heading: "Mã khi lập sổ", note: "Không sửa" } as const;

/** Returns the words of a column for new codes. */
export const codeWords = (heading: string, example: string): ColumnWords =>
  must(
    heading,
    `VD: ${example}`,
    `Mã viết liền, không dấu, không trùng: chữ, chữ số, dấu _ - và chấm. Ví dụ: ${example}.`,
  );
