/** Text or number of the API as text; nothing is "". */
export const wordOf = (member: unknown): string =>
  typeof member === "string" || typeof member === "number" ? String(member) : "";
