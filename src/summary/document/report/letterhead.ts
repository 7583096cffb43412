import { formWords, recipientWords } from "../../../forms/words";
import type { Letterhead } from "../document";
import type { ReportInput } from "./report-input";

/**
 * The frame of a document of the office: offices, nation, what it is and about, who receives and who signs
 * it.
 */
export function letterhead(
  { plan, summary: { office }, above }: ReportInput,
  about: Pick<Letterhead, "kind" | "number" | "subject">,
): Letterhead {
  return {
    ...about,
    ...(above && { above: formWords.above(above), addressee: formWords.addressee(above, plan) }),
    office: formWords.office(office),
    country: formWords.country,
    motto: formWords.motto,
    placeAndDate: formWords.placeAndDate,
    recipients: recipientWords.letter({ plan, office, above }),
    signature: plan.levels.find(({ code }) => code === office.level)?.signature ?? [],
  };
}
