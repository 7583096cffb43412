import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { devDependencies, engines, license, name, version } from "../package.json";
import { cliBundle, licencesOf } from "./cli-bundle";

const project = join(__dirname, "..");

/**
 * Writes the command line into a folder as an npm package for its users. Packing the repository itself would
 * ship the developers' README and scripts: npm always packs the README.md of the folder.
 */
export function writeCliPackage(folder: string): void {
  const bundle = cliBundle();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(bundle, join(folder, "cli.js"));
  cpSync(`${bundle}.map`, join(folder, "cli.js.map"));
  cpSync(licencesOf(bundle), join(folder, "THIRD-PARTY-LICENSES.txt"));
  cpSync(join(project, "LICENSE"), join(folder, "LICENSE"));
  cpSync(join(project, "src/command-line/README.vi.md"), join(folder, "README.md"));
  const manifest = {
    name,
    version,
    description: "Phát hành, kiểm tra và tổng hợp biểu mẫu thi đua công đoàn từ dòng lệnh, không cần Excel",
    license,
    bin: { [name]: "cli.js" },
    engines,
    // Not installed with it: only `totals` needs it, and says so.
    peerDependencies: { "@duckdb/node-api": devDependencies["@duckdb/node-api"] },
    peerDependenciesMeta: { "@duckdb/node-api": { optional: true } },
  };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}
