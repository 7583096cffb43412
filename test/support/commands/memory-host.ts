import type { CommandHost } from "../../../src/command-line/output/host";
import { fail, succeed } from "../../../src/base/outcome";
import { nodeDocuments } from "../../../src/command-line/node/node-machine";
import { realWorkbooks, stoppedClock } from "../files/real-workbooks";

/** Returns a command host with text files in memory; `readOnly` refuses all writes. */
export function memoryHost(files: Record<string, string>, readOnly = false): CommandHost {
  return {
    filesAt: async () => succeed([]),
    openFacts: () => Promise.resolve(fail(undefined)),
    readText: async (path) => {
      const text = files[path];
      return text === undefined ? fail({ path }) : succeed(text);
    },
    readSecrets: async () => "",
    saveFile: async (path, bytes) => {
      if (readOnly) return fail({ reason: "read-only-disk" });
      files[path] = new TextDecoder().decode(bytes);
      return succeed(undefined);
    },
    print: () => undefined,
    tell: () => undefined,
    workbooks: realWorkbooks,
    documents: nodeDocuments,
    readBlank: realWorkbooks.read,
    clock: stoppedClock,
  };
}

export const emptyHost = (): CommandHost => memoryHost({});
