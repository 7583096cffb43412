import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** Shows nothing of what is typed. */
const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** Lines of standard input, up to an empty one or its end; at a terminal they are not shown. */
export function readSecrets(): Promise<string> {
  const { stdin: input } = process;
  const lines = createInterface({ input, output: nowhere(), terminal: input.isTTY });
  const typed: string[] = [];
  return new Promise((done) => {
    lines.on("line", (line) => (line === "" ? lines.close() : typed.push(line)));
    lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
    lines.on("close", () => done(typed.join("\n")));
  });
}
