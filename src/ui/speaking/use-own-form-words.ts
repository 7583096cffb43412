import { useWords } from "./use-words";
import { enOwnForm } from "../words/en-own-form";
import type { OwnFormWords } from "../words/own-form-words";
import { viOwnForm } from "../words/vi-own-form";

/** The words about other offices' forms in the language of the pane; loaded together with what says them. */
export function useOwnFormWords(): OwnFormWords {
  const { language } = useWords();
  return language.startsWith("vi") ? viOwnForm : enOwnForm;
}
