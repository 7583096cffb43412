export { dayBefore, localDay, localMoment } from "./dates/local-moment";
export { eveOfTet } from "./dates/tet";
export { inTimeOrder, type Written } from "./dates/time-order";
