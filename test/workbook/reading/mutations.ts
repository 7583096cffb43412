import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../../src/workbook/read-workbook";
import { seededRandom, type Random } from "../../../src/desk/practice/random";

type Parts = Record<string, Uint8Array>;

/** Inserts `added` after one of the occurrences of `before`. */
function put(xml: string, before: RegExp, added: string, random: Random): string {
  const places = [...xml.matchAll(before)].map((match) => match.index + match[0].length);
  const place = places[random.whole(0, places.length - 1)];
  return place === undefined ? xml : xml.slice(0, place) + added + xml.slice(place);
}

type Mutation = (xml: string, random: Random) => string;

/** Equivalent notations: the reading must not change. */
const harmless: readonly Mutation[] = [
  (xml, random) => put(xml, /<\/[\w:]+(?=>)/g, " ", random),
  (xml, random) => put(xml, /<\/[\w:]+(?=>)/g, "\n\t", random),
  (xml, random) =>
    put(xml, /<\/(?!t>|v>|f>)[\w:]+>(?!\s*$)/g, "<!-- <si><t>no</t></si><c><v>9</v></c> -->", random),
  (xml, random) => put(xml, /<\/(?!t>|v>|f>)[\w:]+>(?!\s*$)/g, '<?x <si><t>no</t></si><row r="7">?>', random),
  (xml, random) => put(xml, /<[a-zA-Z]+(?= [a-z])/g, ' zz="<!-- &gt;"'.replace("<", "&lt;"), random),
  (xml, random) => put(xml, /<[a-zA-Z]+(?=[ >])/g, "  ", random),
  (xml) => xml.replaceAll(/="([^"']*)"/g, "='$1'"),
  (xml) => xml.replace(/^<\?xml[^>]*\?>\s*/, ""),
];

/** A range of the text, from one tag to another or of some letters. */
function stretch(xml: string, random: Random): readonly [number, number] {
  const from = random.whole(0, xml.length);
  const tag = xml.indexOf("<", from);
  return random.whole(0, 1) === 0 || tag < 0
    ? [from, Math.min(xml.length, from + random.whole(1, 20))]
    : [tag, Math.max(tag, xml.indexOf(">", tag + random.whole(0, 200)) + 1)];
}

const HOSTILE: readonly string[] = [
  ...[
    "",
    "0",
    "-1",
    "99999999999",
    "1e308",
    "NaN",
    "__proto__",
    "A1:XFD1048576",
    "XFE1",
    "../../x",
    "\u202e\u0000",
  ],
  ...[
    "&#0;",
    "&lol;",
    "<",
    ">",
    "]]>",
    "<![CDATA[",
    "<!--",
    "<!DOCTYPE a>",
    "<si>",
    "</row>",
    "<c r='A1'>",
    '"',
  ],
];

/** Changes that break a file, or change its meaning. */
const harmful: readonly Mutation[] = [
  (xml, random) => {
    const [from, to] = stretch(xml, random);
    return xml.slice(0, from) + xml.slice(to);
  },
  (xml, random) => {
    const [from, to] = stretch(xml, random);
    return xml.slice(0, to) + xml.slice(from, to).repeat(random.whole(1, 50)) + xml.slice(to);
  },
  (xml, random) => put(xml, /="|>|<\w+/g, HOSTILE[random.whole(0, HOSTILE.length - 1)] ?? "", random),
  (xml, random) => {
    const value = HOSTILE[random.whole(0, HOSTILE.length - 1)] ?? "";
    const values = [...xml.matchAll(/="([^"]*)"/g)];
    const { index, 0: all } = values[random.whole(0, values.length - 1)] ?? { index: 0, 0: "" };
    return `${xml.slice(0, index)}="${value}"${xml.slice(index + all.length)}`;
  },
];

/** Changes of the archive: an entry is removed, renamed, swapped or truncated. */
function withEntryChanged(parts: Parts, random: Random): Parts {
  const names = Object.keys(parts);
  const name = names[random.whole(0, names.length - 1)] ?? "";
  const other = names[random.whole(0, names.length - 1)] ?? "";
  const { [name]: part = new Uint8Array(), ...rest } = parts;
  const changes: readonly (() => Parts)[] = [
    () => rest,
    () => ({ ...rest, [`${name}x`]: part }),
    () => ({ ...rest, [name]: parts[other] ?? part }),
    () => ({ ...rest, [name]: part.slice(0, random.whole(0, part.length)) }),
    () => ({ ...rest, [name]: part.map((byte) => (random.whole(0, 99) === 0 ? byte ^ 0x80 : byte)) }),
  ];
  return (changes[random.whole(0, changes.length - 1)] ?? (() => parts))();
}

export interface Mutated {
  readonly bytes: Uint8Array;
  /** Equivalent to the original. */
  readonly isHarmless: boolean;
}

/** Changes a workbook in a way that its seed determines: half of the changes are equivalent notations. */
export function mutated(workbook: Uint8Array, seed: number): Mutated {
  const random = seededRandom(seed);
  const parts = unzipSync(workbook);
  const names = Object.keys(parts).filter((name) => /^xl\/.*\.xml$/.test(name));
  const name = names[random.whole(0, names.length - 1)] ?? "";
  const isHarmless = random.whole(0, 1) === 0;
  const kinds = isHarmless ? harmless : harmful;
  const mutation = kinds[random.whole(0, isHarmless ? kinds.length - 1 : kinds.length)];
  const changed = mutation
    ? { ...parts, [name]: strToU8(mutation(strFromU8(parts[name] ?? new Uint8Array()), random)) }
    : withEntryChanged(parts, random);
  return { bytes: zipSync(changed, { level: random.whole(0, 1) === 0 ? 0 : 1 }), isHarmless };
}

/** Classifies the reading of a mutated workbook: same, different, or refused; each costs some CPU seconds. */
export function judge(whole: Uint8Array, { bytes, isHarmless }: Mutated) {
  const started = process.cpuUsage();
  const outcome = readWorkbook(bytes);
  const { user, system } = process.cpuUsage(started);
  const isSame = outcome.ok && shown(outcome.value.grids) === shownOf(whole);
  return { isHarmless, isRefused: !outcome.ok, isSame, seconds: (user + system) / 1e6 };
}

const shown = (grids: unknown): string =>
  JSON.stringify(grids, (_, value: unknown) => (value instanceof Map ? [...value] : value));
let known: readonly [Uint8Array, string] | undefined;
function shownOf(whole: Uint8Array): string {
  if (known?.[0] === whole) return known[1];
  const outcome = readWorkbook(whole);
  if (!outcome.ok) throw new Error("the workbook to be mutated cannot be read");
  known = [whole, shown(outcome.value.grids)];
  return known[1];
}
