import { enChecking } from "./en/en-checking";
import type { Pages } from "./page";
import { viChecking, type CheckingWords } from "./vi/vi-checking";

/** What the pane says about the tab for checking beside the sentences of the findings. Loaded together with what says it. */
export const CHECKING_WORDS: Pages<CheckingWords> = { vi: viChecking, en: enChecking };
