import type { LibraryInternals, Requirements } from "./library/internals";
import type { Troubles } from "./troubles";

/**
 * Sets up `Office.context` and `Office.onReady`, which office.js supplies to a page. Enables the library's
 * own refusal of members above the supported requirement set; a real host refuses them too, but later.
 * Source: the library's debug build (excel-host notes, sections 1 and 3).
 */
export function setSurroundings(
  library: LibraryInternals,
  apiSet: string,
  locale: string,
  troubles: Troubles,
): void {
  const { RequirementMatrix, DefaultSetRequirement } = library.OfficeExt.Requirement;
  const sets = {
    richapiruntime: "1.2",
    richapiruntimeflag: "1.2",
    sharedruntime: "1.1",
    delayforcelledit: "1.1",
    excelapi: apiSet,
  };
  const context = {
    requirements: remembering(new RequirementMatrix(new DefaultSetRequirement(sets))),
    contentLanguage: locale,
    displayLanguage: locale,
    host: "Excel",
    platform: "OfficeOnline",
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "stand-in" },
    document: {
      get mode(): string {
        return troubles.isReadOnly ? "readOnly" : "readWrite";
      },
    },
  };
  library.OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", isDialog: false }),
  };
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const ready = { host: "Excel", platform: "OfficeOnline" };
  Object.assign(library.Office, {
    HostType: { Excel: "Excel" },
    onReady: async (callback?: (info: object) => void) => {
      callback?.(ready);
      return ready;
    },
  });
}

/** Caches results: the library checks every member and parses the versions each time. */
function remembering(requirements: Requirements): Requirements {
  const known = new Map<string, boolean>();
  return {
    isSetSupported: (set, version) => {
      const key = `${set} ${version}`;
      const answer = known.get(key) ?? requirements.isSetSupported(set, version);
      known.set(key, answer);
      return answer;
    },
  };
}
