import { Option, type Command } from "commander";

/** The options by which a command is told what to compare with. */
export const withComparison = (
  command: Command,
  explanations = "JSON list of what the office explained itself, as the command explain keeps it",
): Command =>
  command
    .addOption(
      new Option(
        "--previous <file>",
        "summary of a round before; may be given several times, the last round first",
      )
        .default([], "none")
        .argParser((path: string, before: readonly string[]) => [...before, path]),
    )
    .option("--last-year <file>", "summary of the same round a year ago")
    .option(
      "--decisions <file>",
      'JSON list of what ambiguous numbers mean: { "unit", "element", "typed", "chosen": { "kind": "number", "number" } }',
    )
    .option("--explanations <file>", explanations);
