/** How a member was handled; "missing" members were refused. */
export type Answered = "hand-written" | "stored" | "event" | "missing";

export interface CoverageLine {
  /** "Worksheet.name", in the library's spelling. */
  readonly member: string;
  readonly answered: Answered;
  readonly uses: number;
}

/** Counts the use of members over the life of a workbook. */
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

/** Formats the report: one member a line, stored and missing ones first. */
export function coverageReport(lines: readonly CoverageLine[]): string {
  const order: readonly Answered[] = ["missing", "stored", "event", "hand-written"];
  return order
    .flatMap((answered) => lines.filter((line) => line.answered === answered))
    .map(({ member, answered, uses }) => `${answered.padEnd(12)} ${member} (${uses})`)
    .join("\n");
}
