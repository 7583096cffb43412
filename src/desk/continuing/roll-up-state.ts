import * as v from "valibot";
import {
  areasSchema,
  areasText,
  type Collection,
  type GivenForm,
  type OpenedForm,
  seenSchema,
  storedSeen,
} from "../../recognise/own-form";
import { readJson } from "../../base/read-json";

/** State stored beside the sheets, which hold everything else. */
export interface RollUpState {
  /** The blank form that was filled: the sheets can be read only with it. */
  readonly form?: GivenForm;
}

/** Name under which a workbook stores the state, and marks our sheets. */
export const STATE_NAME = "roll-up";
export const SHEETS_NAME = "roll-up-sheets";

/** In bytes, of the 1 MB that a part of a workbook holds. */
const ROOM = 750_000;
/** Larger forms are not stored and have to be chosen again. */
const LARGEST_FORM = 300_000;

/** Texts of other versions are not read. */
const VERSION = 1;

/** Returns the state as text. */
export function rollUpStateText({ blank }: Pick<Collection, "blank">): string {
  const form = blank && blank.bytes.length <= LARGEST_FORM ? storedForm(blank) : undefined;
  return JSON.stringify({ version: VERSION, form });
}

const bytesOf = (state: unknown): number => new TextEncoder().encode(JSON.stringify(state)).length;

/** Includes what copies showed, if there is room. */
function storedForm({ name, bytes, form, seen }: OpenedForm) {
  const stored = {
    name,
    bytes: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")),
    areas: areasText(form),
  };
  const whole = { ...stored, seen: storedSeen(seen) };
  return bytesOf(whole) <= ROOM ? whole : stored;
}

const formSchema = v.pipe(
  v.object({
    name: v.string(),
    bytes: v.pipe(v.string(), v.base64()),
    areas: v.pipe(v.string(), v.parseJson(), areasSchema),
    seen: v.fallback(v.optional(seenSchema), undefined),
  }),
  v.transform(({ name, bytes, areas, seen }): GivenForm => {
    const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
    return { name, bytes: content, said: areas.areas, seen };
  }),
);

const stateSchema = v.pipe(
  v.object({
    version: v.literal(VERSION),
    form: v.fallback(v.optional(formSchema), undefined),
  }),
  v.transform(({ version: _version, ...state }): RollUpState => state),
);

/** Parses a stored state; undefined for other versions. */
export const rollUpStateIn = (text: string): RollUpState | undefined => readJson(text, stateSchema);
