import type { Plan } from "../../model/plan";
import { foldName } from "../../base/text";
import { namesOf, type Unit } from "../../model/unit";

/** The writing office, its plan, and the recipient. */
interface Sender {
  readonly plan: Plan | undefined;
  readonly office: Unit;
  readonly above: Unit | undefined;
}

const AS_ABOVE = "Như trên";
const FILED = "Lưu: VT";
/** An office's recipients where its plan names none. */
const USUAL = ["Thường trực, các ban", FILED];

const listed = (lines: readonly string[]): readonly string[] => [
  "Nơi nhận:",
  ...lines.map((line, index) => `- ${line}${index === lines.length - 1 ? "." : ";"}`),
];

/** The recipients that the plan names, if the office issued it; other offices have others. */
function ownRecipients({ plan, office }: Sender): readonly string[] {
  if (plan === undefined) return [];
  const issuer = foldName(plan.issuer);
  return namesOf(office).some((name) => foldName(name) === issuer) ? plan.recipients : [];
}

/** Returns whether a line names a unit, with its purpose: "TLĐ (để b/c)". */
const isNamed = (unit: Unit, line: string): boolean =>
  namesOf(unit).some((each) => foldName(each) === foldName(line.replace(/\(.*\)/, "")));

/** Recipients (nơi nhận) of each kind of document, line by line. */
export const recipientWords = {
  /** Of a form: its addressee. */
  form: (above: Unit | undefined): readonly string[] =>
    listed([...(above === undefined ? [] : [AS_ABOVE]), FILED]),
  /** Of a letter to the office above. */
  letter: (sender: Sender): readonly string[] => {
    const { above } = sender;
    const own = ownRecipients(sender).filter((line) => above === undefined || !isNamed(above, line));
    return listed([...(above === undefined ? [] : [AS_ABOVE]), ...(own.length > 0 ? own : USUAL)]);
  },
  /** Of a report whose office is known only by its name. */
  usual: listed(USUAL),
  /** Of a summary, which has no addressee. */
  summary: (sender: Sender): readonly string[] => {
    const { above } = sender;
    const own = ownRecipients(sender);
    return own.length > 0
      ? listed(own)
      : listed([...(above === undefined ? [] : [`${above.name} (để báo cáo)`]), ...USUAL]);
  },
  /** Of a slip: one unit, and the office's files. */
  slip: (sender: Sender): readonly string[] => listed([AS_ABOVE, ownRecipients(sender).at(-1) ?? FILED]),
} as const;
