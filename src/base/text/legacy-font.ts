/** A way of writing Vietnamese from before Unicode: Latin-1 characters that only look right in a font made for it. */
export interface LegacyFont {
  readonly encoding: "tcvn3" | "vni";
  /** The font draws small letters as capitals. */
  readonly capitals: boolean;
}

/** The old encoding a font was made for: ".VnTime" and ".VnTimeH" (TCVN3, ABC), "VNI-Times" (VNI); else undefined. */
export function legacyFont(name: string): LegacyFont | undefined {
  if (/^\.vn/i.test(name)) return { encoding: "tcvn3", capitals: name.endsWith("H") };
  return /^vni-/i.test(name) ? { encoding: "vni", capitals: false } : undefined;
}
