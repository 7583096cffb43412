import { viqrOf } from "./viqr";

/** Initial consonants; the last line is for names from the Central Highlands (Krông, Plông). */
const ONSETS = new Set([
  "",
  ...`b c ch d dd g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
  br bl dr hr kr kl pl`.split(/\s+/),
]);

/** Rhymes without tone. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay a(c a(m a(n a(ng a(p a(t a^c a^m a^n a^ng a^p a^t a^u a^y
  e ec em en eng eo ep et e^ e^ch e^m e^n e^nh e^p e^t e^u
  i ia ich im in inh ip it iu ie^c ie^m ie^n ie^ng ie^p ie^t ie^u
  o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oa(c oa(m oa(n oa(ng oa(t
  oe oen oeo oet ooc oong o^ o^c o^i o^m o^n o^ng o^p o^t o+ o+i o+m o+n o+p o+t
  u ua uc ui um un ung up ut ua^n ua^ng ua^t ua^y ue^ ue^ch ue^n ue^nh uo^c uo^i uo^m uo^n uo^ng uo^t uo+
  uy uya uych uye^n uye^t uyn uynh uyp uyt uyu u+ u+a u+c u+i u+m u+n u+ng u+t u+u
  u+o+c u+o+i u+o+m u+o+n u+o+ng u+o+p u+o+t u+o+u y ych ym yn ynh yt yu ye^m ye^n ye^ng ye^t ye^u`.split(
    /\s+/,
  ),
);

const TONES = /[`'?~.]/g;
/** c, k, g and ng are spelled differently before these letters. */
const FRONT = /^[eiy]/;

/**
 * Returns whether a word has the form of one Vietnamese syllable: onset, rhyme and at most one tone. Before a
 * final c, ch, p or t only two tones are possible. The position of the tone does not matter.
 */
export function isVietnameseSyllable(word: string): boolean {
  const written = viqrOf(word);
  const [tone = "", ...others] = written.match(TONES) ?? [];
  if (others.length > 0) return false;
  const toneless = written.replace(TONES, "");
  return ONSET_LENGTHS.some((length) => isSyllable(toneless.slice(0, length), toneless.slice(length), tone));
}

/** "gi" is the onset of "giao" but not of "gì": all lengths are tried. */
const ONSET_LENGTHS = [0, 1, 2, 3];

function isSyllable(onset: string, rhyme: string, tone: string): boolean {
  if (!ONSETS.has(onset) || !isSpelled(onset, FRONT.test(rhyme))) return false;
  // Đắk Lắk, also written without a tone: Đăk Lăk.
  if (rhyme.endsWith("k")) return RHYMES.has(`${rhyme.slice(0, -1)}c`);
  return RHYMES.has(rhyme) && (!/(?:c|ch|p|t)$/.test(rhyme) || tone === "'" || tone === ".");
}

function isSpelled(onset: string, isFront: boolean): boolean {
  switch (onset) {
    case "gh":
    case "ngh":
      return isFront;
    case "c":
    case "ng":
      return !isFront;
    default:
      return true;
  }
}
