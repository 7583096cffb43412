import type { TabName } from "../words/pane-words";

/** The tabs in order. The ribbon's buttons use these names (manifest.xml). */
export const TAB_NAMES: readonly TabName[] = ["form", "check", "roll-up", "report"];
