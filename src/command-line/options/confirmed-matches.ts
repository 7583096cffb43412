import { unitCode } from "../../model/codes";
import { confirmMatch, type ConfirmedMatches, type UnitRegistry } from "../../model/unit";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { commandLineWords as words, commandLineWords } from "../words/command-line-words";
import type { CommandHost } from "../output/host";
import { type MatchMemory, matchesText, readMatches } from "../../desk/received";

export interface MatchOptions {
  /** "text=code", what a text on a form or the name of a file means. */
  readonly match?: readonly string[];
  /** File that keeps them for the next time. */
  readonly matches?: string;
}

/**
 * What has been confirmed about units: kept in the file of --matches and said by --match, which is added to the file. Fails
 * with a sentence when either cannot be understood or the file cannot be written.
 */
export async function confirmedMatches(
  { match = [], matches: path }: MatchOptions,
  { units, office }: UnitRegistry,
  host: CommandHost,
): Promise<Outcome<ConfirmedMatches, string>> {
  const memory = path === undefined ? undefined : matchFile(path, host);
  const kept = memory === undefined ? succeed<ConfirmedMatches>({}) : await memory.recall();
  if (!kept.ok) return fail(words.notMatches(path ?? ""));
  let all = kept.value;
  for (const said of match) {
    // A text may hold "=", a code does not.
    const [, text = "", code = ""] = /^(.+)=([^=]+)$/s.exec(said) ?? [];
    if (text.trim() === "") return fail(words.badMatch(said));
    const unit = units.find((candidate) => candidate.code === unitCode(code.trim()));
    if (unit === undefined) {
      return fail(
        words.unknownUnit(
          code,
          office.name,
          units.map((known) => known.code),
        ),
      );
    }
    all = confirmMatch(all, text, unit.code);
  }
  const saved = memory === undefined || match.length === 0 ? undefined : await memory.remember(all);
  if (saved?.ok === false && saved.failure.kind === "not-saved") {
    return fail(saved.failure.reason);
  }
  return succeed(all);
}

/** A memory of confirmed units in a JSON file, which need not be there before the first one. Why it is not saved is a whole sentence. */
const matchFile = (path: string, host: CommandHost): MatchMemory => ({
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
