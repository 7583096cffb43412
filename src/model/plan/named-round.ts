import { findRound } from "./milestones";
import { roundId, type RoundId } from "../codes";
import { foldName } from "../../base/text";
import type { Plan } from "./plan";

/** Plans and people number rounds in Roman or Arabic numerals. */
const ROMAN: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/**
 * Normalises a round's name: "Đợt I", "đợt 1", "I." and "1" → "1"; "Năm 2021" and "2021" → "2021". A single
 * word stays: "NĂM" is a code.
 */
function roundKey(text: string): string {
  const words = foldName(text).split("-");
  const ordinal = words.findLastIndex((word) => word === "dot" || word === "nam" || word === "ky");
  const rest = ordinal < words.length - 1 ? words.slice(ordinal + 1) : words;
  return rest.map((word) => (ROMAN.includes(word) ? String(ROMAN.indexOf(word) + 1) : word)).join("-");
}

/**
 * Returns the round that a text names by its code or name. Ignores case, a leading "Đợt" or "Năm", a final
 * full stop, and Roman or Arabic numerals. Undefined if none or several match.
 */
export function namedRound(plan: Plan, text: string): RoundId | undefined {
  const { rounds } = plan;
  const exact = findRound(plan, roundId(text));
  if (exact !== undefined) return exact.id;
  const key = roundKey(text);
  const [named, ...others] = rounds.filter(({ id, name }) =>
    [foldName(id), foldName(name), roundKey(id), roundKey(name)].some(
      (known) => known === key || known === foldName(text),
    ),
  );
  return others.length === 0 ? named?.id : undefined;
}
