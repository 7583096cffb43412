import { Worker } from "node:worker_threads";
import { cliBundle } from "../../../build/cli-bundle";
import type { CommandOutput } from "../../../src/command-line/output/host";
import { runCommandLine } from "../../../src/command-line/program";
import { nodeMachine } from "../../../src/command-line/node/node-machine";
import { nodeThread } from "../../../src/command-line/node/node-thread";
import { expectValidDocument } from "./valid-document";
import type { CliRun } from "./run-cli";

const machine = nodeMachine(() => nodeThread(new Worker(cliBundle())));

/**
 * Runs one command in this process, on real files; faster than `runCli`. Fails if what it prints with --json
 * is not a document of its schema.
 */
export async function runCommand(...args: readonly string[]): Promise<CliRun> {
  let [stdout, stderr] = ["", ""];
  const output: CommandOutput = {
    print: (text) => void (stdout += text),
    tell: (text) => void (stderr += text.endsWith("\n") ? text : `${text}\n`),
  };
  const exitCode = await runCommandLine(args, output, async () => ({ ...output, ...machine }));
  if (args.includes("--json")) expectValidDocument(args, exitCode, stdout);
  return { exitCode, stdout, stderr };
}
