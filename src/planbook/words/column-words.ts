/** A heading, what stands below it in small letters, and what a cell says when it is selected (else the same). */
export interface ColumnWords {
  readonly heading: string;
  readonly note: string;
  readonly prompt?: string;
  /** Without it the table cannot be read. */
  readonly isNeeded?: boolean;
}

/** The words of a column that must be filled in. */
export const must = (heading: string, note = "", prompt?: string): ColumnWords => ({
  heading,
  note: note === "" ? "Bắt buộc" : `Bắt buộc. ${note}`,
  prompt,
  isNeeded: true,
});

/** The column of the codes that rows had when the workbook was made. */
export const FORMER_CODE_WORDS = { heading: "Mã khi lập sổ", note: "Không sửa" } as const;

/** The words of a column of codes that somebody thinks up. */
export const codeWords = (heading: string, example: string): ColumnWords =>
  must(
    heading,
    `VD: ${example}`,
    `Mã viết liền, không dấu, không trùng: chữ, chữ số, dấu _ - và chấm. Ví dụ: ${example}.`,
  );
