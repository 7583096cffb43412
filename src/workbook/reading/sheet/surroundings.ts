import { type Area, MAX_COLUMNS } from "../../grid/address";
import type { Budget } from "../budget";
import type { XmlCursor } from "../xml/xml-cursor";
import { areaAt } from "./area-text";

/**
 * The data of a sheet besides its cells (ISO 29500-1, 18.3.1), collected tag by tag in any order. Areas stay
 * rectangles; invalid ones are skipped.
 */
export class Surroundings {
  readonly merges: Area[] = [];
  isProtected = false;
  hasObjects = false;
  /** Starts minus ends of hidden ranges by column. Ranges may overlap by the thousand. */
  private readonly hiddenSteps = new Map<number, number>();
  private readonly cursor: XmlCursor;
  private readonly budget: Budget;

  constructor(cursor: XmlCursor, budget: Budget) {
    this.cursor = cursor;
    this.budget = budget;
  }

  /** Processes the start tag that the cursor found last. */
  take(): void {
    const { cursor } = this;
    if (cursor.isTag("mergeCell")) this.takeMerge();
    else if (cursor.isTag("col")) this.takeColumns();
    else if (cursor.isTag("conditionalFormatting")) cursor.leaveElement("conditionalFormatting");
    else if (cursor.isTag("dataValidations")) cursor.leaveElement("dataValidations");
    else if (cursor.isTag("oleObject")) this.hasObjects = true;
    else if (cursor.isTag("sheetProtection")) this.takeProtection();
  }

  /** Returns hidden columns from 0, in ascending order. */
  hiddenColumns(): readonly number[] {
    const steps = [...this.hiddenSteps].sort(([one], [other]) => one - other);
    const hidden: number[] = [];
    let depth = 0;
    steps.forEach(([from, step], index) => {
      depth += step;
      const end = steps[index + 1]?.[0] ?? MAX_COLUMNS;
      for (let column = from; depth > 0 && column < end; column++) hidden.push(column);
    });
    return hidden;
  }

  private takeMerge(): void {
    const { cursor } = this;
    this.budget.spendArea();
    while (cursor.nextAttribute()) {
      if (!cursor.isAttribute("ref")) continue;
      const area = areaAt(cursor.bytes, cursor.valueStart, cursor.valueEnd);
      if (area) this.merges.push(area);
    }
  }

  private takeColumns(): void {
    const { cursor } = this;
    this.budget.spendCell();
    let first = -1;
    let last = -1;
    let isHidden = false;
    while (cursor.nextAttribute()) {
      if (cursor.isAttribute("min")) first = cursor.digits() - 1;
      else if (cursor.isAttribute("max")) last = cursor.digits() - 1;
      else if (cursor.isAttribute("hidden")) isHidden = cursor.flag();
    }
    const from = Math.max(first, 0);
    const end = Math.min(last < 0 ? from : last, MAX_COLUMNS - 1) + 1;
    if (!isHidden || end <= from) return;
    this.hiddenSteps.set(from, (this.hiddenSteps.get(from) ?? 0) + 1);
    this.hiddenSteps.set(end, (this.hiddenSteps.get(end) ?? 0) - 1);
  }

  private takeProtection(): void {
    const { cursor } = this;
    while (cursor.nextAttribute()) if (cursor.isAttribute("sheet")) this.isProtected = cursor.flag();
  }
}
