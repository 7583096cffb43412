import { localMoment } from "../../base/dates";
import { paneWords } from "../words/pane-words";

const { figures } = paneWords;

/** Formats a moment (ISO) as day and time in Vietnam; empty if unknown. */
export function useMoment(): (iso: string | undefined) => string {
  return (iso) => {
    if (iso === undefined || iso === "") return "";
    const local = localMoment(iso);
    const time = /T(\d\d:\d\d)/.exec(local)?.[1];
    return time === undefined ? figures.day(local) : `${figures.day(local)} ${time}`;
  };
}
