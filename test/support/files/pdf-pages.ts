/** Page size in whole millimetres. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
}

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** Returns the pages of a PDF from LibreOffice, in which each page has an uncompressed media box. */
export function pdfPages(pdf: Uint8Array): readonly PdfPage[] {
  const text = Buffer.from(pdf).toString("latin1");
  const boxes = text.matchAll(/\/Type\s*\/Page\/[^>]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  return [...boxes].map(([, width = "", height = ""]) => ({
    width: Math.round(Number(width) * MILLIMETRES_PER_POINT),
    height: Math.round(Number(height) * MILLIMETRES_PER_POINT),
  }));
}
