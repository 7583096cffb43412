/** What Office tells in the address of a pane it opens: `_host_Info=Excel$Win32$16.01$vi-VN$…`. */
export interface HostInfo {
  readonly platform: string;
  readonly displayLanguage: string | undefined;
}

/** Undefined when the page was evidently not opened by Office. `query` as in `location.search`. */
export function hostInfoOf(query: string): HostInfo | undefined {
  const text = new URLSearchParams(query).get("_host_Info");
  if (text === null) return undefined;
  // Older hosts separate by "|".
  const [, platform = "", , displayLanguage = ""] = text.split(/[$|]/);
  return { platform, displayLanguage: displayLanguage === "" ? undefined : displayLanguage };
}
