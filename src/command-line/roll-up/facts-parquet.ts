import { FACT_COLUMNS, type Fact } from "../../desk/facts";

const NUMBERS: ReadonlySet<string> = new Set<keyof Fact>(["amount", "adjusted"]);

/**
 * The long table as Parquet: the columns of the CSV, in which codes with leading zeros stay texts by themselves. Texts are as
 * they were reported: nothing here takes them for formulas.
 */
export async function factsParquet(facts: Iterable<Fact>): Promise<Uint8Array> {
  // Loaded only when asked for: no other command needs it.
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const rows = [...facts];
  const columnData = FACT_COLUMNS.map((name) => ({
    name,
    type: NUMBERS.has(name) ? ("DOUBLE" as const) : ("STRING" as const),
    nullable: true,
    data: rows.map((fact) => {
      const value = fact[name];
      if (value === undefined) return null;
      if (typeof value === "boolean") return value ? "yes" : "no";
      return NUMBERS.has(name) ? value : String(value);
    }),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
