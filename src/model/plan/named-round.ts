import { findRound } from "./milestones";
import { roundId, type RoundId } from "../codes";
import { foldName } from "../../base/text";
import type { Plan } from "./plan";

/** Rounds are numbered in either way, and people take the one for the other. */
const ROMAN: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** "Đợt I", "đợt 1", "I." and "1" → "1"; "Năm 2021" and "2021" → "2021". A word that stands alone stays: "NĂM" is a code. */
function roundKey(text: string): string {
  const words = foldName(text).split("-");
  const ordinal = words.findLastIndex((word) => word === "dot" || word === "nam" || word === "ky");
  const kept = ordinal < words.length - 1 ? words.slice(ordinal + 1) : words;
  return kept.map((word) => (ROMAN.includes(word) ? String(ROMAN.indexOf(word) + 1) : word)).join("-");
}

/**
 * The round of the plan that a text names: by its code, or by its code or name typed with other capitals, with "Đợt" or "Năm"
 * in front, with a full stop behind, or with its number in the other way of writing. Undefined where it names none or several.
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
