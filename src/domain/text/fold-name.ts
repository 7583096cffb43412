/**
 * A key under which spellings of one Vietnamese name meet: lower case, no tone or letter marks, đ/ð = d, one hyphen for
 * everything that is neither letter nor digit. For matching and file names only; the user's spelling is what is shown.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u0111\u00f0]/g, "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
