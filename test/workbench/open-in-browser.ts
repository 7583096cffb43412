import { spawn } from "node:child_process";

/** Returns the command that opens an address in the user's browser. */
function openCommand(url: string): readonly [command: string, ...args: string[]] {
  switch (process.platform) {
    case "win32":
      // The empty text is the title of a window: without it `start` takes the address for one.
      return ["cmd", "/c", "start", '""', url];
    case "darwin":
      return ["open", url];
    default:
      return ["xdg-open", url];
  }
}

/** Opens an address in the user's browser; does nothing without a screen or a browser. */
export function openInBrowser(url: string): void {
  const [command, ...args] = openCommand(url);
  const opening = spawn(command, args, { stdio: "ignore", detached: true });
  // The address is printed in any case.
  opening.on("error", () => undefined);
  opening.unref();
}
