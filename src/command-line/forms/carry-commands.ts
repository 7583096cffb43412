import type { Command } from "commander";
import type { CarryOptions } from "./carry-command";
import { helpWords } from "../words/help-words";
import { optionWords } from "../words/option-words";
import type { ExitCode, LoadHost } from "../output/host";

const { carrying } = optionWords;

/** Adds the command that converts a summary to the boundaries of a later day: `carry`. */
export function addCarryCommand(program: Command, host: LoadHost, keep: (code: ExitCode) => void): void {
  program
    .command("carry")
    .description(helpWords.descriptions.carry)
    .argument(...helpWords.given.summary)
    .requiredOption(...carrying.plan)
    .requiredOption(...carrying.round)
    .requiredOption(...carrying.on)
    .option(...carrying.units)
    .option(...carrying.oldUnits)
    .requiredOption(...optionWords.out.carried)
    .option(...optionWords.replace)
    .action(async (path: string, options: CarryOptions) => {
      const { carryCommand } = await import("./carry-command");
      keep(await carryCommand(path, options, await host()));
    });
}
