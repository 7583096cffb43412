import { SUMMARY_SHEETS } from "../../../src/forms/words/sheet-names";
import { parse } from "papaparse";
import type { LibreOffice } from "../../programs/libreoffice";

/** A summary workbook with a unique name, and its expected totals. */
export interface WrittenSummary {
  readonly name: string;
  readonly workbook: Uint8Array;
  readonly totals: Readonly<Record<string, { readonly value?: number | null }>>;
}

/** Columns of the overview: the indicator's code and its figure. */
const CODE = 0;
const FIGURE = 6;

/** Recalculates with LibreOffice and expects the indicators' figures to equal the totals, to nine digits. */
export function expectRecalculated(libreOffice: LibreOffice, summaries: readonly WrittenSummary[]): void {
  const files = summaries.map(({ workbook }) => workbook);
  libreOffice.valuesOf(files, SUMMARY_SHEETS.overview).forEach((csv, index) => {
    const { data: rows } = parse<readonly string[]>(new TextDecoder().decode(csv));
    const shown = new Map(rows.map((row) => [row[CODE], figureOf(row[FIGURE])] as const));
    const { name, totals = {} } = summaries[index] ?? {};
    const figures = Object.keys(totals).map((code) => [code, rounded(shown.get(code))]);
    const expected = Object.entries(totals).map(([code, { value }]) => [code, rounded(value ?? undefined)]);
    expect({ name, figures }).toEqual({ name, figures: expected });
  });
}

/**
 * Parses a number as formatted by LibreOffice: "12", "0.5", "33.3333333333333%". Texts and blanks are no
 * figures.
 */
function figureOf(text = ""): number | undefined {
  const [whole, number, percent] = /^(-?[\d.]+(?:E[-+]?\d+)?)(%?)$/.exec(text) ?? [];
  return whole === undefined ? undefined : Number(number) / (percent === "%" ? 100 : 1);
}

const rounded = (figure: number | undefined): number | null =>
  figure === undefined ? null : Math.round(figure * 1e9) / 1e9;
