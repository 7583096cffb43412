import { useWords } from "./use-words";
import { enConfirmUnit, viConfirmUnit, type ConfirmUnitWords } from "../words/confirm-unit-words";

/** The words about uncertain units in the language of the pane; loaded together with what says them. */
export function useConfirmUnitWords(): ConfirmUnitWords {
  const { language } = useWords();
  return language.startsWith("vi") ? viConfirmUnit : enConfirmUnit;
}
