import { useWords } from "./use-words";
import type { CheckingWords } from "../words/checking-words";
import { enChecking } from "../words/en-checking";
import { viChecking } from "../words/vi-checking";

/** The words of the tab for checking in the language of the pane; loaded together with what says them. */
export function useCheckingWords(): CheckingWords {
  const { language } = useWords();
  return language.startsWith("vi") ? viChecking : enChecking;
}
