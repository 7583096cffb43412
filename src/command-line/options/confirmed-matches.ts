import { unitCode } from "../../model/codes";
import { confirmMatch, type ConfirmedMatches, type UnitRegistry } from "../../model/unit";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { commandLineWords as words, commandLineWords } from "../words/command-line-words";
import type { CommandHost } from "../output/host";
import { type MatchMemory, matchesText, readMatches } from "../../desk/received";

export interface MatchOptions {
  /** "text=code": the unit that a text on a form or a file name means. */
  readonly match?: readonly string[];
  /** File that stores the matches. */
  readonly matches?: string;
}

/**
 * Returns confirmed matches of units from the file of --matches and from --match, and adds the latter to the
 * file. Fails with a sentence if either is invalid or the file cannot be written.
 */
export async function confirmedMatches(
  { match = [], matches: path }: MatchOptions,
  { units, office }: UnitRegistry,
  host: CommandHost,
): Promise<Outcome<ConfirmedMatches, string>> {
  const memory = path === undefined ? undefined : matchFile(path, host);
  const recalled = memory === undefined ? succeed<ConfirmedMatches>({}) : await memory.recall();
  if (!recalled.ok) return fail(words.notMatches(path ?? ""));
  let all = recalled.value;
  for (const option of match) {
    // A text may contain "=", a code cannot.
    const [, text = "", code = ""] = /^(.+)=([^=]+)$/s.exec(option) ?? [];
    if (text.trim() === "") return fail(words.badMatch(option));
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

/**
 * Stores confirmed units in a JSON file, which is created with the first one. Failures to save are whole
 * sentences.
 */
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
