import { refuse } from "./refuse";
import { commandLineWords as words } from "../words/command-line-words";
import { holdsNothingElse } from "../../forms/issue";
import type { CommandHost, ExitCode } from "./host";
import { isSameContent, replaceable, type ReplaceOption } from "./replaceable";
import { save } from "./save";

/**
 * Returns the content that a saved workbook replaces: a workbook without other content may be replaced, a
 * filled one not.
 */
export const overFilled = (path: string, bytes: Uint8Array, { replace }: ReplaceOption, host: CommandHost) =>
  replaceable(
    path,
    {
      isForced: replace === true,
      refusal: words.filledThere(path),
      isOurs: (old) => {
        if (isSameContent(old, bytes)) return true;
        const [there, fresh] = [host.workbooks.read(old), host.workbooks.read(bytes)];
        return there.ok && fresh.ok && holdsNothingElse(there.value, fresh.value);
      },
    },
    host,
  );

/** Saves a workbook and reports it, or the failure; overwrites a filled workbook only with --replace. */
export async function saveOverFilled(
  path: string,
  bytes: Uint8Array,
  saved: string,
  options: ReplaceOption,
  host: CommandHost,
): Promise<ExitCode> {
  const standing = await overFilled(path, bytes, options, host);
  if (standing.ok) return save(path, bytes, saved, host, standing.value);
  return refuse(standing.failure, host);
}
