/** What a kept text says; undefined when it is no JSON at all, and so nothing of ours. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** A list of things of one kind; undefined where the text is none, or one of them is something else. */
export function listIn<T>(text: string, itemIn: (value: unknown) => T | undefined): readonly T[] | undefined {
  const parsed = parsedJson(text);
  if (!Array.isArray(parsed)) return undefined;
  const values: readonly unknown[] = parsed;
  const items = values.flatMap((value) => itemIn(value) ?? []);
  return items.length === values.length ? items : undefined;
}

/** The members of an object, to be looked at one by one; none of anything else. */
export const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
