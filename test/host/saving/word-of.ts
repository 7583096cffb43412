/** Returns a text or number of the API as text; "" for other values. */
export const wordOf = (member: unknown): string =>
  typeof member === "string" || typeof member === "number" ? String(member) : "";
