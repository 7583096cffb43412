import { spawn } from "node:child_process";
import { join } from "node:path";

/** One check of the whole project: a program of node_modules with its arguments. */
export interface Step {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Settings of Node that its own processes take over. */
  readonly settings?: readonly string[];
  /** What its environment has beside ours. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether what it prints is shown while it runs; else once it has ended, in one piece. */
  readonly isLive: boolean;
}

export interface StepEnd {
  readonly name: string;
  readonly isGood: boolean;
  readonly seconds: number;
}

const project = join(__dirname, "../..");

/** Runs a step to its end. A signal that asks this process to end is left to the step: both get it from a terminal. */
export async function runStep(step: Step): Promise<StepEnd> {
  const { name, program, args, settings = [], environment, isLive } = step;
  const started = performance.now();
  const child = spawn(process.execPath, [...settings, join(project, "node_modules", program), ...args], {
    cwd: project,
    env: { ...process.env, ...environment },
    stdio: ["ignore", isLive ? "inherit" : "pipe", isLive ? "inherit" : "pipe"],
  });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, pass);
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (piece: Buffer) => printed.push(piece));
  const isGood = await new Promise<boolean>((ended, failed) => {
    child.on("error", failed);
    child.on("close", (code) => ended(code === 0));
  });
  for (const signal of signals) process.off(signal, pass);
  const seconds = (performance.now() - started) / 1000;
  const result = isGood ? "passed" : "FAILED";
  process.stdout.write(`${Buffer.concat(printed).toString()}${name} ${result} (${seconds.toFixed(0)} s)\n`);
  return { name, isGood, seconds };
}
