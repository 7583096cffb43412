import { isoDate } from "../codes";

/** From this day on there are no districts, and no unions of districts (Nghị quyết số 203/2025/QH15). */
export const DISTRICTS_GONE_FROM = isoDate("2025-07-01");

const DISTRICT = /(?<!\p{L})(?:huyện|quận|thị xã|HU)(?!\p{L})/iu;

/** Whether a text speaks of districts ("LĐLĐ huyện", "Thường trực HU"). */
export const mentionsDistrict = (text: string): boolean => DISTRICT.test(text);
