import type { ElementCode } from "../codes";
import type { Plan } from "./plan";

/** How the rows of an earlier version of a form belong to the current ones. */
export interface EarlierVersion {
  /** The code a current row had then; undefined where nobody was asked for it yet. */
  readonly codeThen: (current: ElementCode) => ElementCode | undefined;
  /** Rows of then that no current row continues, by the codes they had then. */
  readonly removed: readonly ElementCode[];
}

/** Goes back through the changes made since a version, newest first. A version that is not older changes nothing. */
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
