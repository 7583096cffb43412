import { createContext } from "react";
import type { DeskChange } from "../../desk/open-summary";

/** Writes decisions down; `said` is spoken when they are added up. */
export type Decide = (changes: readonly DeskChange[], said: string) => void;

/**
 * Whether a step of the desk is under way. Nothing can be decided until it is over: it would be decided about
 * the state before.
 */
export const DeskBusyContext = createContext(false);
