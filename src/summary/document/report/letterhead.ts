import { formWords, recipientWords } from "../../../forms/words";
import type { Letterhead } from "../document";
import type { ReportInput } from "./report-input";

/** Returns the office's letterhead: offices, nation, subject, recipients and signatory. */
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
