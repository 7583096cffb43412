import { startSharedChromium } from "./chromium";
import { sharePrograms, type SharedPrograms } from "./share-programs";
import { ASKED_AT, type SharedProgram, type Started } from "./shared-program";
import { startLibreOffice } from "./start-libreoffice";

const STARTERS: Readonly<Record<SharedProgram, () => Promise<Started>>> = {
  chromium: startSharedChromium,
  libreoffice: startLibreOffice,
};

let programs: SharedPrograms | undefined;

/** Runs before the first suite, when no program is started yet. */
export async function beginRun(): Promise<void> {
  programs = await sharePrograms(STARTERS);
  process.env[ASKED_AT] = programs.address;
}

/**
 * After the last suite. A run that is killed ends its programs too: they live as long as its end of a pipe.
 */
export async function endRun(): Promise<void> {
  await programs?.close();
}
