import type { CommandHost, CommandOutput, LoadHost } from "./host";
import { list, object, text, type ObjectShape, type Shape } from "./shape";

/** Raised when a field of any document changes its meaning or goes; new fields leave it. */
const SCHEMA_VERSION = 1;

/** The document of a command that could not be done: exit code 2. */
export const errorDocument = object({ error: object({ message: text }) });

/** The document of a command whose result is the files that it writes. */
export const filesDocument = object({});

const version: Shape<number> = { schema: { const: SCHEMA_VERSION } };
const common = object({ schemaVersion: version, written: list(text) });

/** Returns the JSON Schema of what a command prints: one of its documents, or the error. */
export const printedSchema = (documents: readonly ObjectShape<object>[]): object => ({
  anyOf: [...documents, errorDocument].map(({ schema }) => ({
    ...schema,
    properties: { ...common.schema.properties, ...schema.properties },
    required: [...common.schema.required, ...schema.required],
  })),
});

/** A run of a command with --json. */
export interface JsonRun {
  readonly output: CommandOutput;
  readonly host: LoadHost;
  /** Prints the last answer, or the failure, with the paths of the files that were written. */
  readonly finish: () => void;
}

/** Collects the answers of a command, so that exactly one document is printed. */
export function jsonRun(output: CommandOutput, load: LoadHost): JsonRun {
  let answer: object = {};
  const written: string[] = [];
  const collecting: CommandOutput = {
    ...output,
    answer: (document) => {
      answer = document;
    },
  };
  const host = async (): Promise<CommandHost> => {
    const loaded = await load();
    return {
      ...loaded,
      ...collecting,
      saveFile: async (path, bytes, standing) => {
        const saved = await loaded.saveFile(path, bytes, standing);
        if (saved.ok) written.push(path);
        return saved;
      },
    };
  };
  const finish = (): void => {
    output.print(`${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...answer, written }, null, 2)}\n`);
  };
  return { output: collecting, host, finish };
}
