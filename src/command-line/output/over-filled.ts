import { refuse } from "./refuse";
import { commandLineWords as words } from "../words/command-line-words";
import { holdsNothingElse } from "../../forms/issue";
import type { CommandHost, ExitCode } from "./host";
import { replaceable, type ReplaceOption } from "./replaceable";
import { save } from "./save";

/** What stands where a workbook is to be saved: one that holds nothing else may be replaced by it, a filled one not. */
export const overFilled = (path: string, bytes: Uint8Array, { replace }: ReplaceOption, host: CommandHost) =>
  replaceable(
    path,
    {
      isForced: replace === true,
      refusal: words.filledThere(path),
      isOurs: (old) => {
        const [there, fresh] = [host.workbooks.read(old), host.workbooks.read(bytes)];
        return there.ok && fresh.ok && holdsNothingElse(there.value, fresh.value);
      },
    },
    host,
  );

/** Saves a workbook and says so, or says why not; never over one in which somebody typed anything, unless told to. */
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
