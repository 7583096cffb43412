import type { Indicator } from "./indicator";
import type { Register } from "./register";
import type { Round } from "./round";

/** Whether an indicator or a register is asked in a round: a review asks for what the rounds it is made of ask for. */
export function asksIn(
  { rounds }: Pick<Indicator | Register, "rounds">,
  { id, of = [] }: Pick<Round, "id" | "of">,
): boolean {
  return rounds.includes(id) || of.some((part) => rounds.includes(part));
}
