import { commandLineWords as words } from "../words/command-line-words";
import type { Progress } from "../../workbook/files";
import type { CommandHost } from "./host";

/** Reading up to this many files is too fast to need progress lines. */
const QUIET_UP_TO = 20;

/** Reports the progress of reading: nothing for a few files, else about twenty lines in all. */
export function fileProgress(host: CommandHost): Progress {
  return (done, of) => {
    const step = Math.max(1, Math.ceil(of / 20));
    if (of > QUIET_UP_TO && (done % step === 0 || done === of)) host.tell(words.progress(done, of));
    return "go-on";
  };
}
