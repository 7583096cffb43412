import type { Letterhead } from "../document";
import { ADDRESSEE_KEY, END_KEY, endText, HEAD_KEY, headText, textHash, type ReadBlock } from "./text-mark";

/**
 * The frame of a document with what officers filled in or changed there: number, place and day; who it goes
 * to; who receives and who signs it. `kept`: how many of these three parts are theirs.
 */
export function keepOwnHead(
  fresh: Letterhead,
  before: readonly ReadBlock[],
): { readonly head: Letterhead; readonly kept: number } {
  const cells = (key: string): readonly string[] =>
    before.flatMap((block) =>
      block.kind === "table" && block.mark?.key === key ? (block.rows[0] ?? []) : [],
    );
  const isChanged = (key: string, text: string): boolean =>
    before.some(({ mark }) => mark?.key === key && mark.hash !== textHash(text));
  const [number = "", placeAndDate = ""] = cells(HEAD_KEY).map((cell) => linesOf(cell).at(-1) ?? "");
  const [recipients = [], signature = []] = cells(END_KEY).map(linesOf);
  const [addressee] = before.flatMap((block) =>
    block.kind === "paragraph" && block.mark?.key === ADDRESSEE_KEY ? [block.text] : [],
  );
  const theirs: readonly Partial<Letterhead>[] = [
    ...(isChanged(HEAD_KEY, headText({ number, placeAndDate })) ? [{ number, placeAndDate }] : []),
    ...(isChanged(END_KEY, endText({ recipients, signature })) ? [{ recipients, signature }] : []),
    ...(addressee !== undefined && isChanged(ADDRESSEE_KEY, addressee) ? [{ addressee }] : []),
  ];
  const head = theirs.reduce<Letterhead>((kept, part) => ({ ...kept, ...part }), fresh);
  return { head: { ...head, ours: fresh }, kept: theirs.length };
}

/** The lines of a cell, without the empty ones around them. */
const linesOf = (cell: string): readonly string[] => cell.trim().split("\n");
