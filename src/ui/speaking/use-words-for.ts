import { useEffect, useState } from "react";
import { vi, type PaneWords } from "../words/vi/vi";

/** English when the host's display language is English; Vietnamese in every other case. */
const isEnglish = (displayLanguage: string | undefined): boolean =>
  displayLanguage !== undefined && /^en\b/i.test(displayLanguage);

/**
 * The words of a language; undefined for the moment in which the English page, which few need, is loaded. When it does not
 * come the pane speaks Vietnamese: better than nothing at all.
 */
export function useWordsFor(displayLanguage: string | undefined): PaneWords | undefined {
  const [english, setEnglish] = useState<PaneWords>();
  const isWanted = isEnglish(displayLanguage);
  useEffect(() => {
    if (!isWanted) return;
    import("../words/en/en").then(
      ({ en }) => setEnglish(en),
      () => setEnglish(vi),
    );
  }, [isWanted]);
  return isWanted ? english : vi;
}
