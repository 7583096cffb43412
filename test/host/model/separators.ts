interface Separators {
  readonly decimal: string;
  readonly group: string;
  /** Assumed: as Windows presets it, ";" where the decimal sign is a comma. */
  readonly list: string;
}

/** Returns the separators of a locale such as "vi-VN". Source: Intl of this machine's ICU. */
export function separators(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { useGrouping: "always" }).formatToParts(12_345.6);
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const decimal = find("decimal");
  return { decimal, group: find("group"), list: decimal === "," ? ";" : "," };
}
