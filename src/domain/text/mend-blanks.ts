/** Blanks other than the one of the space bar: no-break, those of typesetters, the ideographic one. */
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** What no eye can see and no key types: soft hyphen, zero-width blanks and joiners, direction marks, byte-order mark. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Blanks as the space bar types them, and nothing invisible. Legacy text must be decoded before. */
export const mendBlanks = (text: string): string => text.replace(INVISIBLE, "").replace(ODD_BLANK, " ");

/** Letters, digits and signs as wide as an ideograph, which some keyboards type, in their usual width. */
export const mendFullWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
