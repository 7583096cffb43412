import { refuse } from "../output/refuse";
import { visibleLine } from "../../base/text";
import type { Fix } from "../../forms/fixes";
import {
  newContentWords,
  standingWords,
  findingSentence,
  patchFailureReason,
} from "../../forms/finding-words";
import { commandLineWords as words } from "../words/command-line-words";
import { mendingCommandWords as mending } from "../words/mending-command-words";
import { checkFiles, type CheckedFile } from "../../desk/checking";
import { countRemainingErrors, proposeFixes } from "../../desk/mending";
import type { ReceivedFile } from "../../workbook/files";
import { knownForms, type KnowledgeOptions } from "./check-command";
import { fileProgress } from "../output/file-progress";
import type { CommandHost, ExitCode } from "../output/host";
import { printResult } from "../output/print-result";
import { content, list, nullable, object, text, type ValueOf } from "../output/shape";
import { isAlready } from "../options/is-already";
import { saveOverFilled } from "../output/over-filled";
import type { ReplaceOption } from "../output/replaceable";

export interface FixOptions extends KnowledgeOptions, ReplaceOption {
  readonly out?: string;
  readonly apply?: string;
}

/**
 * Lists the safe fixes of one filled form; with --apply writes a fixed copy, never over the form, and none if
 * nothing is fixed.
 */
export async function fixCommand(path: string, options: FixOptions, host: CommandHost): Promise<ExitCode> {
  const files = await host.filesAt([path]);
  if (!files.ok) return refuse(words.noSuchPath(path), host);
  const [file, ...others] = files.value;
  if (file === undefined || others.length > 0) return refuse(mending.oneFile(path), host);
  const knowledge = await knownForms(options, host);
  if (!knowledge.ok) return refuse(knowledge.failure, host);
  const request = { files: [file], ...knowledge.value, progress: fileProgress(host) };
  const [checked] = await checkFiles(request, host.workbooks);
  if (checked?.submission === undefined) {
    return refuse(mending.notAForm(path, checked?.findings.map(findingSentence).join(" ") ?? ""), host);
  }
  const fixes = proposeFixes(checked, knowledge.value);
  const document = (): ValueOf<typeof fixDocument> => ({ file: file.name, fixes: fixes.map(fixJson) });
  printResult(fixDocument, { document, text: () => preview(fixes) }, host);
  if (options.apply !== undefined) return applyFixes(file, checked, fixes, options, options.apply, host);
  if (fixes.length > 0) host.tell(mending.howToApply);
  return countRemainingErrors(checked.findings, []) > 0 ? 1 : 0;
}

/** The document of `fix`: all safe fixes; with --apply those chosen stand in the written copy. */
export const fixDocument = object({
  file: text,
  fixes: list(
    object({
      ...{ sheet: text, cell: text, code: nullable(text), rule: text, subject: text },
      ...{ before: content, after: text },
    }),
  ),
});

const fixJson = ({ place: { sheet, cell }, code, rule, subject, before, content: after }: Fix) => ({
  ...{ sheet, cell, code: code ?? null, rule, subject, before },
  after: newContentWords(after),
});

function preview(fixes: readonly Fix[]): string {
  if (fixes.length === 0) return `${mending.nothingToFix}\n`;
  const lines = fixes.map(({ place, subject, before, content, rule, code }) =>
    mending.fix(
      place.cell,
      place.sheet,
      subject,
      standingWords(before),
      newContentWords(content),
      code === undefined ? rule : `${code}, ${rule}`,
    ),
  );
  return `${[mending.fixes(fixes.length), ...lines].map(visibleLine).join("\n")}\n`;
}

async function applyFixes(
  file: ReceivedFile,
  { findings }: CheckedFile,
  fixes: readonly Fix[],
  { out, replace }: FixOptions,
  wanted: string,
  host: CommandHost,
): Promise<ExitCode> {
  if (out === undefined) return refuse(mending.outNeeded, host);
  const chosen = wanted === "all" ? fixes : chosenFixes(fixes, wanted);
  if (chosen === undefined) return refuse(mending.unknownChoice(wanted), host);
  const bytes = await file.bytes();
  if (bytes.ok && (await isAlready(out, bytes.value, host))) return refuse(mending.sameFile(out), host);
  if (chosen.length === 0) {
    host.tell(mending.nothingWritten);
    return countRemainingErrors(findings, []) > 0 ? 1 : 0;
  }
  const patched = bytes.ok ? host.workbooks.patch(bytes.value, { writes: chosen }) : bytes;
  if (!patched.ok) return refuse(mending.notFixed(file.name, patchFailureReason(patched.failure)), host);
  const saved = await saveOverFilled(
    out,
    patched.value,
    mending.fixedWritten(chosen.length, out),
    { replace },
    host,
  );
  if (saved !== 0) return saved;
  const left = countRemainingErrors(findings, chosen);
  if (left > 0) host.tell(mending.errorsLeft(left));
  return left > 0 ? 1 : 0;
}

/** Returns the fixes named by cell, row code or rule; undefined if a name matches none. */
function chosenFixes(fixes: readonly Fix[], wanted: string): readonly Fix[] | undefined {
  const names = wanted.split(",").map((name) => name.trim());
  const fits = ({ place, code, rule }: Fix, name: string): boolean =>
    [place.cell, code, rule].some((known) => known?.toLowerCase() === name.toLowerCase());
  return names.every((name) => fixes.some((fix) => fits(fix, name)))
    ? fixes.filter((fix) => names.some((name) => fits(fix, name)))
    : undefined;
}
