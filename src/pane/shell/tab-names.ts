import type { TabName } from "../words/pane-words";

/** The tabs in their order. The buttons of the ribbon ask for them by these names (manifest.xml). */
export const TAB_NAMES: readonly TabName[] = ["form", "check", "roll-up", "report"];
