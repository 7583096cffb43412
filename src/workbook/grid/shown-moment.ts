import { formatMoment } from "../../base/formats";
import { localMoment } from "../../base/dates";

/** An ISO date-time as people read it, by the clocks of Vietnam: "05/01/2018 09:30"; empty text for none. */
export const shownMoment = (moment: string | undefined): string => formatMoment(localMoment(moment ?? ""));
