import { createContext, useContext } from "react";
import type { Pages } from "../words/page";
import { vi, type PaneWords } from "../words/vi/vi";

export const WordsContext = createContext<PaneWords>(vi);

/** The words of the language the pane is shown in; with `pages`, those that a part of the pane brings with it. */
export function useWords(): PaneWords;
export function useWords<T>(pages: Pages<T>): T;
export function useWords<T>(pages?: Pages<T>): PaneWords | T {
  const words = useContext(WordsContext);
  if (pages === undefined) return words;
  return words.language.startsWith("vi") ? pages.vi : pages.en;
}
