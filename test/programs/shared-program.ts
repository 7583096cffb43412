/** What a whole run of the tests shares. */
export type SharedProgram = "chromium" | "libreoffice";

/** A program that runs until it is ended. */
export interface Started {
  /** How the suites reach it. */
  readonly answer: string;
  readonly end: () => Promise<void>;
}

/** Names the address at which the run's programs are asked for; the processes of the run inherit it. */
export const ASKED_AT = "TEST_PROGRAMS";

/**
 * How to reach a program of the run: of Chromium an address to connect to, of LibreOffice its profile.
 * Started when first asked for. Throws with its reason when it does not start.
 */
export async function sharedProgram(name: SharedProgram): Promise<string> {
  const response = await fetch(`${process.env[ASKED_AT] ?? ""}/${name}`);
  const answer = await response.text();
  if (!response.ok) throw new Error(`${name} did not start: ${answer}`);
  return answer;
}
