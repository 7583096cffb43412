import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { ReceivedFile } from "../../workbook/files";
import { isLitter, loadReceived, openedArchives } from "../../desk/received";
import { archiveFiles } from "../../workbook/package";
import { inflate } from "./node-workbooks";
import { saveFile } from "./save-file";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** Discards all output, so that input is not shown. */
const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** Reads lines of standard input up to an empty line or the end; a terminal does not show them. */
function readSecrets(): Promise<string> {
  const { stdin: input } = process;
  const lines = createInterface({ input, output: nowhere(), terminal: input.isTTY });
  const typed: string[] = [];
  return new Promise((done) => {
    lines.on("line", (line) => (line === "" ? lines.close() : typed.push(line)));
    lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
    lines.on("close", () => done(typed.join("\n")));
  });
}

/** Node puts it where a name is not UTF-8; such a name opens no file. */
const UNKNOWN_LETTER = "\uFFFD";

const receivedFile = (path: string): ReceivedFile => ({
  name: path,
  bytes: () =>
    loadReceived(
      async () => {
        const status = await stat(path).catch((error: unknown) => {
          throw path.includes(UNKNOWN_LETTER) ? Object.assign(new Error(path), { code: "EILSEQ" }) : error;
        });
        return status.isFile() ? status.size : "not-a-file";
      },
      () => readFile(path),
    ),
});

async function filesIn(folder: string): Promise<readonly ReceivedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  // Listed like a file that cannot be opened.
  if (entries === undefined) return [receivedFile(folder)];
  const found = await Promise.all(
    entries
      .filter(({ name }) => !isLitter(name))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? await filesIn(path) : [receivedFile(path)];
      }),
  );
  return found.flat();
}

/**
 * Returns the files of paths: a folder or .zip stands for every file in it, at any depth. Fails with the
 * first path that does not exist.
 */
async function filesAt(
  paths: readonly string[],
): Promise<Outcome<readonly ReceivedFile[], { readonly path: string }>> {
  const found = new Map<string, ReceivedFile>();
  for (const path of paths) {
    const status = await stat(path).catch(() => undefined);
    if (status === undefined) return fail({ path });
    const files = status.isDirectory() ? await filesIn(path) : [receivedFile(path)];
    for (const file of files) found.set(file.name, file);
  }
  return succeed(await openedArchives([...found.values()], (bytes) => archiveFiles(bytes, inflate)));
}

const readText = (path: string): Promise<Outcome<string, { readonly path: string }>> =>
  readFile(path, "utf8").then(
    (text) => succeed(text),
    () => fail({ path }),
  );

/** Files and folders of this machine, for the commands. */
export const nodeFiles = { filesAt, readText, readSecrets, saveFile };
