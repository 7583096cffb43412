import type { ChartModel } from "./chart";
import type { Area } from "../../../src/workbook/grid/address";
import { cellKey } from "../../../src/workbook/grid/grid";
import type { Book } from "./book";
import type { Cell, CellValue, Line } from "./cell";
import { hasContent, isFormatted } from "./cell";
import { DEFAULT_FORMAT, defaultOf } from "./cell-format";
import type { FormatValue } from "./cell-format";
import type { Validation } from "./validation";
import type { Protection } from "./protection";
import { PageSetup } from "./page-setup";
import { bounding } from "./sheet-areas";
import type {
  AutoFilterModel,
  CommentModel,
  ConditionalFormatModel,
  CustomProperty,
  DefinedName,
  NoteModel,
  TableModel,
} from "./records";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** One sheet of the workbook in memory. */
export class Sheet {
  visibility: SheetVisibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  enableCalculation = true;
  readonly cells = new Map<number, Cell>();
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  /** Format of the untouched cells of the whole sheet. */
  readonly format: Record<string, FormatValue> = {};
  merges: Area[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  comments: CommentModel[] = [];
  notes: NoteModel[] = [];
  names: DefinedName[] = [];
  customProperties: CustomProperty[] = [];
  protection: Protection | undefined;
  /** Number of frozen rows and columns. */
  freeze: { readonly rows: number; readonly columns: number } | undefined;
  autoFilter: AutoFilterModel | undefined;
  charts: ChartModel[] = [];
  tables: TableModel[] = [];
  readonly page = new PageSetup();

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  /** Returns a cell; creates it if necessary. */
  touch(row: number, column: number): Cell {
    const key = cellKey(row, column);
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const cell: Cell = { row, column, format: {} };
    this.cells.set(key, cell);
    return cell;
  }

  row(index: number): Line {
    return line(this.rows, index);
  }

  column(index: number): Line {
    return line(this.columns, index);
  }

  /** Returns the value a cell shows; "" if empty, an error as text. */
  value(row: number, column: number): CellValue {
    const cell = this.cell(row, column);
    if (cell?.formula !== undefined) return this.book.calculation.result(this.id, row, column);
    return cell?.value ?? "";
  }

  formatOf(row: number, column: number, key: string): FormatValue | undefined {
    const cell = this.cell(row, column);
    return (
      cell?.format[key] ??
      (cell?.style === undefined ? undefined : this.book.style(cell.style)?.format[key]) ??
      this.rows.get(row)?.format[key] ??
      this.columns.get(column)?.format[key] ??
      this.format[key] ??
      this.book.style("Normal")?.format[key] ??
      defaultOf(key)
    );
  }

  numberFormat(row: number, column: number): string {
    return String(this.formatOf(row, column, "NumberFormat") ?? DEFAULT_FORMAT.NumberFormat);
  }

  /** Returns the rectangle around all values, and all formats unless `valuesOnly`. */
  usedArea(valuesOnly: boolean): Area | undefined {
    const used = [...this.cells.values()].filter(
      (cell) => hasContent(cell) || (!valuesOnly && isFormatted(cell)),
    );
    return bounding(used.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })));
  }
}

function line(lines: Map<number, Line>, index: number): Line {
  const known = lines.get(index);
  if (known !== undefined) return known;
  const made: Line = { format: {} };
  lines.set(index, made);
  return made;
}
