import { enBlankForm } from "./en/en-blank-form";
import type { Pages } from "./page";
import { viBlankForm, type BlankFormWords } from "./vi/vi-blank-form";

/** What the pane says about forms of other offices. Loaded together with what says it. */
export const BLANK_FORM_WORDS: Pages<BlankFormWords> = { vi: viBlankForm, en: enBlankForm };
