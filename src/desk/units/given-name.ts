/** Programs and people number further copies of a file: "a (1).xlsx", "a - Copy.xlsx". */
const NUMBERED = /(?:\s*\(\d+\)|\s+-\s+copy)+$/i;

/** The name of a file as somebody gave it: without folder, ending and the number of a copy. */
export const givenName = (file: string): string =>
  file
    .replace(/^.*[/\\]/s, "")
    .replace(/\.\w{1,5}$/, "")
    .replace(NUMBERED, "")
    .normalize("NFC")
    .trim();
