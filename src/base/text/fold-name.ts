/**
 * A key under which spellings of one Vietnamese name meet: lower case, no tone or letter marks, đ/ð = d, one hyphen for
 * everything that is neither letter nor digit. For matching and file names only; the user's spelling is what is shown.
 */
export function foldName(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const folded = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u0111\u00f0]/g, "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (known.size >= MOST_KNOWN) known.clear();
  if (name.length <= LONGEST_KNOWN) known.set(name, folded);
  return folded;
}

/** Names and headings are asked about again and again; no text is a name that is longer than this. */
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 300;
