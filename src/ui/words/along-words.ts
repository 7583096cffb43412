import type { TakenOut } from "../../domain/plan-edits/without-indicators";

/** What things that go with targets are called, many of them. */
export interface ThingWords {
  readonly elements: string;
  readonly registers: string;
  readonly checks: string;
  readonly sections: string;
  readonly assignments: string;
  readonly criteria: string;
  readonly reports: string;
}

/** What goes with targets, as a list of amounts: "61 số liệu, 4 danh sách"; "" where nothing does. */
export function alongWords(
  { elements, registers, sections, checks, assignments, criteria, reports }: TakenOut,
  words: ThingWords,
): string {
  const amounts: readonly (readonly [number, string])[] = [
    [elements.length, words.elements],
    [registers.length, words.registers],
    [checks, words.checks],
    [sections.length, words.sections],
    [assignments, words.assignments],
    [criteria, words.criteria],
    [reports, words.reports],
  ];
  return amounts.flatMap(([count, what]) => (count === 0 ? [] : [`${String(count)} ${what}`])).join(", ");
}
