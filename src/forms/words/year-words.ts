/** A year in context: "năm 2016", "31/12/2016", "2016-2017". Four digits alone may be a count. */
const YEAR = /(?:năm|[/.\u2013-])\s*((?:19|20)\d\d)(?!\d)/giu;

/** Returns the years in a printed line. */
export const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(YEAR)].map(([, year]) => Number(year));

/** "Quý II năm 2026" → "Quý II/2026", as rounds are named. */
export const withSlashedYear = (name: string): string => name.replace(/(?<=\S)\s+năm\s+/iu, "/");
