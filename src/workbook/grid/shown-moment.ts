import { formatMoment } from "../../base/formats";
import { localMoment } from "../../base/dates";

/** Formats an ISO date-time in Vietnamese time: "05/01/2018 09:30"; returns "" for undefined. */
export const shownMoment = (moment: string | undefined): string => formatMoment(localMoment(moment ?? ""));
