declare const brand: unique symbol;

/** A string that only the function of its name makes, so that codes of two kinds are never mixed up. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Lower-case hexadecimal SHA-256 of a file's bytes. */
export type Fingerprint = Branded<"Fingerprint">;

/** A calendar day written yyyy-mm-dd. */
export type IsoDate = Branded<"IsoDate">;

export const fingerprint = (text: string): Fingerprint => text as Fingerprint;

export const isoDate = (text: string): IsoDate => text as IsoDate;
