import type { RegistryId } from "../../model/codes";
import { fail, succeed } from "../../base/outcome";
import { type MatchMemory, matchesText, readMatches } from "../../desk/received";
import type { StoredTexts } from "./stored-texts";

/** Stores confirmed units in the browser for each list of units: codes depend on their list. */
export function matchStorage(texts: StoredTexts, registry: RegistryId): MatchMemory {
  const name = `confirmed-units/${registry}`;
  return {
    recall: () => {
      const text = texts.read(name);
      const matches = text === undefined ? {} : readMatches(text);
      return Promise.resolve(matches === undefined ? fail({ kind: "unreadable" }) : succeed(matches));
    },
    remember: (matches) => {
      const isEmpty = Object.keys(matches).length === 0;
      const written = texts.write(name, isEmpty ? undefined : matchesText(matches));
      return Promise.resolve(written.ok ? written : fail({ kind: "not-saved", reason: written.failure }));
    },
  };
}
