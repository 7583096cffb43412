import {
  AlignmentType,
  convertMillimetersToTwip,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";

/** Points of NĐ 30/2020, Phụ lục I, in Word's half points. */
export const SIZE = {
  body: 28,
  /** The nation in 12: in 13 it exceeds its half of the page. */
  office: 24,
  motto: 26,
  pageNumber: 26,
  table: 22,
  recipients: 22,
  recipientsTitle: 24,
} as const;

const A4 = { width: 210, height: 297 } as const;
/** Millimetres, within the bounds of NĐ 30/2020. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 20, header: 10, footer: 10 } as const;

/** Returns the text's width in twentieths of a point. */
export const bodyWidth = (isLandscape: boolean): number =>
  convertMillimetersToTwip((isLandscape ? A4.height : A4.width) - MARGINS.left - MARGINS.right);

/**
 * Returns a section with pages of its own: A4, page numbers centred on top except on the letter's first page.
 */
export function section(
  children: ISectionOptions["children"],
  { isLandscape, isFirst }: { readonly isLandscape: boolean; readonly isFirst: boolean },
): ISectionOptions {
  const number = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber })],
      }),
    ],
  });
  const margin = Object.fromEntries(
    Object.entries(MARGINS).map(([side, millimetres]) => [side, convertMillimetersToTwip(millimetres)]),
  );
  return {
    properties: {
      titlePage: isFirst,
      page: {
        margin,
        size: {
          width: convertMillimetersToTwip(A4.width),
          height: convertMillimetersToTwip(A4.height),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        pageNumbers: isFirst ? {} : { start: 1 },
      },
    },
    headers: { default: number },
    children,
  };
}
