import { formulaFor, type Syntax } from "../codec/formula-codec";
import { elementCode, type ElementCode } from "../../model/codes";
import type { CodedPart, CodeRequirement } from "../codec/code-book";
import { CODE_OF, type CodeTypes } from "../codec/code-types";
import { parseSum } from "./parse-sum";

/** Added and subtracted elements, each in order. */
export interface Difference {
  readonly plus: readonly ElementCode[];
  readonly minus: readonly ElementCode[];
}

/** "A + B - C" of amounts; subtracted ones come last. */
export const DIFFERENCE: Syntax<Difference> = {
  write: ({ plus, minus }) =>
    [plus.join(" + "), ...minus.map((code) => `- ${code}`)].filter((text) => text !== "").join(" "),
  parse: (text, book) => {
    const { value, fault } = parseSum(text, book);
    book.note({ part: "element", codes: [...value.plus, ...value.minus], wants: "amount" });
    return { value: { plus: value.plus.map(elementCode), minus: value.minus.map(elementCode) }, fault };
  },
};

const plainSum = (part: CodedPart, wants: CodeRequirement, isSum = false): Syntax<readonly string[]> => ({
  write: (codes) => codes.join(" + "),
  parse: (text, book) => {
    const { value, fault } = parseSum(text, book, part);
    const codes = [...value.plus, ...value.minus];
    book.note({ part, codes, wants, isSum });
    return {
      value: codes,
      fault: fault ?? (value.minus.length > 0 ? { kind: "minus" } : undefined),
    };
  },
});

/** "A + B": only added elements. `isSum`: they are summed, not only listed. */
export const elementsWith = (wants: CodeRequirement, isSum = false): Syntax<readonly ElementCode[]> =>
  formulaFor<readonly string[], readonly ElementCode[]>(
    plainSum("element", wants, isSum),
    (codes) => codes.map(elementCode),
    (codes) => codes,
  );

export const SUM = elementsWith("amount", true);

/** Exactly one code of a part. */
export function oneCode<P extends CodedPart>(
  part: P,
  wants: CodeRequirement = "anything",
): Syntax<CodeTypes[P]> {
  const several = plainSum(part, wants);
  return {
    write: (code) => code,
    parse: (text, book) => {
      const { value, fault } = several.parse(text, book);
      const [only = "", ...others] = value;
      return {
        value: CODE_OF[part](only),
        fault: fault ?? (others.length > 0 ? { kind: "one-code-needed" } : undefined),
      };
    },
  };
}

export const AMOUNT_ELEMENT = oneCode("element", "amount");
