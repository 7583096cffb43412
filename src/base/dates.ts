export { dayBefore, daysWithin, localDay, localMoment } from "./dates/local-moment";
export { eveOfTet } from "./dates/tet";
export { inTimeOrder, type TimedRecord } from "./dates/time-order";
