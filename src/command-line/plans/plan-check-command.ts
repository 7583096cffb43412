import { refuse } from "../output/refuse";
import { commandLineWords } from "../../ui/words/commands/command-line-words";
import { planCommandWords as words } from "../../ui/words/commands/plan-command-words";
import { leftOverTexts } from "../../use-cases/plans/plan-problem-texts";
import { planFromFile } from "../../use-cases/plans/plan-from-file";
import type { CommandHost, ExitCode } from "../output/host";
import { planCheckJson } from "./plan-check-json";
import { planFailureReport } from "../output/plan-report";
import { printJson } from "../output/print-json";

/** Reads a plan from a workbook of tables and explains every mistake with its cell. */
export async function planCheckCommand(
  path: string,
  options: { readonly json?: true },
  host: CommandHost,
): Promise<ExitCode> {
  const files = await host.filesAt([path]);
  const [file] = files.ok ? files.value : [];
  if (file === undefined) return refuse(commandLineWords.noSuchPath(path), host);
  const read = await planFromFile(file, host.workbooks.read);
  const isUnreadable = !read.ok && read.failure.kind !== "plan-problems";
  if (isUnreadable) host.tell(planFailureReport(file.name, read.failure));
  if (options.json) printJson(planCheckJson(file.name, read), host);
  else if (!read.ok && !isUnreadable) host.print(`${planFailureReport(file.name, read.failure)}\n`);
  else if (read.ok) {
    const { plan, registry, leftOvers } = read.value;
    const { title, indicators, elements, rounds } = plan;
    const units = registry?.units.length ?? 0;
    const left = leftOverTexts(leftOvers);
    const lines = [
      words.sound(file.name, title, indicators.length, elements.length, rounds.length, units, left.length),
      ...left.map(({ sheet, cell = "", sentence, mend }) => words.leftOver(sheet, cell, sentence, mend)),
    ];
    host.print(`${lines.join("\n")}\n`);
  }
  return read.ok ? 0 : isUnreadable ? 2 : 1;
}
