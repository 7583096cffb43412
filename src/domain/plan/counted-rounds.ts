import type { RoundId } from "../codes";
import type { Round } from "./round";

/** The rounds whose reports count in a round, in their order: of a review those it is made of, and its own. */
export const countedRounds = ({ id, of = [] }: Pick<Round, "id" | "of">): readonly RoundId[] => [...of, id];
