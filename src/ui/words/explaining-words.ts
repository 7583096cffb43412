import { enExplaining } from "./en/en-explaining";
import type { Pages } from "./page";
import { viExplaining, type ExplainingWords } from "./vi/vi-explaining";

/** What the pane says about where a number comes from. Loaded together with what says it. */
export const EXPLAINING_WORDS: Pages<ExplainingWords> = { vi: viExplaining, en: enExplaining };
