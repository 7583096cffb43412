import { enAnswers } from "./en/en-answers";
import type { Pages } from "./page";
import { viAnswers, type AnswerWords } from "./vi/vi-answers";

/** What the pane says about answers to findings. Loaded together with what says it. */
export const ANSWER_WORDS: Pages<AnswerWords> = { vi: viAnswers, en: enAnswers };
