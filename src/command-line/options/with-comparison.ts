import { Option, type Command } from "commander";
import { helpWords } from "../words/help-words";
import { optionWords } from "../words/option-words";

const { comparison } = optionWords;

/** Adds the options that name files to compare with. */
export const withComparison = (
  command: Command,
  explanations: readonly [flags: string, description: string] = comparison.explanations,
): Command =>
  command
    .addOption(
      new Option(...comparison.previous)
        .default([], helpWords.none)
        .argParser((path: string, before: readonly string[]) => [...before, path]),
    )
    .option(...comparison.lastYear)
    .option(...comparison.decisions)
    .option(...explanations);
