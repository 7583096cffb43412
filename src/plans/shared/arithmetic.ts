import type { ArithmeticCheck, RowChoice } from "../../domain/plan/arithmetic-check";
import { columnCode, elementCode, registerCode } from "../../domain/codes";
import { elementCodes } from "../code-lists";

/** The part is at most the whole. */
export const within = (part: string, whole: string): ArithmeticCheck => ({
  kind: "part-of-whole",
  part: elementCode(part),
  whole: elementCode(whole),
});

/** Rows of a list, all or those with one choice, are as many as the figure says. */
export const listedIn = (
  element: string,
  register: string,
  where?: Choice,
  ...also: readonly Choice[]
): ArithmeticCheck => ({
  kind: "listed",
  element: elementCode(element),
  register: registerCode(register),
  ...(where && { where: rowChoice(where) }),
  ...(also.length > 0 && { also: also.map(rowChoice) }),
});

interface Choice {
  readonly column: string;
  readonly is: string;
}

const rowChoice = ({ column, is }: Choice): RowChoice => ({ column: columnCode(column), is });

/** Awards that were given, of a list that names proposals too; of persons those who produce themselves. */
export const awardsListed = (
  register: string,
  of: { readonly collectives?: string; readonly persons: string; readonly workers?: string },
): readonly ArithmeticCheck[] => {
  const given = { column: "KET_QUA", is: "Đã khen thưởng" };
  const person = { column: "DOI_TUONG", is: "Cá nhân" };
  return [
    ...(of.collectives === undefined
      ? []
      : [listedIn(of.collectives, register, { column: "DOI_TUONG", is: "Tập thể" }, given)]),
    listedIn(of.persons, register, person, given),
    ...(of.workers === undefined
      ? []
      : [listedIn(of.workers, register, person, given, { column: "TRUC_TIEP", is: "Có" })]),
  ];
};

/** The whole is the sum of its parts. */
export const adds = (whole: string, ...parts: readonly string[]): ArithmeticCheck => ({
  kind: "sum-of-parts",
  whole: elementCode(whole),
  parts: elementCodes(...parts),
});
