import { enDesk } from "./en/en-desk";
import type { Pages } from "./page";
import { viDesk, type DeskWords } from "./vi/vi-desk";

/** What the pane says about the roll-up desk. Loaded together with what says it. */
export const DESK_WORDS: Pages<DeskWords> = { vi: viDesk, en: enDesk };
