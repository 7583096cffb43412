import { createContext, useContext } from "react";
import type { PaneWords } from "../words/pane-words";
import { vi } from "../words/vi";

export const WordsContext = createContext<PaneWords>(vi);

/** The words of the language the pane is shown in. */
export const useWords = (): PaneWords => useContext(WordsContext);
