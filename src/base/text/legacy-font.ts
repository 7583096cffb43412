/** Pre-Unicode way of writing Vietnamese: Latin-1 characters that look right only in a special font. */
export interface LegacyFont {
  readonly encoding: "tcvn3" | "vni";
  /** The font draws small letters as capitals. */
  readonly capitals: boolean;
}

/**
 * Returns the encoding a font was made for: ".VnTime" and ".VnTimeH" use TCVN3 (ABC), "VNI-Times" VNI; else
 * undefined.
 */
export function legacyFont(name: string): LegacyFont | undefined {
  if (/^\.vn/i.test(name)) return { encoding: "tcvn3", capitals: name.endsWith("H") };
  return /^vni-/i.test(name) ? { encoding: "vni", capitals: false } : undefined;
}
