import { roundId, type RoundId } from "../../model/codes";
import { meansWord } from "../../base/text";
import type { PlanTable } from "./plan-sheet-problem";
import { ALL_ROUNDS } from "../words/plan-choices";
import type { Cell } from "./cell";
import { codeBook, codesMeant, type CodeBook, type CodedPart, type CodeRequirement } from "./code-book";
import { CODE_OF, type CodeTypes } from "./code-types";
import { blankable, checked, needed, neededText, or, type CellKind, type Codec } from "./codec";
import { namedFaults } from "./named-faults";

/**
 * Letters and digits of any script, underscores; dots and hyphens inside. Other characters would be operators
 * in a formula.
 */
const CODE = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?$/u;

/** A codec for a new, required code. Reports a code that formulas or file names cannot contain. */
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

interface OwnCode {
  /** Unique only beside the same code in this column. */
  readonly within?: string;
  /** Several rows form one thing. */
  readonly isRepeated?: boolean;
  /** Another part that must not have the same code. */
  readonly apartFrom?: CodedPart;
}

/** A codec for the code that a row defines, as typed. */
export const ownCode = <P extends CodedPart>(
  part: P,
  { within, isRepeated = false, apartFrom }: OwnCode = {},
): Codec<CodeTypes[P]> =>
  checked(
    {
      ...newCode,
      defines: part,
      unique: isRepeated ? undefined : { within },
      decode: (cell) => CODE_OF[part](newCode.decode(cell)),
    },
    (typed, { book }) =>
      apartFrom !== undefined && book.isKnown(apartFrom, typed)
        ? [{ kind: "duplicate-code", part: apartFrom, code: typed }]
        : [],
  );

/**
 * A codec for codes of another table, separated by commas, semicolons, plus signs, blanks or line breaks;
 * undefined if there are none.
 */
export const codes = <P extends CodedPart>(
  part: P,
  wants: CodeRequirement = "anything",
): Codec<readonly CodeTypes[P][] | undefined> =>
  checked(
    blankable<readonly CodeTypes[P][]>(
      { input: "text", refersTo: [part] },
      (list) => list.join(", "),
      (cell) => {
        const found = readCodes(cell, part, cell.book);
        return found.length === 0 ? undefined : found.map(CODE_OF[part]);
      },
    ),
    (found = [], known) => namedFaults({ part, codes: found, wants }, known),
  );

export const anyCodes = <P extends CodedPart>(
  part: P,
  wants: CodeRequirement = "anything",
): Codec<readonly CodeTypes[P][]> => or<readonly CodeTypes[P][]>(codes(part, wants), []);

const SOME_ROUNDS = anyCodes("round");

/** A codec for rounds, or all rounds of the plan if the cell has the word for all. */
export const roundsOrAll: Codec<readonly RoundId[]> = {
  ...SOME_ROUNDS,
  decode: (cell) =>
    meansWord(cell.tidy, ALL_ROUNDS) ? cell.book.codes("round").map(roundId) : SOME_ROUNDS.decode(cell),
};

/** A codec for one code of another table; reports several. A drop-down offers the codes of the table. */
export const code = <P extends CodedPart>(
  part: P,
  codesOf?: PlanTable,
  wants: CodeRequirement = "anything",
): Codec<CodeTypes[P] | undefined> => {
  const kind: CellKind = { input: "text", refersTo: [part] };
  return checked(
    blankable<CodeTypes[P]>(
      codesOf === undefined ? kind : { ...kind, offers: { codesOf } },
      (value) => value,
      (cell) => readCode(cell, part, cell.book),
    ),
    (found, known) => (found === undefined ? [] : namedFaults({ part, codes: [found], wants }, known)),
  );
};

export const neededCode = <P extends CodedPart>(
  part: P,
  codesOf?: PlanTable,
  wants?: CodeRequirement,
): Codec<CodeTypes[P]> => needed(code(part, codesOf, wants), CODE_OF[part](""));

/** A codec for an element code that may no longer exist: not corrected to a code of the plan. */
const presentCode = code("element", undefined, "elsewhere");
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
