import { elementCode, type ElementCode } from "../../../domain/codes";
import type { CodedPart } from "../code-book";
import { CODE_OF, type CodeTypes } from "../code-types";
import { formulaFor, type Syntax } from "./formula-syntax";
import { parseSum } from "./parse-sum";

/** Elements added and taken away, each in order. */
export interface Difference {
  readonly plus: readonly ElementCode[];
  readonly minus: readonly ElementCode[];
}

/** "A + B - C"; what is taken away comes last. */
export const DIFFERENCE: Syntax<Difference> = {
  write: ({ plus, minus }) =>
    [plus.join(" + "), ...minus.map((code) => `- ${code}`)].filter((text) => text !== "").join(" "),
  parse: (text, book) => {
    const { value, fault } = parseSum(text, book);
    return { value: { plus: value.plus.map(elementCode), minus: value.minus.map(elementCode) }, fault };
  },
};

const plainSum = (part: CodedPart): Syntax<readonly string[]> => ({
  write: (codes) => codes.join(" + "),
  parse: (text, book) => {
    const { value, fault } = parseSum(text, book, part);
    return {
      value: [...value.plus, ...value.minus],
      fault: fault ?? (value.minus.length > 0 ? { kind: "minus" } : undefined),
    };
  },
});

/** "A + B": elements of which none is taken away. */
export const SUM: Syntax<readonly ElementCode[]> = formulaFor<readonly string[], readonly ElementCode[]>(
  plainSum("element"),
  (codes) => codes.map(elementCode),
  (codes) => codes,
);

/** Exactly one code of a part. */
export function oneCode<P extends CodedPart>(part: P): Syntax<CodeTypes[P]> {
  const several = plainSum(part);
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

export const ELEMENT = oneCode("element");
