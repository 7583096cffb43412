import { useWords } from "./use-words";
import type { AnswerWords } from "../words/answer-words";
import { enAnswers } from "../words/en-answers";
import { viAnswers } from "../words/vi-answers";

/** The words about answers to findings in the language of the pane; loaded together with what says them. */
export function useAnswerWords(): AnswerWords {
  const { language } = useWords();
  return language.startsWith("vi") ? viAnswers : enAnswers;
}
