import { commandLineWords as words } from "../../ui/words/commands/command-line-words";
import { holdsNothingElse } from "../../use-cases/forms/holds-nothing-else";
import type { CommandHost } from "../output/host";
import { replaceable, type ReplaceOption } from "../output/replaceable";

/** What stands where a blank form is to be saved: a form that holds nothing else may be replaced by it, a filled one not. */
export const overForm = (path: string, bytes: Uint8Array, { replace }: ReplaceOption, host: CommandHost) =>
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
