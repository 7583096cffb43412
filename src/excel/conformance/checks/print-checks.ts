import type { ConformanceCheck } from "../asking/conformance-check";

/** Page set-up, as required by NĐ 30/2020. */
export const printChecks: readonly ConformanceCheck[] = [
  {
    id: "print.page",
    what: "A4 lying, margins in points, as many pages high as needed for one page of width.",
    expected: {
      orientation: "Landscape",
      blackAndWhite: true,
      paper: "A4",
      margins: [57, 57, 85, 43, 28, 28],
      pagesWide: 1,
    },
    look: async ({ sheet, context }) => {
      const { pageLayout: page } = sheet;
      page.orientation = "Landscape";
      page.blackAndWhite = true;
      page.paperSize = "A4";
      page.topMargin = 56.69;
      page.bottomMargin = 56.69;
      page.leftMargin = 85.04;
      page.rightMargin = 42.52;
      page.headerMargin = 28.35;
      page.footerMargin = 28.35;
      page.zoom = { horizontalFitToPages: 1 };
      await context.sync();
      page.load("orientation,blackAndWhite,paperSize,zoom");
      page.load("topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin");
      await context.sync();
      const margins = [page.topMargin, page.bottomMargin, page.leftMargin, page.rightMargin];
      return {
        orientation: page.orientation,
        blackAndWhite: page.blackAndWhite,
        paper: page.paperSize,
        margins: [...margins, page.headerMargin, page.footerMargin].map(Math.round),
        pagesWide: page.zoom.horizontalFitToPages ?? null,
      };
    },
  },
  {
    id: "print.scale",
    what: "The scale can be set back to 100 %.",
    expected: 100,
    look: async ({ sheet, context }) => {
      sheet.pageLayout.zoom = { scale: 100 };
      await context.sync();
      sheet.pageLayout.load("zoom");
      await context.sync();
      return sheet.pageLayout.zoom.scale ?? null;
    },
  },
  {
    id: "print.area-and-titles",
    what: "Print area, rows and columns repeated on every page.",
    expected: { area: "A1:D20", rows: "2:3", columns: "A:B" },
    look: async ({ sheet, context }) => {
      const { pageLayout: page } = sheet;
      page.setPrintArea("A1:D20");
      page.setPrintTitleRows("$2:$3");
      page.setPrintTitleColumns("$A:$B");
      await context.sync();
      const area = page.getPrintAreaOrNullObject();
      const rows = page.getPrintTitleRowsOrNullObject();
      const columns = page.getPrintTitleColumnsOrNullObject();
      for (const part of [area, rows, columns]) part.load("address");
      await context.sync();
      const local = (part: Excel.Range | Excel.RangeAreas): string | null =>
        part.isNullObject ? null : part.address.slice(part.address.lastIndexOf("!") + 1);
      return { area: local(area), rows: local(rows), columns: local(columns) };
    },
  },
  {
    id: "print.running-text",
    what: "The page number above every page but the first, small italics below, with codes kept as they are.",
    expected: {
      state: "FirstAndDefault",
      head: "&P",
      foot: '&9&"Times New Roman,Italic"PR-02 && 2017',
      first: '&9&"Times New Roman,Italic"PR-02 && 2017',
    },
    look: async ({ sheet, context }) => {
      const foot = '&9&"Times New Roman,Italic"PR-02 && 2017';
      const { headersFooters } = sheet.pageLayout;
      headersFooters.state = "FirstAndDefault";
      headersFooters.defaultForAllPages.centerHeader = "&P";
      headersFooters.defaultForAllPages.leftFooter = foot;
      headersFooters.firstPage.leftFooter = foot;
      await context.sync();
      headersFooters.load("state");
      headersFooters.defaultForAllPages.load("centerHeader,leftFooter");
      headersFooters.firstPage.load("leftFooter");
      await context.sync();
      return {
        state: headersFooters.state,
        head: headersFooters.defaultForAllPages.centerHeader,
        foot: headersFooters.defaultForAllPages.leftFooter,
        first: headersFooters.firstPage.leftFooter,
      };
    },
  },
];
