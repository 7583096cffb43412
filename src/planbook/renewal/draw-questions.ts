import { drawnList } from "./drawn-list";
import { QUESTION_WORDS as words, QUESTIONS } from "../words/question-words";
import type { SheetDrawing } from "../../workbook/drawing";
import type { Question } from "./plan-questions";

const WIDTHS = [6, 38, 28, 46, 8, 22, 30];

/** Draws the sheet where the office answers the questions of a renewed plan; `readAnswers` reads it. */
export const drawQuestions = (questions: readonly Question[]): SheetDrawing =>
  drawnList(
    words,
    WIDTHS,
    questions.map(({ kind, phrase, example, cells, proposal }, index) => [
      String(index + 1),
      QUESTIONS[kind],
      phrase,
      example,
      String(cells),
      proposal,
      "",
    ]),
  );
