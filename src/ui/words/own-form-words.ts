import { enOwnForm } from "./en/en-own-form";
import type { Pages } from "./page";
import { viOwnForm, type OwnFormWords } from "./vi/vi-own-form";

/** What the pane says about forms of other offices. Loaded together with what says it. */
export const OWN_FORM_WORDS: Pages<OwnFormWords> = { vi: viOwnForm, en: enOwnForm };
