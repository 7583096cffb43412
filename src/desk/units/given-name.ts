/** Numbers of copies that programs and people append: "a (1).xlsx", "a - Copy.xlsx". */
const NUMBERED = /(?:\s*\(\d+\)|\s+-\s+copy)+$/i;

/** Returns a file name without folder, extension and copy number. */
export const givenName = (file: string): string =>
  file
    .replace(/^.*[/\\]/s, "")
    .replace(/\.\w{1,5}$/, "")
    .replace(NUMBERED, "")
    .normalize("NFC")
    .trim();
