import type { ElementCode } from "../codes";
import type { Plan } from "./plan";

/** Maps the rows of an earlier form version to the current ones. */
export interface EarlierVersion {
  /** The code of a current row in that version; undefined if the row did not exist. */
  readonly codeThen: (current: ElementCode) => ElementCode | undefined;
  /** Rows without a current counterpart, by their codes in that version. */
  readonly removed: readonly ElementCode[];
}

/** Reverts the changes since a version, newest first. No effect if the version is not older. */
export function earlierVersion({ changes = [] }: Pick<Plan, "changes">, version: number): EarlierVersion {
  const since = changes
    .filter((change) => change.version > version)
    .toSorted((a, b) => b.version - a.version);
  const before = (code: ElementCode, { renamed }: (typeof since)[number]): ElementCode =>
    renamed.find(({ to }) => to === code)?.from ?? code;
  const removed: ElementCode[] = [];
  for (const change of since) {
    const known = removed.splice(0).filter((code) => !change.added.includes(code));
    removed.push(...known.map((code) => before(code, change)), ...change.removed);
  }
  return {
    codeThen: (current) => {
      let code = current;
      for (const change of since) {
        if (change.added.includes(code)) return undefined;
        code = before(code, change);
      }
      return code;
    },
    removed,
  };
}
