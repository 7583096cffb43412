import { localMoment } from "../../base/dates";

/** A moment (ISO) by the clocks of Vietnam, as the sheets show it. */
export const localTime = (iso: string): string => localMoment(iso);
