import { useWords } from "./use-words";
import type { DeskWords } from "../words/desk-words";
import { enDesk } from "../words/en-desk";
import { viDesk } from "../words/vi-desk";

/** The words of the roll-up desk in the language of the pane; loaded together with what says them. */
export function useDeskWords(): DeskWords {
  const { language } = useWords();
  return language.startsWith("vi") ? viDesk : enDesk;
}
