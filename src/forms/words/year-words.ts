/**
 * A year written as one: "năm 2016", "31/12/2016", "2016-2017". A number of four digits alone may be a count.
 */
const YEAR = /(?:năm|[/.\u2013-])\s*((?:19|20)\d\d)(?!\d)/giu;

/** The years a line of print says. */
export const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(YEAR)].map(([, year]) => Number(year));
