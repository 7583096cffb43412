import { useWords } from "./use-words";
import { enOwnPlan, viOwnPlan, type OwnPlanWords } from "../words/own-plan-words";

/** The words about own plans in the language of the pane; loaded together with what says them. */
export function useOwnPlanWords(): OwnPlanWords {
  const { language } = useWords();
  return language.startsWith("vi") ? viOwnPlan : enOwnPlan;
}
