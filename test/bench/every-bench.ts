import { spawnSync } from "node:child_process";

/**
 * Runs the benches of the command line one after the other with the same options (--quick: a tenth of the
 * files).
 */
for (const bench of ["bench:files", "bench:scale"]) {
  const args = ["run", "--silent", bench, "--", ...process.argv.slice(2)];
  const { status } = spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
