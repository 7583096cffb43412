import type { JSX, ReactNode } from "react";
import type { UnitDecision } from "../../model/ledger";
import type { DeskLine } from "../../desk/roll-up";
import { takenBack } from "../../desk/open-summary";
import { useServices } from "../services/pane-services";
import type { Decide } from "./desk-busy";
import { AskedActions, type AskedAction, type PlainAction } from "./asked-actions";
import { deskWords as words } from "../words/desk-words";

interface LineActionsProps {
  readonly line: DeskLine;
  readonly decide: Decide;
  /** Their line. */
  readonly children: ReactNode;
}

/** Offers rulings on a unit, its report, and each of its files. */
export function LineActions({ line, decide, children }: LineActionsProps): JSX.Element {
  const { clock } = useServices();
  const { actions, takeBack } = words;
  const { unit, submissions, ruling, contact, setAside } = line;
  const { code, name } = unit;
  const ruleUnit = (kind: UnitDecision): AskedAction => ({
    action: kind,
    subject: name,
    onConfirm: (reason) => {
      const content = kind === "not-expected" ? undefined : submissions.at(-1)?.fingerprint;
      const about = content === undefined ? {} : { fingerprint: content };
      decide(
        [{ kind: "rule-unit", ruling: { unit: code, ruling: kind, ...about, reason, at: clock.today() } }],
        actions[kind].done(name),
      );
    },
  });
  const asked: readonly AskedAction[] = [
    ...(submissions.length > 0 ? [ruleUnit("accepted"), ruleUnit("returned")] : []),
    ...(ruling?.ruling === "not-expected" ? [] : [ruleUnit("not-expected")]),
    {
      action: "contact",
      subject: name,
      text: contact,
      onConfirm: (text) => decide([{ kind: "contact", unit: code, text }], actions.contact.done(name)),
    },
    ...submissions.map(({ file, fingerprint }): AskedAction => ({
      action: "set-aside",
      subject: file,
      onConfirm: (reason) =>
        decide(
          [
            {
              kind: "rule-file",
              ruling: { fingerprint, file, ruling: "set-aside", reason, at: clock.today() },
            },
          ],
          actions["set-aside"].done(file),
        ),
    })),
  ];
  const plain: readonly PlainAction[] = [
    ...(ruling === undefined
      ? []
      : [
          {
            label: takeBack,
            subject: name,
            onAct: () =>
              decide(
                [
                  {
                    kind: "rule-unit",
                    ruling: { unit: code, ruling: "taken-back", reason: "", at: clock.today() },
                  },
                ],
                words.takenBack(name),
              ),
          },
        ]),
    ...setAside.map(({ ruling: aside, submission: { file } }) => ({
      label: takeBack,
      subject: file,
      onAct: () => decide([takenBack(aside, "", clock.today())], words.takenBack(file)),
    })),
  ];
  return (
    <AskedActions asked={asked} plain={plain} menu={words.handleOf(name)}>
      {children}
    </AskedActions>
  );
}
