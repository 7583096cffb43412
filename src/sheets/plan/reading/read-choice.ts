import { meansWord, tidyText } from "../../../domain/text/fold-typing";
import { YES_NO, type Choices } from "../../words/plan-choice-words";
import type { PlanColumn, PlanTable } from "../plan-tables";
import { readText, readTidyText } from "./read-text";
import type { ReadingLog } from "./reading-log";
import { rawAt, type SourceRow } from "./source-row";

/** The choice a typed text means; undefined when it means none. */
export function choiceOf<C extends Choices<string>>(
  choices: C,
  typed: string,
): Extract<keyof C, string> | undefined {
  for (const choice in choices) {
    const words: readonly string[] = choices[choice] ?? [];
    if (words.some((word) => meansWord(typed, word))) return choice;
  }
  return undefined;
}

/** The choice in a cell; undefined for a blank cell and, reported, for a text that means none. */
export function readChoice<T extends PlanTable, C extends Choices<string>>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
  choices: C,
): Extract<keyof C, string> | undefined {
  const text = readTidyText(log, source, column);
  if (text === "") return undefined;
  const choice = choiceOf(choices, text);
  if (choice === undefined) {
    const offered = Object.values<readonly [string, ...string[]]>(choices).map(([shown]) => shown);
    log.report(source, column, { kind: "not-a-choice", found: text, choices: offered });
  }
  return choice;
}

/** A choice that must be made. */
export function readNeededChoice<T extends PlanTable, C extends Choices<string>>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
  choices: C,
): Extract<keyof C, string> | undefined {
  const before = log.problems.length;
  const choice = readChoice(log, source, column, choices);
  if (choice === undefined && log.problems.length === before) {
    log.report(source, column, { kind: "missing-value" });
  }
  return choice;
}

/** Yes, no, or undefined where nothing is said. */
export function readYesNo<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
): boolean | undefined {
  const content = rawAt(source, column);
  if (typeof content === "boolean") return content;
  const answer = readChoice(log, source, column, YES_NO);
  return answer === undefined ? undefined : answer === "yes";
}

/** The lines of a cell, none of them blank. */
export const readLines = <T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
  separator: RegExp,
): readonly string[] =>
  readText(log, source, column)
    .split(/\r?\n/)
    .flatMap((line, _index, lines) => (lines.length > 1 ? [line] : line.split(separator)))
    .flatMap((line) => (tidyText(line) === "" ? [] : [tidyText(line)]));
