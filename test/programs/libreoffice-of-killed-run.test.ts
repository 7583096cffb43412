import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { LIBREOFFICE_PATIENCE } from "./libreoffice";
import { LIBREOFFICE } from "./libreoffice-profile";
import { describeWith } from "./program";

const START = `require(${JSON.stringify(join(__dirname, "start-libreoffice.ts"))})
  .startLibreOffice()
  .then(({ answer }) => console.log(answer))`;

describeWith(LIBREOFFICE, "LibreOffice", () => {
  it(
    "ends and deletes its profile when the process that started it is killed",
    async () => {
      const owner = spawn(process.execPath, ["--require", "tsx/cjs", "--eval", START]);
      const profile = await new Promise<string>((told) => {
        owner.stdout.once("data", (line: Buffer) => told(line.toString().trim()));
      });
      expect(existsSync(profile)).toBe(true);
      owner.kill("SIGKILL");
      // Its keeper deletes the profile once the program has ended; without that this test never passes.
      while (existsSync(profile)) await pause(50);
    },
    LIBREOFFICE_PATIENCE,
  );
});
