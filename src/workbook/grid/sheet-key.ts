/**
 * Normalises a name: Excel compares names of sheets and defined names without regard to case or Unicode form.
 */
export const sheetKey = (name: string): string => name.normalize("NFC").toLowerCase();
