/** Returns the separators of a locale such as "vi-VN". Source: Intl of this machine's ICU. */
export function separators(locale: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: "always" }).formatToParts(12_345.6);
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: find("decimal"), group: find("group") };
}
