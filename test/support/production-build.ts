import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const project = join(__dirname, "../..");
const dist = join(project, "dist");
const marker = join(dist, "taskpane.html");

/** The folder of an up-to-date production build; built now when something has changed since the last one. */
export function productionBuild(): string {
  if (!existsSync(marker) || statSync(marker).mtimeMs < newestSource()) {
    execFileSync(
      process.execPath,
      [join(project, "node_modules/webpack/bin/webpack.js"), "--mode", "production"],
      {
        cwd: project,
        stdio: "pipe",
      },
    );
  }
  return dist;
}

function newestSource(): number {
  const sources = readdirSync(join(project, "src"), { recursive: true, withFileTypes: true }).map((entry) =>
    join(entry.parentPath, entry.name),
  );
  const others = ["webpack.config.js", "package.json"].map((name) => join(project, name));
  return Math.max(...[...sources, ...others].map((path) => statSync(path).mtimeMs));
}
