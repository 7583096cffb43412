import { isMainThread, Worker } from "node:worker_threads";
import { visibleText } from "./base/text";
import type { CommandHost, CommandOutput } from "./command-line/program-output";
import { makeStacksReadable } from "./command-line/node";

makeStacksReadable(__filename);

// The reader of a pipe may stop early (`… check received | head`); the command still runs to its end.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

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
    process.exitCode = await runCommandLine(process.argv.slice(2), output, host);
  } catch (bug) {
    const { commandLineWords } = await import("./command-line/words");
    output.tell(commandLineWords.bug(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)));
    process.exitCode = 2;
  }
}

void (isMainThread ? runCommand() : import("./cli-worker"));
