/** Sides of A4 in millimetres. */
export const A4 = { short: 210, long: 297 } as const;
export const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** At Excel's 96 pixels an inch. */
export const POINTS_PER_PIXEL = 72 / 96;
