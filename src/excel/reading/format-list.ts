import { type CellFormat, isDateFormat } from "../../workbook/grid";

/** How one cell looks, as Excel said it; null where Excel says nothing. */
export interface ReadFormat {
  readonly numberFormat: unknown;
  readonly font: string | undefined;
  readonly locked: boolean | undefined;
}

/** Gathers the formats of a sheet, each once. Format 0 is that of cells nobody formatted. */
export class FormatList {
  readonly formats: CellFormat[] = [{ numberFormat: "General", isDate: false, font: "", locked: true }];
  private readonly indexes = new Map<string, number>();

  /** The index of a format, for GridRow.formats. */
  indexOf({ numberFormat, font = "", locked = true }: ReadFormat): number {
    const code = typeof numberFormat === "string" ? numberFormat : "General";
    const key = `${locked ? 1 : 0}/${font}/${code}`;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = this.formats.length;
    this.formats.push({ numberFormat: code, isDate: isDateFormat(code), font, locked });
    this.indexes.set(key, index);
    return index;
  }
}
