import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";

/** Adds the tables of a run, with day and machine, to the top of the record of all runs. */
export function record(tables: readonly string[]): void {
  const file = join(process.cwd(), "test/bench/RECORD.md");
  const text = readFileSync(file, "utf8");
  const at = text.search(/^## /m);
  if (at < 0) throw new Error(`${file} holds no run to put this one above`);
  const day = new Date().toISOString().slice(0, 10);
  const load = loadavg()[0]?.toFixed(1) ?? "?";
  const machine = `${String(cpus().length)} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}, load ${load}`;
  const run = `## ${day}: ${machine}\n\n\`\`\`text\n${tables.join("\n\n")}\n\`\`\`\n\n`;
  writeFileSync(file, `${text.slice(0, at)}${run}${text.slice(at)}`.trimEnd() + "\n");
}
