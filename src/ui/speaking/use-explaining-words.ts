import { useWords } from "./use-words";
import { enExplaining } from "../words/en-explaining";
import type { ExplainingWords } from "../words/explaining-words";
import { viExplaining } from "../words/vi-explaining";

/** The words about explained numbers in the language of the pane; loaded together with what says them. */
export function useExplainingWords(): ExplainingWords {
  const { language } = useWords();
  return language.startsWith("vi") ? viExplaining : enExplaining;
}
