import type { Limits } from "./limits";
import { refuseTooLarge } from "./refusal";

/** Cells or strings between two checks of the clock. */
const CLOCK_INTERVAL = 4_096;

/** The resources used by reading one file; every method refuses the file if a limit is exceeded. */
export class Budget {
  readonly limits: Limits;
  private readonly now: (() => number) | undefined;
  private readonly deadline: number;
  private bytes = 0;
  private cells = 0;
  private rows = 0;
  private areas = 0;
  private strings = 0;

  constructor(limits: Limits, now?: () => number) {
    this.limits = limits;
    this.now = now;
    this.deadline = now ? now() + limits.milliseconds : Infinity;
  }

  /** Counts a part of `size` bytes before it is inflated. */
  spendPart(size: number): void {
    if (size > this.limits.partBytes) refuseTooLarge("part-size", this.limits.partBytes);
    this.bytes += size;
    if (this.bytes > this.limits.totalBytes) refuseTooLarge("total-size", this.limits.totalBytes);
    this.checkTime();
  }

  spendText(size: number): void {
    if (size > this.limits.textBytes) refuseTooLarge("part-size", this.limits.textBytes);
  }

  spendCell(): void {
    this.cells++;
    if (this.cells > this.limits.cells) refuseTooLarge("cells", this.limits.cells);
    if (this.cells % CLOCK_INTERVAL === 0) this.checkTime();
  }

  /** Counts a rectangle of a merge or validation, which takes as much memory as some cells. */
  spendArea(): void {
    this.areas++;
    if (this.areas > this.limits.areas) refuseTooLarge("areas", this.limits.areas);
    if (this.areas % CLOCK_INTERVAL === 0) this.checkTime();
  }

  /** Counts a row with cells, or a hidden row. */
  spendRow(): void {
    this.rows++;
    if (this.rows > this.limits.rows) refuseTooLarge("rows", this.limits.rows);
  }

  spendString(): void {
    this.strings++;
    if (this.strings > this.limits.strings) refuseTooLarge("strings", this.limits.strings);
    if (this.strings % CLOCK_INTERVAL === 0) this.checkTime();
  }

  checkTime(): void {
    if (this.now && this.now() > this.deadline) refuseTooLarge("time", this.limits.milliseconds);
  }
}
