/** How a member the add-in used was answered; "missing" members were refused. */
export type Answered = "hand-written" | "stored" | "event" | "missing";

export interface CoverageLine {
  /** "Worksheet.name", in the library's spelling. */
  readonly member: string;
  readonly answered: Answered;
  readonly uses: number;
}

/** Counts, over one workbook's life, what was asked of which class. */
export class Coverage {
  private readonly counted = new Map<string, { answered: Answered; uses: number }>();

  count(member: string, answered: Answered): void {
    const line = this.counted.get(member);
    if (line === undefined) this.counted.set(member, { answered, uses: 1 });
    else line.uses++;
  }

  lines(): CoverageLine[] {
    return [...this.counted]
      .map(([member, { answered, uses }]) => ({ member, answered, uses }))
      .sort((a, b) => a.member.localeCompare(b.member, "en"));
  }
}

/** The report as people read it: one member a line, what rests on storage alone or is missing first. */
export function coverageReport(lines: readonly CoverageLine[]): string {
  const order: readonly Answered[] = ["missing", "stored", "event", "hand-written"];
  return order
    .flatMap((answered) => lines.filter((line) => line.answered === answered))
    .map(({ member, answered, uses }) => `${answered.padEnd(12)} ${member} (${uses})`)
    .join("\n");
}
