/** Excel tells sheets and names apart neither by letter case nor by how accents are composed. */
export const sheetKey = (name: string): string => name.normalize("NFC").toLowerCase();
