import { refuse } from "../output/refuse";
import { commandLineWords } from "../words/command-line-words";
import { planCommandWords as words } from "../words/plan-command-words";
import { leftOverTexts, planFromFiles } from "../../planbook/office-plan";
import type { CommandHost, ExitCode } from "../output/host";
import { planCheckJson } from "./plan-check-json";
import { planFailureReport } from "../output/plan-report";
import { printJson } from "../output/print-json";

/** Reads a plan from a workbook or a folder of tables and explains every mistake with its cell. */
export async function planCheckCommand(
  path: string,
  options: { readonly json?: true },
  host: CommandHost,
): Promise<ExitCode> {
  const files = await host.filesAt([path]);
  const read = files.ok ? await planFromFiles(files.value, host.workbooks.read) : undefined;
  if (read === undefined) return refuse(commandLineWords.noSuchPath(path), host);
  const isUnreadable = !read.ok && read.failure.kind !== "plan-problems";
  if (isUnreadable) host.tell(planFailureReport(path, read.failure));
  if (options.json) printJson(planCheckJson(path, read), host);
  else if (!read.ok && !isUnreadable) host.print(`${planFailureReport(path, read.failure)}\n`);
  else if (read.ok) {
    const { plan, registry, leftOvers } = read.value;
    const { title, indicators, elements, rounds } = plan;
    const units = registry?.units.length ?? 0;
    const left = leftOverTexts(leftOvers);
    const lines = [
      words.sound(path, title, indicators.length, elements.length, rounds.length, units, left.length),
      ...left.map(({ sheet, cell = "", sentence, mend }) => words.leftOver(sheet, cell, sentence, mend)),
    ];
    host.print(`${lines.join("\n")}\n`);
  }
  return read.ok ? 0 : isUnreadable ? 2 : 1;
}
