import { createContext } from "react";
import type { DeskChange } from "../../desk/open-summary";

/** Records rulings; `said` is announced after the roll-up. */
export type Decide = (changes: readonly DeskChange[], message: string) => void;

/** A step of the desk is under way. It blocks rulings, which would apply to the state before. */
export const DeskBusyContext = createContext(false);
