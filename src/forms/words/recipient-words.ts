import type { Plan } from "../../model/plan";
import { foldName } from "../../base/text";
import { namesOf, type Unit } from "../../model/unit";

/** Who writes by which plan, and to whom. */
interface Sender {
  readonly plan: Plan | undefined;
  readonly office: Unit;
  readonly above: Unit | undefined;
}

const AS_ABOVE = "Như trên";
const FILED = "Lưu: VT";

const listed = (lines: readonly string[]): readonly string[] => [
  "Nơi nhận:",
  ...lines.map((line, index) => `- ${line}${index === lines.length - 1 ? "." : ";"}`),
];

/** Those that the plan names, where the office issued it; another office writes to others. */
function ownRecipients({ plan, office }: Sender): readonly string[] {
  if (plan === undefined) return [];
  const issuer = foldName(plan.issuer);
  return namesOf(office).some((name) => foldName(name) === issuer) ? plan.recipients : [];
}

/** Whether a line is the name of a unit, with what it is sent for: "TLĐ (để b/c)". */
const isNamed = (unit: Unit, line: string): boolean =>
  namesOf(unit).some((each) => foldName(each) === foldName(line.replace(/\(.*\)/, "")));

/** Nơi nhận below each kind of document, line by line. */
export const recipientWords = {
  /** Of a form: whom it is addressed to. */
  form: (above: Unit | undefined): readonly string[] =>
    listed([...(above === undefined ? [] : [AS_ABOVE]), FILED]),
  /** Of a letter, which is addressed to the office above. */
  letter: (sender: Sender): readonly string[] => {
    const { above } = sender;
    const own = ownRecipients(sender).filter((line) => above === undefined || !isNamed(above, line));
    return listed([...(above === undefined ? [] : [AS_ABOVE]), ...(own.length > 0 ? own : [FILED])]);
  },
  /** Of a summary, which is addressed to nobody by name. */
  summary: (sender: Sender): readonly string[] => {
    const { above } = sender;
    const own = ownRecipients(sender);
    return own.length > 0
      ? listed(own)
      : listed([
          ...(above === undefined ? [] : [`${above.name} (để báo cáo)`]),
          "Thường trực, các ban",
          FILED,
        ]);
  },
  /** Of a slip, which goes to one unit and into the files of the office. */
  slip: (sender: Sender): readonly string[] => listed([AS_ABOVE, ownRecipients(sender).at(-1) ?? FILED]),
} as const;
