/**
 * Returns a key that all spellings of one Vietnamese name share: lower case, no tone or letter marks, đ/ð =
 * d, one hyphen for each run of other characters. Only for matching and file names; show the original
 * spelling.
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

/** Cache: the same names and headings are folded repeatedly. Longer texts are not names. */
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 300;
