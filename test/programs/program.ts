import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that some tests need and a machine may lack. */
export interface Program {
  readonly title: string;
  /** Its names on a path of commands. */
  readonly commands: readonly string[];
  /** Folders of Windows and macOS that are on no such path. */
  readonly folders: readonly string[];
}

/** Where the program is; undefined where it is not installed. */
export function findProgram({ commands, folders }: Program): string | undefined {
  return [...(process.env.PATH ?? "").split(delimiter), ...folders]
    .flatMap((folder) => commands.map((command) => join(folder, command)))
    .find((path) => existsSync(path));
}

/** Where the program is. Throws where it is not installed. */
export function programPath(program: Program): string {
  const path = findProgram(program);
  if (path === undefined) throw new Error(`${program.title} is not installed`);
  return path;
}

/** A suite that needs the program. Without it the suite is skipped, and its name says so. */
export function describeWith(program: Program, name: string, suite: () => void): void {
  if (findProgram(program) !== undefined) {
    describe(name, suite);
    return;
  }
  const title = `${name} (skipped: ${program.title} is not installed)`;
  // The one reason to skip. .ci/run installs what is missing.
  describe.skip(title, () => test.todo(`needs ${program.title}`));
  // Jest does not mention a file in which everything is skipped.
  process.stderr.write(`${title}\n`);
}
