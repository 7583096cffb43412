/** The blank form that figures were read by; the next roll-up reads it from the board. */
export const BLANK_FORM_MARK = {
  line: (form: string, fingerprint: string, reading: string, due: string | undefined): string =>
    `Biểu mẫu gốc: ${form}; SHA-256: ${fingerprint}; cách hiểu: ${reading}${due === undefined ? "" : `; hạn nộp: ${due}`}`,
  pattern: /SHA-256: ([\da-f]{64}); cách hiểu: ([\da-f]{64})(?:; hạn nộp: (\d{4}-\d\d-\d\d))?/,
} as const;

/** Returns the line in place of a round for an office's own form. */
export const blankFormSubtitle = (form: string): string => `Tổng hợp theo biểu mẫu: ${form}`;
