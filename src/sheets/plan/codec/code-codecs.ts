import { roundId, type RoundId } from "../../../domain/codes";
import { meansWord } from "../../../domain/text/fold-typing";
import type { PlanTable } from "../plan-sheet-problem";
import { ALL_ROUNDS } from "../words/plan-choices";
import type { Cell } from "./cell";
import { codeBook, codesMeant, type CodeBook, type CodedPart } from "../code-book";
import { CODE_OF, type CodeTypes } from "../code-types";
import { blankable, needed, neededText, or, type CellKind, type Codec } from "./codec";

/** Letters and digits of any script, underscores; dots and hyphens inside. Anything else would be a sign in a formula. */
const CODE = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?$/u;

/** A code that somebody thinks up, needed. Reported where neither formulas nor file names could carry it. */
export const newCode: Codec<string> = {
  ...neededText,
  decode: (cell) => {
    const { isDay, tidy } = cell;
    neededText.decode(cell);
    if (isDay) cell.report({ kind: "day-for-code", found: tidy });
    else if (tidy !== "" && !CODE.test(tidy)) cell.report({ kind: "bad-code", found: tidy });
    return tidy;
  },
};

/** The code that a row defines, as typed. */
export const ownCode = <P extends CodedPart>(part: P): Codec<CodeTypes[P]> => ({
  ...newCode,
  defines: part,
  decode: (cell) => CODE_OF[part](newCode.decode(cell)),
});

/** Codes of another table, separated by commas, semicolons, plus signs, blanks or line breaks; undefined where there is none. */
export const codes = <P extends CodedPart>(part: P): Codec<readonly CodeTypes[P][] | undefined> =>
  blankable<readonly CodeTypes[P][]>(
    { input: "text", refersTo: [{ part, hasSeveral: true }] },
    (list) => list.join(", "),
    (cell) => {
      const found = readCodes(cell, part, cell.book);
      return found.length === 0 ? undefined : found.map(CODE_OF[part]);
    },
  );

export const anyCodes = <P extends CodedPart>(part: P): Codec<readonly CodeTypes[P][]> =>
  or<readonly CodeTypes[P][]>(codes(part), []);

const SOME_ROUNDS = anyCodes("round");

/** Rounds, or all of the plan for the word that means all. */
export const roundsOrAll: Codec<readonly RoundId[]> = {
  ...SOME_ROUNDS,
  decode: (cell) =>
    meansWord(cell.tidy, ALL_ROUNDS) ? cell.book.codes("round").map(roundId) : SOME_ROUNDS.decode(cell),
};

/** One code of another table; several are reported. The codes of a table are offered by a drop-down where it is named. */
export const code = <P extends CodedPart>(part: P, codesOf?: PlanTable): Codec<CodeTypes[P] | undefined> => {
  const kind: CellKind = { input: "text", refersTo: [{ part, hasSeveral: false }] };
  return blankable<CodeTypes[P]>(
    codesOf === undefined ? kind : { ...kind, offers: { codesOf } },
    (value) => value,
    (cell) => readCode(cell, part, cell.book),
  );
};

export const neededCode = <P extends CodedPart>(part: P, codesOf?: PlanTable): Codec<CodeTypes[P]> =>
  needed(code(part, codesOf), CODE_OF[part](""));

/** A code of an element that may be gone: no spelling of the plan is meant. */
const presentCode = code("element");
export const formerCode: Codec<CodeTypes["element"] | undefined> = {
  ...presentCode,
  refersTo: [],
  decode: (cell) => readCode(cell, "element", codeBook(new Map())),
};

function readCode<P extends CodedPart>(cell: Cell, part: P, book: CodeBook): CodeTypes[P] | undefined {
  const [first, ...others] = readCodes(cell, part, book);
  if (others.length > 0) cell.report({ kind: "one-code", found: [first, ...others].join(", ") });
  return first === undefined ? undefined : CODE_OF[part](first);
}

function readCodes({ tidy, isDay, report }: Cell, part: CodedPart, book: CodeBook): readonly string[] {
  if (isDay) {
    report({ kind: "day-for-code", found: tidy });
    return [];
  }
  return codesMeant(tidy, part, book);
}

/** The same; codes that the tables do not define are reported at once, as no check of the plan looks for them. */
export const known = <V extends string | undefined>(codec: Codec<V>, part: CodedPart): Codec<V> => ({
  ...codec,
  decode: (cell) => {
    const found = codec.decode(cell);
    reportUnknown(cell, part, found);
    return found;
  },
});

/**
 * Reports a code that the tables do not define, with the one it may have been meant for. Units may be listed elsewhere:
 * where the tables list none, none is unknown.
 */
export function reportUnknown(cell: Cell, part: CodedPart, found: string | undefined): void {
  if (found === undefined || found === "" || cell.book.isKnown(part, found)) return;
  if (part === "unit" && cell.book.codes(part).length === 0) return;
  cell.report({ kind: "unknown-code", part, found, similar: cell.book.similar(part, found) });
}
