import { localMoment } from "../../base/dates";

/** Returns a moment (ISO) in Vietnamese time, as sheets show it. */
export const localTime = (iso: string): string => localMoment(iso);
