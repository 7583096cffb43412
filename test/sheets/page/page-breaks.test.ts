import { pageBreaks } from "../../../src/sheets/page/page-breaks";

/** Ten rows of 20 points with a heading in the given row; a page holds five, one of them repeated on later pages. */
const broken = (heading: number, isEachTold = false): readonly number[] =>
  pageBreaks({
    ...{ first: 0, last: 9, heightOf: () => 20, repeated: 20, pageHeight: 100, isEachTold },
    keepsNext: (row) => row === heading,
  });

it("a page ends before a heading that would be its last row", () => {
  expect(broken(4)).toEqual([4]);
});

it("a heading that begins a page is told to begin it: a program with room for a line more would leave it behind", () => {
  expect(broken(5)).toEqual([5]);
});

it("pages that end well are left to the program, unless each is told", () => {
  expect(broken(7)).toEqual([]);
  expect(broken(7, true)).toEqual([5, 9]);
});

it("each page that is left to the program may end further on, by a line and what was left over: a heading there is told", () => {
  const rows = { first: 0, last: 14, heightOf: () => 10, repeated: 0, pageHeight: 50 };
  // Five rows a page. Row 7 is more than a line into the second one; of the third, three lines may have gone to the second.
  expect(pageBreaks({ ...rows, keepsNext: (row) => row === 7 })).toEqual([]);
  expect(pageBreaks({ ...rows, keepsNext: (row) => row === 11 })).toEqual([10]);
  // Nine points are left over on each page of five rows.
  expect(pageBreaks({ ...rows, pageHeight: 59, keepsNext: (row) => row === 7 })).toEqual([5]);
});
