import { fail, succeed } from "../../base/outcome";
import { commandLineWords } from "../words/command-line-words";
import { type MatchMemory, matchesText, readMatches } from "../../desk/received";
import type { CommandHost } from "../output/host";

/** A memory of confirmed units in a JSON file, which need not be there before the first one. Why it is not saved is a whole sentence. */
export const matchFile = (path: string, host: CommandHost): MatchMemory => ({
  recall: async () => {
    const text = await host.readText(path);
    const matches = text.ok ? readMatches(text.value) : {};
    return matches === undefined ? fail({ kind: "unreadable" }) : succeed(matches);
  },
  remember: async (matches) => {
    const saved = await host.saveFile(path, new TextEncoder().encode(matchesText(matches)));
    return saved.ok
      ? saved
      : fail({ kind: "not-saved", reason: commandLineWords.notSaved(path, saved.failure.reason) });
  },
});
