import { spawn } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { LIBREOFFICE, newProfile, profileArgument } from "./libreoffice-profile";
import { programPath } from "./program";
import type { Started } from "./shared-program";

const LOOK_AGAIN = 50;
/** A first start with a new profile on a busy machine takes a while. */
const LONGEST_START = 100_000;

/**
 * Ends LibreOffice and deletes its profile when standard input ends: when it is closed, or when the process
 * that holds it dies for any reason. `kill 0` means the group of processes led by this shell.
 */
const KEEPER = `trap "" TERM; "$@" & cat > /dev/null; kill 0; wait; rm -rf "$0"`;

/**
 * Starts a LibreOffice that stays: it has an empty sheet open, and converts for every later call that names
 * its profile. Windows has no shell to keep it with; there every conversion starts the program.
 */
export async function startLibreOffice(): Promise<Started> {
  const profile = newProfile();
  if (process.platform === "win32") {
    return { answer: profile, end: async () => rmSync(profile, { recursive: true, force: true }) };
  }
  const sheet = join(profile, "open.fods");
  writeFileSync(sheet, EMPTY_SHEET);
  const command = [programPath(LIBREOFFICE), profileArgument(profile), "--headless", "--norestore", sheet];
  const keeper = spawn("sh", ["-c", KEEPER, profile, ...command], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const ended = new Promise<void>((end) => keeper.on("exit", () => end()));
  const end = (): Promise<void> => {
    keeper.stdin.end();
    return ended;
  };
  // LibreOffice locks a file once it is open.
  for (let waited = 0; !existsSync(join(profile, ".~lock.open.fods#")); waited += LOOK_AGAIN) {
    if (waited > LONGEST_START) {
      await end();
      throw new Error(`it was not ready after ${String(LONGEST_START / 1000)} seconds`);
    }
    await pause(LOOK_AGAIN);
  }
  return { answer: profile, end };
}

const EMPTY_SHEET = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="A"/></office:spreadsheet></office:body>
</office:document>
`;
