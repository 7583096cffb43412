declare const brand: unique symbol;

/** String type that only the function of its name creates, so that codes of two kinds cannot be mixed up. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Lower-case hexadecimal SHA-256 of a file's bytes. */
export type Fingerprint = Branded<"Fingerprint">;

/** Calendar day as yyyy-mm-dd. */
export type IsoDate = Branded<"IsoDate">;

export const fingerprint = (text: string): Fingerprint => text as Fingerprint;

export const isoDate = (text: string): IsoDate => text as IsoDate;
