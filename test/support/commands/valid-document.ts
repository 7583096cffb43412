import Ajv from "ajv";
import type { ExitCode } from "../../../src/command-line/output/host";
import { printedSchema } from "../../../src/command-line/output/json-run";
import { schemaCommand } from "../../../src/command-line/schema/schema-command";

const validators = new Map<string, Ajv.ValidateFunction>();

/** Fails unless the text is one JSON document as the command's own `schema` describes it. */
export function expectValidDocument(args: readonly string[], exitCode: ExitCode, printed: string): void {
  const [name = "", inside = ""] = args;
  const command = name === "plan" ? `${name} ${inside}` : name;
  const isValid = validators.get(command) ?? new Ajv().compile(schemaOf(command));
  validators.set(command, isValid);
  const document: unknown = JSON.parse(printed);
  if (isValid(document) !== true) {
    throw new Error(`${command} --json (exit code ${String(exitCode)}): ${JSON.stringify(isValid.errors)}`);
  }
}

/** Returns the schema that the command line prints; of an unknown command the one of its error. */
function schemaOf(command: string): object {
  let printed = "";
  const output = { print: (text: string) => void (printed += text), tell: () => undefined };
  return schemaCommand(command, output) === 0 ? (JSON.parse(printed) as object) : printedSchema([]);
}
