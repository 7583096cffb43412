import { createContext } from "react";

/** Whether a step of the desk is under way. Nothing can be decided until it is over: it would be decided about the state before. */
export const DeskBusyContext = createContext(false);
