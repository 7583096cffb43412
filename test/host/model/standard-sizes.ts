/** In points. Source: assumed, Excel on the web with Calibri 11 (64 and 20 pixels). */
export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;
