import { a1, areaA1 } from "../../../src/workbook/grid/address";
import type { ExcelHost } from "../../host/excel-host";
import type { Book } from "../../host/model/book";
import { parseAddress } from "../../host/model/sheet-areas";
import { ask } from "./ask";
import { shownCell } from "./grid/shown-cell";
import { typeIntoCell } from "./typing/type-into-cell";
import type { RefusedEntry } from "./typing/type-into-cell";
import { wholeCell } from "./grid/sheet-layout";
import { words } from "./words";

/** What users can do with the active workbook, and what parts of the page ask about it. */
export class Workbench {
  readonly book: Book;
  isEditing = false;

  constructor(
    readonly host: ExcelHost,
    private readonly changed: () => void,
  ) {
    this.book = host.book;
  }

  /** Address of the selection as in Excel's name box: that of its first cell. */
  address(): string {
    const { top, left } = this.book.selection.area;
    return a1(top, left);
  }

  /** Content of the selected cell as it would be typed. */
  content(): string {
    const { sheet, area } = this.book.selection;
    return sheet.cell(area.top, area.left)?.formula ?? shownCell(sheet, area.top, area.left);
  }

  /** Selects what a name or address refers to; false if it refers to nothing. */
  goTo(text: string): boolean {
    const address = parseAddress(text);
    const sheet = address?.sheet === undefined ? this.book.activeSheet : this.book.sheetNamed(address.sheet);
    if (address === undefined || sheet?.visibility !== "Visible") return false;
    const { top, left } = address.area;
    this.book.select(sheet, areaA1(address.area).includes(":") ? address.area : wholeCell(sheet, top, left));
    return true;
  }

  /** While a cell is being edited, Excel makes add-ins wait, and the sheet is not redrawn. */
  startEditing(): void {
    this.isEditing = true;
    this.host.troubles.isEditingCell = true;
  }

  endEditing(): void {
    this.isEditing = false;
    this.host.troubles.isEditingCell = false;
  }

  /** Types into the selected cell and shows objections. Returns whether the text stays. */
  async type(text: string): Promise<boolean> {
    const { sheet, area } = this.book.selection;
    const typed = typeIntoCell(sheet, area.top, area.left, text);
    this.changed();
    switch (typed.kind) {
      case "entered":
        return true;
      case "locked":
        return this.told(words.heading, words.locked);
      case "unreadable":
        return this.told(words.heading, words.unreadableFormula(typed.formula));
      case "refused":
        return this.objected(typed);
    }
  }

  addSheet(): void {
    let number = this.book.sheets.length + 1;
    while (this.book.sheetNamed(words.newSheetName(number)) !== undefined) number++;
    const sheet = this.book.addSheet(words.newSheetName(number));
    this.book.tell({ kind: "added", sheet });
    this.book.show(sheet);
    this.changed();
  }

  private async told(title: string, message: string): Promise<false> {
    await ask(title, message, false);
    return false;
  }

  private async objected({ title: given, message: told, takeBack }: RefusedEntry): Promise<boolean> {
    const title = given === "" ? words.heading : given;
    const message = told === "" ? words.refusedEntry : told;
    if (takeBack === undefined) return this.told(title, message);
    const stays = await ask(title, `${message}\n\n${words.keepAnyway}`, true);
    if (stays) return true;
    takeBack();
    this.changed();
    return false;
  }
}
