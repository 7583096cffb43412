/** By which blank form the figures were taken; it stands on the board, and the next roll-up reads it. */
export const BLANK_FORM_MARK = {
  line: (form: string, fingerprint: string, reading: string, due: string | undefined): string =>
    `Biểu mẫu gốc: ${form}; SHA-256: ${fingerprint}; cách hiểu: ${reading}${due === undefined ? "" : `; hạn nộp: ${due}`}`,
  pattern: /SHA-256: ([\da-f]{64}); cách hiểu: ([\da-f]{64})(?:; hạn nộp: (\d{4}-\d\d-\d\d))?/,
} as const;

/** What a summary of an office's own form says in place of a round. */
export const blankFormSubtitle = (form: string): string => `Tổng hợp theo biểu mẫu: ${form}`;
