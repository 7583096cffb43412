import type { ElementCode, UnitCode } from "../../model/codes";
import { REBASED_WORDS as WORDS, rebasedFigureSentence, leftFigureSentence } from "../words/rebased-words";
import type { RebasedInput } from "./rebased-input";

/** A unit with its displayed figures. */
export interface RebasedRow {
  readonly code: UnitCode;
  readonly name: string;
  readonly remark: string;
  readonly values: ReadonlyMap<ElementCode, number>;
}

/** Returns the later day's units with complete sums only: a partial sum would pass for a whole one. */
export const wholeRows = ({ units, elements, nameOf }: RebasedInput): readonly RebasedRow[] =>
  units.map(({ code, name }) => {
    const whole = elements.flatMap(({ element, carried }) => {
      const sum = carried.get(code);
      return sum === undefined || sum.without.length > 0 ? [] : [{ element, sum }];
    });
    const sources = [...new Set(whole.flatMap(({ sum }) => sum.from))];
    return {
      code,
      name,
      remark: sources.length === 0 ? WORDS.nothing : sources.map(nameOf).join("; "),
      values: new Map(whole.map(({ element, sum }) => [element.code, sum.amount])),
    };
  });

/** Returns figures not carried, by old unit, then new units with partial figures, each with the reason. */
export function leftRows(input: RebasedInput): readonly RebasedRow[] {
  const { before, units, elements, nameOf } = input;
  const left = before.flatMap(({ code, name }) => {
    const own = elements.flatMap(({ element, left: all }) =>
      all.flatMap((figure) => (figure.unit === code ? [{ element, figure }] : [])),
    );
    const [first] = own;
    if (first === undefined) return [];
    const values = new Map(own.map(({ element, figure }) => [element.code, figure.amount]));
    return [{ code, name, remark: leftFigureSentence(first.figure, nameOf), values }];
  });
  const parts = units.flatMap(({ code, name }) => {
    const own = elements.flatMap(({ element, carried }) => {
      const sum = carried.get(code);
      return sum === undefined || sum.without.length === 0 ? [] : [{ element, sum }];
    });
    const [first] = own;
    if (first === undefined) return [];
    const every = (of: "from" | "without"): readonly UnitCode[] => [
      ...new Set(own.flatMap(({ sum }) => sum[of])),
    ];
    const sum = { ...first.sum, from: every("from"), without: every("without") };
    const values = new Map(own.map((one) => [one.element.code, one.sum.amount]));
    return [{ code, name, remark: rebasedFigureSentence(sum, nameOf), values }];
  });
  return [...left, ...parts];
}
