import { en } from "./en";
import type { PaneWords } from "./pane-words";
import { vi } from "./vi";

/** English when the host's display language is English; Vietnamese in every other case. */
export const wordsFor = (displayLanguage: string | undefined): PaneWords =>
  displayLanguage !== undefined && /^en\b/i.test(displayLanguage) ? en : vi;
