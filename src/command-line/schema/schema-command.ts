import { carryDocument } from "../forms/carry-command";
import { checkDocument } from "../checking/check-command";
import { explainDocument } from "../checking/explain-command";
import { fixDocument } from "../checking/fix-command";
import { returnDocument } from "../checking/return-command";
import { issueDocument } from "../forms/issue-command";
import { planCheckDocument } from "../plans/plan-check-command";
import { planCutDocument } from "../plans/plan-cut-command";
import { planNewDocument } from "../plans/plan-new-command";
import { plansDocument } from "../plans/plans-command";
import { reportDocument } from "../reporting/report-command";
import { factsDocument } from "../roll-up/facts-command";
import { appendDocument } from "../roll-up/facts-folder";
import { totalsDocument } from "../roll-up/totals-command";
import { rollUpDocuments } from "../roll-up/roll-up-document";
import { commandLineWords as words } from "../words/command-line-words";
import type { CommandOutput, ExitCode } from "../output/host";
import { filesDocument, printedSchema } from "../output/json-run";
import { refuse } from "../output/refuse";
import type { ObjectShape } from "../output/shape";

/** The documents of every command. `demo` prints the one of its roll-up. */
const DOCUMENTS = new Map<string, readonly ObjectShape<object>[]>([
  ["plans", [plansDocument]],
  ["plan export", [filesDocument]],
  ["plan new", [planNewDocument]],
  ["plan cut", [planCutDocument]],
  ["plan check", [planCheckDocument]],
  ["template", [filesDocument]],
  ["issue", [issueDocument]],
  ["check", [checkDocument]],
  ["rollup", rollUpDocuments],
  ["return", [returnDocument]],
  ["fix", [fixDocument]],
  ["explain", [explainDocument]],
  ["carry", [carryDocument]],
  ["report", [reportDocument]],
  ["facts", [factsDocument, appendDocument]],
  ["totals", [totalsDocument]],
  ["demo", rollUpDocuments],
]);

/** Prints the JSON Schema of what a command prints with --json. */
export function schemaCommand(command: string, output: CommandOutput): ExitCode {
  const documents = DOCUMENTS.get(command);
  if (documents === undefined) return refuse(words.unknownDocument(command, [...DOCUMENTS.keys()]), output);
  const schema = { $schema: "http://json-schema.org/draft-07/schema#", ...printedSchema(documents) };
  output.print(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}
