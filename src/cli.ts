import { isMainThread, Worker } from "node:worker_threads";
import { visibleText } from "./base/text";
import type { CommandHost, CommandOutput } from "./command-line/program-output";
import { makeStacksReadable } from "./command-line/node";

makeStacksReadable(__filename);

/** The first stream that could not be written, e.g. onto a full disk; nothing more is printed there. */
let broken: NodeJS.WriteStream | undefined;

// The command still runs to its end. The reader of a pipe may stop early (`… check received | head`).
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || broken !== undefined) return;
    broken = stream;
    process.exitCode = 2;
    void reportUnprinted(error);
  });

async function reportUnprinted({ code }: NodeJS.ErrnoException): Promise<void> {
  if (broken === process.stderr) return;
  const { commandLineWords } = await import("./command-line/words");
  output.tell(commandLineWords.notPrinted(code === "ENOSPC"));
}

const output: CommandOutput = {
  print: (text) => process.stdout.write(visibleText(text)),
  tell: (text) => process.stderr.write(visibleText(text.endsWith("\n") ? text : `${text}\n`)),
};

async function host(): Promise<CommandHost> {
  const { nodeMachine } = await import("./command-line/node");
  const { nodeThread } = await import("./command-line/node");
  // This file is the bundle; in a thread it runs `cli-worker`.
  return { ...output, ...nodeMachine(() => nodeThread(new Worker(__filename))) };
}

/** Runs the command line of this process. Anything thrown is a bug: exit code 2. */
async function runCommand(): Promise<void> {
  const { runCommandLine } = await import("./command-line/program");
  try {
    const exitCode = await runCommandLine(process.argv.slice(2), output, host);
    process.exitCode = broken === undefined ? exitCode : 2;
  } catch (bug) {
    const { commandLineWords } = await import("./command-line/words");
    output.tell(commandLineWords.bug(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)));
    process.exitCode = 2;
  }
}

void (isMainThread ? runCommand() : import("./cli-worker"));
